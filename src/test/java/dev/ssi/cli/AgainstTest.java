package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi validate --against REV} as it is typed, in real git repositories. */
class AgainstTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String FUNCTION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(?:error|warning|note)\\[([a-z.-]+)]: .*\\n *--> (.*)$");

  @TempDir Path temp;
  private GitFolder git;
  private String parted;

  /** On main a reference that leads nowhere and a placeholder; from there the branch change. */
  @BeforeEach
  void part() throws IOException {
    git =
        GitFolder.of(
            temp.resolve("documents"),
            Texts.example()
                .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]")
                .replace(EPIC, "is shown", "is TBC"));
    parted = git.git("rev-parse", "HEAD");
    git.git("checkout", "--quiet", "-b", "change");
  }

  private Run run(String... more) {
    return in(git.root(), more);
  }

  private static Run in(Path root, String... more) {
    List<String> args = new ArrayList<>(List.of("-C", root.toString(), "validate"));
    args.addAll(List.of(more));
    return Run.ssi(args.toArray(String[]::new));
  }

  /** What is new, as {@code rule path:line:column}. */
  private List<String> fresh(String... more) {
    List<String> args = new ArrayList<>(List.of("--against", "main"));
    args.addAll(List.of(more));
    Run run = run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    List<String> findings = findings(run);
    boolean errors = run.out().lines().anyMatch(line -> line.startsWith("error["));
    assertThat(run.status()).isEqualTo(errors ? 1 : 0);
    return findings;
  }

  private static List<String> findings(Run run) {
    List<String> findings = new ArrayList<>();
    Matcher finding = FINDING.matcher(run.out());
    while (finding.find()) {
      findings.add(finding.group(1) + " " + finding.group(2));
    }
    return findings;
  }

  private static String summary(Run run) {
    return run.out().substring(0, run.out().indexOf("Checked "));
  }

  @Test
  void whatWasThereIsLeftOutAndCounted() throws IOException {
    Run same = run("--against", "main");
    assertThat(summary(same))
        .isEqualTo(
            "Clean: no new findings.\n"
                + "2 findings were there before, at main; `ssi validate` shows them.\n");
    assertThat(same.status()).isZero();
    assertThat(run().status()).isEqualTo(1);
    git.replace(FUNCTION, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    Run edited = run("--against", "main");
    assertThat(findings(edited))
        .containsExactly("text.requirement-without-shall " + FUNCTION + ":14:5");
    assertThat(edited.status()).isEqualTo(1);
    assertThat(summary(run("--against", "HEAD")))
        .isEqualTo(summary(edited).replace("at main;", "at HEAD;"));
  }

  /** The change is held against where it began, whatever became of main. */
  @Test
  void whatMainMendedSinceIsNotNew() throws IOException {
    git.replace(EPIC, "Look up a Device", "Look up one Device");
    git.commit("Change");
    git.git("checkout", "--quiet", "main");
    git.write(Texts.example()).commit("Mend");
    git.git("checkout", "--quiet", "change");
    Run run = run("--against", "main");
    assertThat(summary(run))
        .isEqualTo(
            "Clean: no new findings.\n2 findings were there before, at main (merge base "
                + parted.substring(0, 7)
                + "); `ssi validate` shows them.\n");
    git.git("checkout", "--quiet", "-B", "main", "main");
    assertThat(run("--at", "change", "--against", "main").out())
        .contains("\n2 findings were there before, at main (merge base ");
    assertThat(run("--at", "main", "--against", "change").out())
        .contains("\nNo finding was there before, at change (merge base ");
  }

  /** What was taken in from main is not new, though the branch did not have it when it began. */
  @Test
  void whatCameFromMainIsNotNew() throws IOException {
    git.git("checkout", "--quiet", "main");
    git.replace(FUNCTION, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    String tip = git.commit("Spoil");
    git.git("checkout", "--quiet", "change");
    git.write("notes.txt", "A note.\n").commit("Change");
    git.git("merge", "--quiet", "--no-edit", "main");
    assertThat(summary(run("--against", "main")))
        .isEqualTo(
            "Clean: no new findings.\n"
                + "3 findings were there before, at main; `ssi validate` shows them.\n");
    assertThat(tip).isEqualTo(git.git("merge-base", "main", "change"));
    assertThat(fresh()).isEmpty();
    assertThat(findings(run("--against", "v1.0")))
        .containsExactly("text.requirement-without-shall " + FUNCTION + ":14:5");
  }

  @Test
  void whatOnlyMovedIsNotNew() throws IOException {
    git.replace(EPIC, "is TBC", "is TBC\n  [FC-SMI-01]");
    git.replace(EPIC, "## Acceptance criteria", "A line above it.\n\n## Acceptance criteria");
    assertThat(fresh()).isEmpty();
    git.write(Texts.in(git.root()).crlf());
    assertThat(fresh()).isEmpty();
    git.git("mv", EPIC, EPIC.replace("look-up-a-device", "find-it"));
    assertThat(fresh()).isEmpty();
    assertThat(run().out()).contains("EP-007-find-it.md:");
  }

  /** Nothing of it is read, so that it is known by its file alone. */
  @Test
  void whatIsWrongWithARenamedFileIsNotNew() throws IOException {
    git.write(MAP, "id: PM-02\ntitle: [\n").commit("Spoil");
    git.git("branch", "--quiet", "--force", "main", "HEAD");
    git.git("mv", MAP, MAP.replace("find-a-device", "look"));
    assertThat(run().out()).contains("error[syntax.yaml]", "PM-02-look.yaml:");
    assertThat(fresh()).isEmpty();
  }

  @Test
  void oneMoreOfTheSameIsOneNewFinding() throws IOException {
    git.replace(EPIC, "is TBC", "is TBC and TBC");
    assertThat(fresh()).containsExactly("text.placeholder " + EPIC + ":13:75");
    git.replace(EPIC, "is TBC and TBC", "is shown");
    assertThat(fresh()).isEmpty();
  }

  /** Of likes, the one is pointed at that stands where none stood. */
  @Test
  void ofLikesTheOneOnANewLineIsNew() throws IOException {
    git.replace(EPIC, "so-that: ", "so-that: TBC, ");
    assertThat(fresh()).containsExactly("text.placeholder " + EPIC + ":6:10");
  }

  @Test
  void whatBecomesMoreSevereIsNew() throws IOException {
    Texts unsigned =
        Texts.exampleWithRecords()
            .map(text -> text.replaceAll("(?m)^deployment-sign-off: .*\\R", ""));
    git.git("checkout", "--quiet", "main");
    git.write(unsigned).commit("Deploy");
    assertThat(findings(run("--against", "HEAD"))).isEmpty();
    assertThat(run("--against", "HEAD", "--as-of", "2019-11-28").out())
        .contains("Clean: no new findings.");
    git.write(
        "baseline/governance/deployments/DEP-0002.yaml",
        "id: DEP-0002\ndecisions: [DEC-0001]\nproposals: [CP-0001]\neffective: 2019-12-01\n"
            + "development-sign-off: {body: PANEL, date: 2019-10-15}\n"
            + "deployment-sign-off: {body: PANEL, date: 2019-11-29}\n");
    assertThat(findings(run("--against", "HEAD", "--rules", "governance.sign-off-missing")))
        .containsExactly(
            "governance.sign-off-missing baseline/governance/deployments/DEP-0001.yaml:6:12");
  }

  @Test
  void theOtherOptionsHoldForWhatIsNew() throws IOException {
    git.replace(FUNCTION, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    git.replace(EPIC, "so-that: ", "so-that: TBC ");
    assertThat(fresh())
        .containsExactly(
            "text.requirement-without-shall " + FUNCTION + ":14:5",
            "text.placeholder " + EPIC + ":6:10");
    assertThat(fresh("--rules", "text.placeholder"))
        .containsExactly("text.placeholder " + EPIC + ":6:10");
    Run run = run("--against", "main", "--fail-on", "warning", git.root().resolve(EPIC).toString());
    assertThat(findings(run)).containsExactly("text.placeholder " + EPIC + ":6:10");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\n1 finding in other files not shown;")
        .contains("\n2 findings were there before, at main; ");
    assertThat(run("--against", "main", "--quiet", MAP).out()).isEmpty();
  }

  @Test
  void jsonSaysWhatWasLeftOutAndWhereTheChangeBegan() throws IOException {
    git.replace(FUNCTION, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    git.commit("Change");
    git.git("checkout", "--quiet", "main");
    git.write(Texts.example()).commit("Mend");
    Run run = run("--at", "change", "--against", "main", "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.getAsJsonArray("findings")).hasSize(1);
    assertThat(json.getAsJsonObject("summary").get("errors").getAsInt()).isEqualTo(1);
    assertThat(json.getAsJsonObject("leftOut"))
        .isEqualTo(
            JsonParser.parseString(
                "{elsewhere: 0, known: 2, against: main, mergeBases: [\""
                    + parted
                    + "\"], waived: 0}"));
  }

  @Test
  void whereThereWereNoDocumentsAllIsNew() throws IOException {
    git.git("checkout", "--quiet", "--orphan", "bare");
    git.git("rm", "--quiet", "-r", "--force", ".");
    String none = git.write("README.md", "Documents to come.\n").commit("Begin");
    git.git("checkout", "--quiet", "-b", "first");
    git.git("checkout", "--quiet", "change", "--", ".");
    git.commit("Write");
    Run run = run("--against", "bare");
    assertThat(findings(run)).hasSize(2);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("ssi: there were no documents at bare, so everything is new.\n");
    git.git("checkout", "--quiet", "bare");
    git.write("README.md", "Soon.\n").commit("Go on");
    git.git("checkout", "--quiet", "first");
    assertThat(run("--against", "bare").err())
        .isEqualTo(
            "ssi: there were no documents at bare (merge base "
                + none.substring(0, 7)
                + "), so everything is new.\n");
  }

  @Test
  void documentsThatMovedAreFoundWhereTheUserSays() throws IOException {
    Files.createDirectories(git.root().resolve("docs"));
    git.git("mv", "appendix-ah", "baseline", "docs");
    git.commit("Move");
    Path docs = git.root().resolve("docs");
    Run lost = in(docs, "--against", "main");
    assertThat(lost.err())
        .isEqualTo(
            "ssi: there were no documents at main, so everything is new. There were some in another"
                + " folder: --against main:\n");
    assertThat(findings(lost)).hasSize(2);
    Run found = in(docs, "--against", "main:");
    assertThat(found.err()).isEmpty();
    assertThat(summary(found))
        .isEqualTo(
            "Clean: no new findings.\n"
                + "2 findings were there before, at main:; `ssi validate` shows them.\n");
    assertThat(in(git.root(), "--at", "change:docs", "--against", "main:").out())
        .contains("Clean: no new findings.\n2 findings");
    git.git("checkout", "--quiet", "-b", "later");
    assertThat(in(git.root(), "--at", "later:docs", "--against", "change").out())
        .contains("Clean: no new findings.\n2 findings");
  }

  @Test
  void ofUnrelatedHistoriesTheRevisionItselfCounts() throws IOException {
    git.git("checkout", "--quiet", "--orphan", "other");
    git.replace(FUNCTION, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    assertThat(fresh()).containsExactly("text.requirement-without-shall " + FUNCTION + ":14:5");
    git.commit("Begin again");
    assertThat(fresh()).containsExactly("text.requirement-without-shall " + FUNCTION + ":14:5");
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws IOException {
    git.write("notes.txt", "A note.\n").commit("Change");
    git.git("checkout", "--quiet", "main");
    git.write(Texts.example()).commit("Mend");
    String url = git.root().toUri().toString();
    new GitFolder(temp).git("clone", "--quiet", "--depth=1", "--no-single-branch", url, "clone");
    GitFolder clone = new GitFolder(temp.resolve("clone"));
    Run run = in(clone.root(), "--at", "origin/change", "--against", "origin/main");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ssi: This clone is shallow: ")
        .contains("run `git fetch --unshallow --tags origin`", "`fetch-depth: 0`");
    clone.git("fetch", "--quiet", "--unshallow", "--tags", "origin");
    assertThat(in(clone.root(), "--at", "origin/change", "--against", "origin/main").out())
        .contains("2 findings were there before, at origin/main (merge base ");
  }

  @Test
  void aRevisionThatIsNotThereIsAMistakeOfUse() throws IOException {
    Run unknown = run("--against", "mian");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("ssi: There is no revision `mian` in this repository. Did you mean main?\n");
    GitFolder plain = new GitFolder(temp.resolve("plain")).write(Texts.example());
    Run without = in(plain.root(), "--against", "main");
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).startsWith("ssi: There are no revisions: ");
  }

  @Test
  void nothingIsWritten() throws IOException {
    git.replace(EPIC, "is TBC", "is TBC and TBC");
    var before = git.state();
    run("--against", "main");
    assertThat(git.changedSince(before)).isEmpty();
  }
}
