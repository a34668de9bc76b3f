package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must approve which file, by the rule of GitHub and GitLab: the last line that matches. */
final class CodeOwnersTest {
  private final Map<String, String> owners = new LinkedHashMap<>();

  CodeOwnersTest() throws IOException {
    for (String line : Files.readAllLines(Yamls.EXAMPLES.resolve("CODEOWNERS"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.split(" +");
        assertThat(words).as("a pattern and a team").hasSize(2);
        assertThat(words[1]).matches("@your-org/[a-z-]+");
        assertThat(owners.put(words[0], words[1])).as(words[0]).isNull();
      }
    }
  }

  private String owner(String path) {
    return owners.entrySet().stream()
        .filter(line -> new FastIgnoreRule(line.getKey()).isMatch(path, /* directory= */ false))
        .reduce((first, last) -> last)
        .orElseThrow()
        .getValue();
  }

  @ParameterizedTest
  @CsvSource({
    "appendix-ah/sec-clauses.yaml, sec-code-administrator",
    "appendix-ah/domains/BFD-02-smart-metering-inventory.md, sec-code-administrator",
    "baseline/baseline.yaml, dcc-ssi-design",
    "baseline/epics/EP-006-look-up-a-meter.md, dcc-ssi-design",
    "baseline/governance/procedure.md, ssi-change-management",
    "baseline/governance/changes/CP-0001.yaml, ssi-change-management",
    "baseline/governance/decisions/DEC-0001.yaml, panel-secretariat",
    "baseline/governance/waivers.yaml, panel-secretariat",
    ".github/workflows/ssi.yml, ssi-maintainers",
    "examples/appendix-ah/sec-clauses.yaml, ssi-maintainers",
    "README.md, ssi-maintainers"
  })
  void eachFileHasTheTeamThatAnswersForIt(String path, String team) {
    assertThat(owner(path)).isEqualTo("@your-org/" + team);
  }

  @Test
  void everyFileOfTheTwoFoldersHasATeamOfItsOwnAndEveryLineIsUsed() throws IOException {
    SortedSet<String> used = new TreeSet<>(List.of(owner("README.md")));
    used.add(owner("baseline/governance/decisions/DEC-0001.yaml"));
    for (String folder : List.of("appendix-ah", "baseline")) {
      try (Stream<Path> files = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          assertThat(owner(file.toString())).isNotEqualTo("@your-org/ssi-maintainers");
          used.add(owner(file.toString()));
        }
      }
    }
    assertThat(used).containsExactlyInAnyOrderElementsOf(new TreeSet<>(owners.values()));
  }
}
