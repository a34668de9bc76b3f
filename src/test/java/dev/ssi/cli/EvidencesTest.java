package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.governance.Evidence;
import dev.ssi.load.SharedFiles;
import dev.ssi.report.Report;
import dev.ssi.report.Style;
import dev.ssi.report.TextReport;
import dev.ssi.rule.Cycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ssi validate} holds the records against, in a real git repository. */
class EvidencesTest {
  private static final String TEXT_CHANGED = "governance.text-changed-after-agreement";

  @TempDir private Path temporary;
  private GitFolder git;

  /** v1.0 on main, and the text of CP-0001 on the branch {@code proposed}. */
  @BeforeEach
  void release() throws IOException {
    Lineage drafted = Cycle.drafted();
    git = GitFolder.of(temporary.resolve("documents"), drafted.revisions().get("v1.0"));
    git.git("checkout", "--quiet", "-b", "proposed");
    write(drafted.revisions().get("proposed"));
    git.commit("Propose");
    git.git("checkout", "--quiet", "main");
  }

  private void write(Texts texts) throws IOException {
    git.write(texts);
  }

  private Run validate(String... more) {
    List<String> args = new ArrayList<>(List.of("-C", git.root().toString(), "validate"));
    args.addAll(List.of(more));
    return Run.ssi(args.toArray(String[]::new));
  }

  private Run textRule(String... more) {
    List<String> args = new ArrayList<>(List.of("--rules", TEXT_CHANGED));
    args.addAll(List.of(more));
    return validate(args.toArray(String[]::new));
  }

  private static Texts changed() {
    return Cycle.agreed().present().replace(Cycle.EPIC, "at once", "within 2 s");
  }

  @Test
  void whatWasAgreedIsReadFromItsBranchAndShownWordByWord() throws IOException {
    write(changed());
    Run run = textRule();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("then the Device is shown [-at once-]{+within 2 s+} [FC-SMI-01.1].")
        .contains(" --> " + Cycle.DECISION + ":6:68");
  }

  @Test
  void theAgreedTextItselfGivesNoFinding() throws IOException {
    write(Cycle.agreed().present());
    assertThat(textRule().out()).startsWith("Clean");
    write(Cycle.agreed().present().crlf());
    assertThat(textRule().out()).startsWith("Clean");
  }

  @Test
  void whereTheBranchIsGoneTheFindingSaysSo() throws IOException {
    write(changed());
    git.git("branch", "--quiet", "-D", "proposed");
    assertThat(textRule().out())
        .contains("The agreed text cannot be shown, because `proposed` cannot be read here.");
  }

  @Test
  void whereTheBranchMovedOnTheFindingSaysSo() throws IOException {
    git.git("checkout", "--quiet", "proposed");
    git.replace(Cycle.EPIC, "at once", "soon");
    git.commit("Move on");
    git.git("checkout", "--quiet", "main");
    write(changed());
    assertThat(textRule().out()).contains("because `proposed` does not hold it");
  }

  @Test
  void aRevisionIsHeldAgainstTheReleaseThatItFollowsOn() throws IOException {
    write(changed());
    git.commit("Change");
    write(Cycle.agreed().present());
    assertThat(textRule().status()).isZero();
    assertThat(textRule("--at", "HEAD").out()).contains("{+within 2 s+}");
    assertThat(textRule("--at", "v1.0").status()).isZero();
  }

  private static final String DAYS = "deploy: [2019-11-18, 2019-11-28]";
  private static final String OTHER_DAYS = "deploy: [2019-11-25, 2019-11-28]";

  private Run datesRule() {
    return validate("--rules", "governance.varied-without-decision");
  }

