package dev.ssi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What the delta of two tags took.
 *
 * @param files how many the documents have
 * @param ssi {@code ssi delta}
 * @param git {@code git diff --stat}, which looks at the names and ids of files and at the lines of
 *     those that differ
 */
record DeltaTrial(String name, int files, Series ssi, Series git) {
  /** How many files differ between the tags. */
  static final int CHANGES = 250;

  private static final long SEED = 20190627;

  /**
   * Makes a repository of documents, with the tags {@code v1} and {@code v2}, and measures both.
   *
   * @param folder where the documents are
   */
  static DeltaTrial of(String name, Folder folder, Experiment experiment, Path launcher)
      throws IOException, InterruptedException {
    Path root = folder.root();
    git(experiment, root, "init", "-q");
    tag(experiment, root, "v1");
    change(root);
    tag(experiment, root, "v2");
    git(experiment, root, "gc", "-q");
    List<Series> series =
        experiment.run(
            List.of(
                Command.of(
                    "ssi delta",
                    out -> out.contains("\"amended\": " + CHANGES + ","),
                    List.of(launcher, "-C", root, "delta", "v1", "v2", "--format", "json")
                        .toArray()),
                Command.of(
                    "git diff --stat",
                    out -> out.contains(" " + CHANGES + " files changed"),
                    List.of("git", "-C", root, "diff", "--stat", "v1", "v2").toArray())));
    return new DeltaTrial(name, folder.files(), series.get(0), series.get(1));
  }

  private static void tag(Experiment experiment, Path root, String tag)
      throws IOException, InterruptedException {
    git(experiment, root, "add", "-A");
    git(experiment, root, "commit", "-q", "-m", tag);
    git(experiment, root, "tag", tag);
  }

  private static void git(Experiment experiment, Path root, String... arguments)
      throws IOException, InterruptedException {
    List<Object> words = new ArrayList<>(List.of("git", "-C", root));
    words.addAll(List.of("-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.org"));
    words.addAll(
        List.of("-c", "commit.gpgSign=false", "-c", "tag.gpgSign=false", "-c", "gc.auto=0"));
    words.addAll(List.of(arguments));
    experiment.require(Command.of("git", out -> true, words.toArray()));
  }

  /** Changes a title or a text in files drawn from all that hold an item. */
  private static void change(Path root) throws IOException {
    List<Path> items;
    try (Stream<Path> found = Files.walk(root.resolve("baseline"))) {
      items = new ArrayList<>(found.filter(path -> holdsItem(root, path)).sorted().toList());
    }
    Collections.shuffle(items, new Random(SEED));
    for (int i = 0; i < CHANGES; i++) {
      String text = Files.readString(items.get(i), StandardCharsets.UTF_8);
      String changed =
          items.get(i).toString().endsWith(".md")
              ? text + "\nThis sentence is new, and is number " + i + ".\n"
              : text.replaceFirst("\ntitle: ", "\ntitle: Number " + i + " of ");
      Files.writeString(items.get(i), changed, StandardCharsets.UTF_8);
    }
  }

  private static boolean holdsItem(Path root, Path path) {
    return Files.isRegularFile(path) && root.relativize(path).getNameCount() > 2;
  }
}
