package dev.ssi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it took to publish one corpus as HTML.
 *
 * @param pages how many {@code ssi build} writes, where OpenFastTrace writes one
 * @param ssi {@code ssi build}
 * @param oft the HTML report of OpenFastTrace, with one item a file
 */
record BuildTrial(String name, int items, int pages, Series ssi, Series oft) {

  /** Publishes with both tools, in turn. */
  static BuildTrial of(
      String name, int items, Folder ssi, Folder oft, Experiment experiment, Path bench)
      throws IOException, InterruptedException {
    Path launcher = Path.of("ssi").toAbsolutePath();
    Path site = bench.resolve("live-" + items);
    Path report = bench.resolve("oft-" + items + ".html");
    List<Series> series =
        experiment.run(
            List.of(
                Command.of(
                    "ssi build",
                    out -> pages(site) > items / 3,
                    List.of(launcher, "-C", ssi.root(), "build", "-o", site).toArray()),
                Command.of(
                    "OFT trace -o html",
                    out -> Files.exists(report),
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java"),
                            "-jar",
                            bench.resolve("openfasttrace.jar"),
                            "trace",
                            "-o",
                            "html",
                            "-f",
                            report,
                            oft.root())
                        .toArray())));
    return new BuildTrial(name, items, pages(site), series.get(0), series.get(1));
  }

  /** The shipped documents, in HTML alone. */
  static Series shipped(Experiment experiment, Path bench)
      throws IOException, InterruptedException {
    Path site = bench.resolve("live-shipped");
    Command build =
        Command.of(
            "ssi build",
            out -> pages(site) > 100,
            List.of(Path.of("ssi").toAbsolutePath(), "build", "-o", site).toArray());
    return experiment.run(List.of(build)).get(0);
  }

  private static int pages(Path site) {
    try (Stream<Path> files = Files.list(site)) {
      return Math.toIntExact(files.filter(file -> file.toString().endsWith(".html")).count());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