  @Test
  void theCommitThatIssuedAPackageBindsItsDates() throws IOException {
    Texts issued = Cycle.consulted().present();
    write(issued.replace(Cycle.PACKAGE, "issued: 2019-07-22\n", ""));
    git.commit("Package");
    write(issued);
    assertThat(datesRule().out()).startsWith("Clean");
    git.commit("Issue");
    git.git("commit", "--quiet", "--allow-empty", "--message", "Go on");
    git.replace(Cycle.CHANGE, DAYS, OTHER_DAYS);
    Run run = datesRule();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "CP-0001 now gives the days of deployment as 2019-11-25 to 2019-11-28, but PKG-2019-01"
                + " was issued with 2019-11-18 to 2019-11-28, and no decision varied that.")
        .contains(" --> " + Cycle.CHANGE + ":14:57");
    git.commit("Move");
    assertThat(datesRule().out()).contains(" --> " + Cycle.CHANGE + ":14:57");
  }

  @Test
  void anImpactIsReadFromTheBranchBeforeItIsAgreed() throws IOException {
    write(Cycle.consulted().present().replace(Cycle.CHANGE, "[IS, GS]", "[IS]"));
    assertThat(validate("--rules", "governance.impact-understated").out())
        .contains("CP-0001 changes EP-007 for GS (Gas Supplier)")
        .contains(" ::: " + Cycle.PACKAGE + ":5:7 (read in the text that PKG-2019-01 proposes)");
    git.git("branch", "--quiet", "-D", "proposed");
    assertThat(validate("--rules", "governance.impact-understated").status()).isZero();
  }

  /** Once it went out, the last release tells only what was already edited. */
  @Test
  void anEditBeforeTheReleaseIsFoundByVerifyingTheTrail() throws IOException {
    write(Cycle.consulted().present());
    git.commit("Issue");
    write(Cycle.released().present().replace(Cycle.CHANGE, DAYS, OTHER_DAYS));
    git.commit("Release 1.1");
    git.git("tag", "v1.1");
    assertThat(datesRule().status()).isZero();
    String root = git.root().toString();
    assertThat(Run.ssi("-C", root, "audit", "CP-0001").out())
        .doesNotContain("was issued with 2019");
    assertThat(Run.ssi("-C", root, "audit", "CP-0001", "--verify").out().replaceAll("\\s+", " "))
        .contains("PKG-2019-01 was issued with 2019-11-18 to 2019-11-28");
  }

  @Test
  void aRecordThatTheReleaseHadMayNotGo() throws IOException {
    write(Cycle.released().present());
    git.commit("Release");
    git.git("tag", "v1.1");
    git.git("rm", "--quiet", Cycle.RELEASE);
    Run run = validate("--rules", "governance.history-rewritten");
    assertThat(run.out())
        .contains("REL-1.1 was on record in v1.1 and is gone")
        .contains(" --> " + Cycle.RELEASE + ":1:5");
  }

  @Test
  void withoutAReleaseOrARepositoryNobodyLooks() throws IOException {
    write(changed());
    git.git("tag", "--delete", "v1.0");
    assertThat(textRule().status()).isZero();
    GitFolder plain = new GitFolder(temporary.resolve("plain")).write(changed());
    Run run = Run.ssi("-C", plain.root().toString(), "validate", "--rules", TEXT_CHANGED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void inAShallowCloneNobodyLooks() throws IOException {
    write(changed());
    git.commit("Change");
    Path clone = temporary.resolve("clone");
    git.git("clone", "--quiet", "--depth", "1", "file://" + git.root(), clone.toString());
    Run run = Run.ssi("-C", clone.toString(), "validate", "--rules", TEXT_CHANGED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  /** From the first release on, and if it were to be released again as it is. */
  @Test
  void theRecordsOfTheSampleSayWhatItsTextsShow() throws IOException {
    Path sample = temporary.resolve("sample");
    assertThat(Run.ssi("init", "--sample", sample.toString()).status()).isZero();
    try (Sides sides = new Sides(sample, notice -> {})) {
      Side side = sides.workTree();
      Evidence evidence = new Evidences(sides, side, new SharedFiles()).all(/* strict= */ true);
      assertThat(evidence.spans()).hasSize(3);
      Report report =
          Validation.of(side.tree(), RuleBook.rules(), path -> true, documents -> evidence);
      assertThat(TextReport.findings(report, Style.PLAIN)).isEmpty();
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    write(changed());
    var before = git.state();
    textRule();
    assertThat(git.changedSince(before)).isEmpty();
  }
}
