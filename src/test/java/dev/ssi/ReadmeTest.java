package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every {@code ./ssi} command that the README and the guides beside the code show, and
 * compares what it prints. A line {@code …} stands for any number of lines, and the seconds a run
 * took for any other.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path CODE = Path.of("src", "main", "java");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

  @TempDir static Path temp;

  static List<Path> guides() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      List<Path> guides =
          files.filter(file -> file.endsWith(README) || file.endsWith("SAFE.md")).sorted().toList();
      assertThat(guides).hasSizeGreaterThan(5);
      return guides;
    }
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(Stream.of(README, Path.of("examples/ci/README.md")), guides().stream());
  }

  /** It makes the sample that it then tells of. */
  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows() throws IOException {
    return commands(README, temp.resolve("sample").toString()).stream();
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheGuidesShow() throws IOException {
    Path sample = temp.resolve("sample-of-guides");
    assertThat(Run.ssi("init", "--sample", sample.toString()).status()).isZero();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path guide : guides()) {
      tests.addAll(commands(guide, sample.toString()));
    }
    return tests.stream();
  }

  private static List<DynamicTest> commands(Path guide, String sample) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String text = Files.readString(guide).replace("../sample", sample);
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      for (MatchResult command : COMMAND.matcher(block.group(1)).results().toList()) {
        String name = guide + ": " + command.group(1);
        if (command.group(1).startsWith("./ssi ")) {
          tests.add(dynamicTest(name, () -> check(command.group(1), command.group(2))));
        } else if (command.group(1).contains("sample")) {
          tests.add(dynamicTest(name, () -> run(command.group(1))));
        }
      }
    }
    return tests;
  }

  private static void check(String command, String shown) {
    String[] arguments = command.substring("./ssi ".length()).split(" ");
    Run run = Run.ssi(arguments);
    assertThat(run.err()).isEmpty();
    String pattern =
        withoutSeconds(shown)
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\\n)*" : Pattern.quote(line) + "\\n")
            .collect(Collectors.joining());
    assertThat(withoutSeconds(run.out())).matches(pattern);
  }

  /** Another program that changes the sample, and prints nothing. */
  private static void run(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+\\.\\d\\d s\\.", "0.00 s.");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFileThatItLinksToIsThere(Path guide) throws IOException {
    Path folder = guide.toAbsolutePath().getParent();
    assertThat(LINK.matcher(Files.readString(guide)).results().map(link -> link.group(1)))
        .allMatch(link -> Files.exists(folder.resolve(link)));
  }

  /** A guide that nothing leads to is found by nobody. */
  @Test
  void everyGuideIsReachedFromTheReadme() throws IOException {
    Set<Path> linked =
        LINK.matcher(Files.readString(README))
            .results()
            .map(link -> Path.of(link.group(1)))
            .collect(Collectors.toSet());
    assertThat(linked).containsAll(guides());
  }

  @Test
  void itNamesTheTwoCommandsOfANewUser() throws IOException {
    assertThat(Files.readString(README)).contains("$ ./ssi validate\n", "$ mvn -B verify\n");
  }
}
