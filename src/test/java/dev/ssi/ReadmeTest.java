package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code ./ssi} command that the README shows, and compares what it prints. A line
 * {@code …} stands for any number of lines, and the seconds a run took for any other.
 */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

  @TempDir static Path temp;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(readme()).results().toList()) {
      for (MatchResult command : COMMAND.matcher(block.group(1)).results().toList()) {
        if (command.group(1).startsWith("./ssi ")) {
          tests.add(dynamicTest(command.group(1), () -> check(command.group(1), command.group(2))));
        } else if (command.group(1).contains("../sample")) {
          tests.add(dynamicTest(command.group(1), () -> run(command.group(1))));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  /** {@code ../sample} stands for a folder that does not exist yet, the same one throughout. */
  private static void check(String command, String shownThere) {
    String[] arguments = inTemp(command).substring("./ssi ".length()).split(" ");
    String shown = inTemp(shownThere);
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
    Process process =
        new ProcessBuilder("sh", "-c", inTemp(command)).redirectErrorStream(true).start();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static String inTemp(String text) {
    return text.replace("../sample", temp.resolve("sample").toString());
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+\\.\\d\\d s\\.", "0.00 s.");
  }

  @Test
  void everyFileThatItLinksToIsThere() throws IOException {
    List<String> links =
        LINK.matcher(readme()).results().map(link -> link.group(1)).distinct().toList();
    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
  }

  @Test
  void itNamesTheTwoCommandsOfANewUser() throws IOException {
    assertThat(readme()).contains("$ ./ssi validate\n").contains("$ mvn -B verify\n");
  }
}
