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

  /** Where every run has a folder to publish into; to be empty when the benchmark begins. */
  static Path sites(Path bench) {
    return bench.resolve("live");
  }

  /**
   * Publishes with both tools, in turn; {@code ssi} each time where nothing was published before,
   * for to delete a site takes as long as the disk likes.
   */
  static BuildTrial of(
      String name, int items, Folder ssi, Folder oft, Experiment experiment, Path bench)
      throws IOException, InterruptedException {
    Path launcher = Path.of("ssi").toAbsolutePath();
    Path sites = sites(bench).resolve(String.valueOf(items));
    Path report = bench.resolve("oft-" + items + ".html");
    List<Series> series =
        experiment.run(
            List.of(
                Command.of(
                    "ssi build",
                    out -> pages(out) > items / 3,
                    List.of(
                            launcher,
                            "-C",
                            ssi.root(),
                            "build",
                            "-o",
                            sites.resolve(Command.RUN))
                        .toArray()),
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
    return new BuildTrial(name, items, pages(anyOf(sites)), series.get(0), series.get(1));
  }

  /** The shipped documents, in HTML alone. */
  static Series shipped(Experiment experiment, Path bench)
      throws IOException, InterruptedException {
    Command build =
        Command.of(
            "ssi build",
            out -> pages(out) > 100,
            List.of(
                    Path.of("ssi").toAbsolutePath(),
                    "build",
                    "-o",
                    sites(bench).resolve("shipped").resolve(Command.RUN))
                .toArray());
    return experiment.run(List.of(build)).get(0);
  }

  /** How many pages the site has of which a run said that it was written. */
  private static int pages(String said) {
    return pages(Path.of(said.strip().replaceFirst("^Wrote ", "")).getParent());
  }

  /** All runs write the same pages. */
  private static Path anyOf(Path sites) {
    try (Stream<Path> found = Files.list(sites)) {
      return found.findFirst().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int pages(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return Math.toIntExact(files.filter(file -> file.toString().endsWith(".html")).count());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
