package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi new}. */
class NewCommandTest {
  @TempDir private Path directory;
  private Folder folder;

  @BeforeEach
  void shipped() throws IOException {
    folder = new Folder(directory);
    for (var file : Texts.shipped().files().entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
  }

  /** Validates without an error, in canonical form, and with what is to be written reported. */
  private void isBegun(String... reported) {
    Run validated = folder.ssi("validate");
    assertThat(validated.status()).as(validated.out()).isZero();
    assertThat(validated.out()).contains(reported);
    assertThat(folder.ssi("fmt", "--check").out()).startsWith("Nothing to lay out");
  }

  @Test
  void anEpicFollowsTheMapThatShowsItsComponentsForAllWhoMayAccessThem() throws IOException {
    Run run =
        folder.ssi(
            "new", "epic", "--title", "Look up: a meter's past", "--for", "FC-SMI-02,FC-SMI-05");
    String path = "baseline/epics/EP-053-look-up-a-meters-past.md";
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Wrote " + path + "\nIt follows PM-02");
    assertThat(folder.text(path))
        .startsWith(
            """
            ---
            id: EP-053
            title: "Look up: a meter's past"
            roles: all
            want: to TBC
            so-that: TBC
            components: [FC-SMI-02, FC-SMI-05]
            process-maps: [PM-02]
            ---
            """);
    isBegun(path + ":5:10", path + ":6:10");
  }

  @Test
  void anEpicThatNoMapShowsBeginsOne() {
    assertThat(
            folder
                .ssi("new", "epic", "--title", "Two things", "--for", "FC-SMI-02,FC-CHO-02")
                .out())
        .startsWith(
            "Wrote baseline/epics/EP-053-two-things.md\n"
                + "Wrote baseline/process-maps/PM-14-two-things.yaml\n");
    isBegun("baseline/process-maps/PM-14-two-things.yaml:7:");
  }

  @Test
  void aDomainIsBegunWithAllThatItNeeds() {
    assertThat(
            folder
                .ssi(
                    "new",
                    "domain",
                    "--title",
                    "Market Messages",
                    "--code",
                    "MKT",
                    "--for",
                    "H8.16(g)")
                .out())
        .startsWith(
            "Wrote appendix-ah/domains/BFD-11-market-messages.md\n"
                + "Wrote baseline/components/FC-MKT-01-market-messages.md\n"
                + "Wrote baseline/epics/EP-053-market-messages.md\n"
                + "Wrote baseline/process-maps/PM-14-market-messages.yaml\n");
    isBegun("appendix-ah/domains/BFD-11-market-messages.md:");
  }

  @Test
  void aChangeIsADraftThatNamesItsGaps() throws IOException {
    Run run =
        folder.ssi(
            "--as-of",
            "2025-01-10",
            "new",
            "change",
            "--title",
            "Longer",
            "--for",
            "FC-SMI-07,EP-013");
    assertThat(run.status()).as(run.err()).isZero();
    String path = run.out().substring("Wrote ".length(), run.out().indexOf('\n'));
    assertThat(path).matches("baseline/governance/changes/CP-\\d{4}\\.yaml");
    assertThat(folder.text(path))
        .contains("\n  - {id: EP-013, operation: amend}\n", "- {date: 2025-01-10, event: recorded");
    isBegun(
        "governance.consultation-detail-missing",
        path + ":1:5",
        "governance.placeholder",
        path + ":4:7");
    folder.ssi("new", "change", "--title", "No day", "--for", "AH-4");
    String next = path.replaceAll(".*CP-(\\d+).*", "$1");
    assertThat(
            folder.text(
                "baseline/governance/changes/CP-000" + (Integer.parseInt(next) + 1) + ".yaml"))
        .contains("route: section-d")
        .doesNotContain("date:");
  }

  /** Whichever rule it is that reports it. */
  @Test
  void everyMarkOfWhatWasBegunIsFoundWhereItStands() throws IOException {
    folder.ssi("new", "epic", "--for", "FC-SMI-02");
    folder.ssi("new", "process-map", "--for", "FC-SMI-02");
    folder.ssi("new", "component", "--for", "BFD-02");
    folder.ssi("new", "change", "--for", "FC-SMI-07");
    folder.ssi("--as-of", "2025-01-20", "new", "package");
    String agreed = "agreed-with-conditions";
    folder.ssi(
        "--as-of",
        "2025-02-01",
        "new",
        "decision",
        "--for",
        "PKG-2025-01",
        "--body",
        "PANEL",
        "--outcome",
        agreed);
    folder.ssi("new", "change", "--for", "AH-4");
    Set<String> marks = new TreeSet<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (int at = 0; at < lines.size(); at++) {
        Matcher mark = Pattern.compile("TBC").matcher(lines.get(at));
        while (mark.find()) {
          String path = directory.relativize(file).toString().replace('\\', '/');
          marks.add(path + ":" + (at + 1) + ":" + (mark.start() + 1));
        }
      }
    }
    assertThat(marks).hasSizeGreaterThan(30);
    String found = folder.ssi("validate").out();
    assertThat(marks).allSatisfy(mark -> assertThat(found).contains("> " + mark + "\n"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aPackageADecisionAndADeploymentBuildOnOneAnother() throws IOException {
    assertThat(folder.ssi("new", "change", "--title", "Longer", "--for", "FC-SMI-07").status())
        .isZero();
    Run pack = folder.ssi("--as-of", "2025-01-20", "new", "package", "--title", "Third");
    assertThat(pack.out()).startsWith("Wrote baseline/governance/packages/PKG-2025-01.yaml\n");
    Run decision =
        folder.ssi(
            "--as-of",
            "2025-02-01",
            "new",
            "decision",
            "--for",
            "PKG-2025-01",
            "--body",
            "PANEL",
            "--outcome",
            "agreed");
    assertThat(decision.out()).startsWith("Wrote baseline/governance/decisions/DEC-");
    String id = decision.out().replaceAll("(?s).*(DEC-\\d+)\\.yaml.*", "$1");
    assertThat(folder.text("baseline/governance/decisions/" + id + ".yaml"))
        .contains("date: 2025-02-01\npackage: PKG-2025-01\n", "outcome: agreed\n");
    Run deployment = folder.ssi("new", "deployment", "--for", id);
    assertThat(deployment.out()).startsWith("Wrote baseline/governance/deployments/DEP-");
    assertThat(folder.ssi("fmt", "--check").status()).isZero();
    assertThat(folder.ssi("validate").out()).doesNotContain("[syntax.");
  }

  @Test
  void idsOfOtherBranchesAreTaken(@TempDir Path other) throws IOException {
    GitFolder git = GitFolder.of(other, Texts.example());
    git.commit("first");
    git.git("checkout", "-q", "-b", "elsewhere");
    git.write("baseline/introduction.md", "---\ntitle: t\n---\nSee [EP-040].\n").commit("second");
    git.git("checkout", "-q", "-");
    var before = git.state();
    Run run = Run.ssi("-C", other.toString(), "new", "epic", "--title", "x", "--for", "FC-SMI-01");
    assertThat(run.out()).as(run.err()).startsWith("Wrote baseline/epics/EP-041-x.md\n");
    assertThat(git.changedSince(before)).noneMatch(path -> path.contains(".git/"));
  }

  @Test
  void aDryRunPrintsAndWritesNothing() {
    Run run = folder.ssi("new", "epic", "--title", "Dry", "--for", "FC-SMI-02", "--dry-run");
    assertThat(run.out()).startsWith("Would write baseline/epics/EP-053-dry.md\n---\nid: EP-053\n");
    assertThat(folder.at("baseline/epics/EP-053-dry.md")).doesNotExist();
  }

  @Test
  void whatIsLackingIsAskedForAndNothingIsWritten() {
    for (String kind :
        new String[] {
          "transaction",
          "body",
          "epic",
          "process-map",
          "component",
          "domain",
          "change",
          "decision",
          "deployment",
          "requirement"
        }) {
      Run run = folder.ssi("new", kind);
      assertThat(run.status()).as(kind).isEqualTo(2);
      assertThat(run.err()).as(kind).startsWith("ssi: ").contains("--");
    }
    assertThat(folder.ssi("new", "epci").err()).contains("There is no kind `epci`", "epic");
    assertThat(folder.ssi("new", "epic", "--title", "x", "--for", "FC-SMI-99").err())
        .contains("no component FC-SMI-99");
  }
}
