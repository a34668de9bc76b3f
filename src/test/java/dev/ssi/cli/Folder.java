package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The small documents in a directory of their own, to be spoilt and then validated. */
record Folder(Path root) {
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(?:error|warning|note)\\[([a-z.-]+)]: .*\\n *--> (.*)$");

  /** A hang, not slowness: the slowest run takes a tenth of it. */
  private static final Duration FOR_EVER = Duration.ofSeconds(20);

  static Folder small(Path root) throws IOException {
    Folder folder = new Folder(root);
    for (Map.Entry<String, byte[]> file : Texts.example().files().entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
    return folder;
  }

  /** Puts documents here, with other line ends. */
  Folder lay(Texts texts, String eol) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      write(file.getKey(), text.replace("\n", eol));
    }
    return this;
  }

  /** Runs a command on these documents. */
  Run ssi(String... args) {
    return Run.ssi(
        Stream.concat(Stream.of("-C", root.toString()), Stream.of(args)).toArray(String[]::new));
  }

  /** Runs {@code ssi new} with words that are split at spaces, but for those in double quotes. */
  Run begin(String command) {
    return ssi(
        Pattern.compile("\"([^\"]*)\"|\\S+")
            .matcher("new " + command)
            .results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new));
  }

  Path at(String path) {
    return root.resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(at(path));
  }

  Folder write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(at(path).getParent());
    Files.write(at(path), bytes);
    return this;
  }

  /** Takes every name that a draft of a file could have, as runs that were killed would. */
  Folder crowd(String path) throws IOException {
    String name = at(path).getFileName().toString();
    for (int number = 1; number <= 20; number++) {
      String draft = "." + name + (number == 1 ? "" : "." + number) + ".ssi~";
      Files.writeString(at(path).resolveSibling(draft), "another run's");
    }
    return this;
  }

  /** Replaces the only occurrence of a text in a file. */
  Folder replace(String path, String before, String after) throws IOException {
    return write(path, Texts.in(root).replace(path, before, after).get(path));
  }

  /** Removes a file or a folder with all that is in it. */
  Folder remove(String path) throws IOException {
    Files.walkFileTree(
        at(path),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
    return this;
  }

  /**
   * Each finding as {@code rule path:line:column}, in order. Whatever the documents, the run ends,
   * nothing of Java's is shown, nothing steers the terminal and nothing is written.
   */
  List<String> findings() throws IOException {
    SortedMap<String, String> before = state();
    Run run =
        assertTimeoutPreemptively(
            FOR_EVER, () -> Run.ssi("-C", root.toString(), "validate", "--color", "never"));
    assertThat(state()).isEqualTo(before);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .doesNotContain("Exception", "StackOverflow", "at dev.ssi", "at java.", "\u001B", "\r");
    List<String> findings = findings(run);
    boolean errors = run.out().lines().anyMatch(line -> line.startsWith("error["));
    assertThat(run.status()).isEqualTo(errors ? 1 : 0);
    return findings;
  }

  /** Each finding that a run printed, as {@code rule path:line:column}. */
  static List<String> findings(Run run) {
    List<String> findings = new ArrayList<>();
    Matcher finding = FINDING.matcher(run.out());
    while (finding.find()) {
      findings.add(finding.group(1) + " " + finding.group(2));
    }
    return findings;
  }

  /** The rules that find something, in alphabetical order, each once. */
  List<String> rules() throws IOException {
    return findings().stream()
        .map(finding -> finding.split(" ", 2)[0])
        .distinct()
        .sorted()
        .toList();
  }

  /** What is in the directory, without opening more than ordinary files. */
  private SortedMap<String, String> state() throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            boolean readable = attributes.isRegularFile() && Files.isReadable(file);
            state.put(
                file.toString(),
                attributes.lastModifiedTime()
                    + " "
                    + attributes.size()
                    + " "
                    + (readable ? Arrays.hashCode(Files.readAllBytes(file)) : 0));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
            state.put(directory.toString(), "a folder");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            state.put(file.toString(), "unreadable");
            return FileVisitResult.CONTINUE;
          }
        });
    return state;
  }

  /** What each file says, but for those of git. */
  SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path each : found.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(each).toString().replace('\\', '/');
        if (!path.startsWith(".git/")) {
          texts.put(path, Files.readString(each));
        }
      }
    }
    return texts;
  }

  /** The authored files, in order. */
  Set<String> files() {
    return Texts.in(root).files().keySet();
  }
}
