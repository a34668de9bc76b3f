package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.rule.Cycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing reaches a tag that was not consulted on and agreed. */
class ReleaseCommandTest {
  private static final String DEPLOYMENT = "baseline/governance/deployments/DEP-0001.yaml";
  private static final String RECORD = "baseline/governance/releases/1.1.yaml";
  private static final List<String> RECORDS =
      List.of("policy.yaml", "contacts.yaml", "calendar.yaml", "bodies/PANEL.yaml");

  @TempDir private Path temp;
  private GitFolder git;

  /** v1.0, the proposed text on a branch, and on main all that version 1.1 needs. */
  @BeforeEach
  void ready() throws IOException {
    Lineage lineage = Cycle.ready();
    git = GitFolder.empty(temp.resolve("r")).write(whole(lineage.revisions().get("v1.0")));
    git.commit("Release 1.0");
    git.git("tag", "-a", "-m", "Release 1.0", "v1.0");
    git.git("config", "user.name", "Release Manager");
    git.git("config", "user.email", "release@example.org");
    git.git("checkout", "--quiet", "-b", "proposed");
    git.write(whole(lineage.revisions().get("proposed")));
    git.commit("Propose");
    git.git("checkout", "--quiet", "main");
    git.write(whole(lineage.present()))
        .replace(Cycle.DECISION, "present: [Panel Chair, Consumer Member]", "present: " + PRESENT)
        .write(".gitignore", "/out/\n");
    git.commit("Ready");
  }

  private static final String PRESENT =
      "[Large Supplier Member, Small Supplier Member, Gas Network Member, Consumer Member]";

  private static Texts whole(Texts texts) {
    Texts whole = texts;
    Texts records = Texts.exampleWithRecords();
    for (String record : RECORDS) {
      whole = whole.with(FOLDER + record, records.get(FOLDER + record));
    }
    return whole.with("appendix-ah/user-roles.yaml", records.get("appendix-ah/user-roles.yaml"));
  }

  private static final String FOLDER = "baseline/governance/";

  private Run release(String... more) {
    List<String> args = new ArrayList<>(List.of("-C", git.root().toString(), "release", "1.1"));
    args.addAll(List.of(more));
    return Run.ssi(args.toArray(String[]::new));
  }

  /** The gates that are shut, each with its obstacles, and nothing of those that are open. */
  private String shut(String... more) throws IOException {
    SortedMap<String, String> before = git.state();
    Run run = release(more);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("shut. Nothing was written.\n");
    assertThat(git.changedSince(before)).isEmpty();
    StringBuilder shut = new StringBuilder();
    boolean in = false;
    for (String line : run.out().lines().toList()) {
      in = line.startsWith("shut") || in && line.startsWith(" ");
      shut.append(in ? line + "\n" : "");
    }
    return shut.toString();
  }

  @Test
  void everyGateIsPrintedAndADryRunWritesNothing() throws IOException {
    SortedMap<String, String> before = git.state();
    Run run = release("--dry-run");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            open  The work tree is clean and on a branch (main).
            open  The documents have no errors.
            open  The version is the next, and the documents say so (1.1).
            open  There is no such tag or record yet (v1.1).
            open  Each change since v1.0 belongs to one agreed and signed-off proposal (3 changes).
            open  Each was consulted on and agreed (CP-0001).
            open  The deployments of this version are signed off, in effect, and their conditions met
                  (DEP-0001).
            open  Planned Maintenance keeps within the limits.
            open  The text is the one that was agreed.
            open  What was released before stands on record.
            open  The live document and the delta can be made
            """)
        .contains("\nid: REL-1.1\nversion: \"1.1\"\ndate: 2019-11-28\nprevious: \"1.0\"\n")
        .endsWith("\nEvery gate is open. Nothing was written: this was a dry run.\n");
    assertThat(git.changedSince(before)).isEmpty();
  }

  @Test
  void aReleaseIsACommitWithTheRecordAndAnAnnotatedTag() throws IOException {
    String text = git.git("rev-parse", "HEAD");
    String dry = release("--dry-run").out();
    Run run = release();
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(git.git("show", "--format=%an %aI%n%cn %cI%n%B", "--name-status", "v1.1^{commit}"))
        .isEqualTo(
            """
            Release Manager 2019-11-28T09:00:00+00:00
            Release Manager 2019-11-28T09:00:00+00:00
            Release 1.1

            CP-0001: Find a Device in two steps


            A\t%s"""
                .formatted(RECORD));
    assertThat(git.git("cat-file", "-t", "v1.1")).isEqualTo("tag");
    assertThat(git.git("rev-parse", "main~1")).isEqualTo(text);
    assertThat(git.git("status", "--porcelain")).isEmpty();
    assertThat(dry).contains("\n" + Files.readString(git.root().resolve(RECORD)));
    Path out = git.root().resolve("out/release/1.1");
    assertThat(out.resolve("live/index.html")).content().contains("v1.1");
    assertThat(out.resolve("live/FC-SMI-01.html"))
        .content()
        .contains("Last changed in v1.1, 28 November 2019");
    for (String file : List.of("delta.html", "delta.docx", "delta.json")) {
      assertThat(out.resolve("delta").resolve(file)).isNotEmptyFile();
    }
    for (String published : List.of("live/ssi.json", "delta/delta.json")) {
      assertThat(Files.readString(git.root().resolve(RECORD)))
          .contains(SampleRecordsTest.digest(Files.readAllBytes(out.resolve(published))));
    }
    assertThat(Run.ssi("-C", git.root().toString(), "validate").out()).startsWith("Clean");
    Run audit = Run.ssi("-C", git.root().toString(), "audit", "--verify");
    assertThat(audit.status()).as(audit.out()).isZero();
    assertThat(audit.out()).contains("Took effect, in version 1.1");
  }

  @Test
  void whatIsWaivedShutsNoGateAndIsCounted() throws IOException {
    String pack = FOLDER + "packages/PKG-2019-01.yaml";
    git.replace(pack, "title: First package", "title: TBC").commit("Leave open");
    assertThat(shut()).contains("“TBC” stands for text that is still to be written");
    String found =
        Run.ssi("-C", git.root().toString(), "validate", "--verbose", "--rules", "governance")
            .out();
    git.write(
        FOLDER + "waivers.yaml",
        """
        - fingerprint: %s
          rule: governance.placeholder
          item: PKG-2019-01
          reason: The Panel agreed without a title.
          decision: DEC-0001
          expires: 2019-11-30
        """
            .formatted(found.replaceAll("(?s).*?fingerprint: ([0-9a-f]+).*", "$1")));
    git.commit("Waive");
    Run run = release("--dry-run");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "open The documents have no errors (1 finding is waived: `ssi validate --no-waivers`"
                + " shows what).");
    assertThat(shut("--as-of", "2019-12-01")).contains("“TBC” stands for text");
    assertThat(release("--as-of", "2019-11-30").status()).isZero();
    Run audit = Run.ssi("-C", git.root().toString(), "audit");
    assertThat(audit.status()).isEqualTo(1);
    assertThat(audit.out()).contains("“TBC” stands for text that is still to be written");
  }

  @Test
  void aSecondRunFindsTheTagAndTheRecord() throws IOException {
    release();
    assertThat(shut())
        .contains("There is a tag v1.1 already, on " + git.git("rev-parse", "HEAD"))
        .contains("There is a record of this release already.\n          --> " + RECORD + ":1\n");
  }

  @Test
  void theDayIsTheOneAskedFor() {
    assertThat(release("--as-of", "2019-12-02").status()).isZero();
    assertThat(git.git("log", "-1", "--format=%cI", "v1.1")).isEqualTo("2019-12-02T09:00:00+00:00");
  }

  @Test
  void aDayBeforeItTakesEffectIsTooEarly() throws IOException {
    assertThat(shut("--as-of", "2019-11-27"))
        .contains(
            "        DEP-0001 takes effect on 2019-11-28, after the day of the release, 2019-11-27.\n"
                + "          --> "
                + DEPLOYMENT
                + ":7\n");
  }

  @Test
  void whatIsNotCommittedIsNotReleased() throws IOException {
    git.write("baseline/epics/EP-099-new.md", "x").replace(Cycle.EPIC, "at once", "soon");
    assertThat(shut())
        .isEqualTo(
            """
            shut  The work tree is clean and on a branch (main).
                    %1$s is changed, and not committed: it would not be
                    released.
                      --> %1$s
                      Commit it, or take it away.
                    baseline/epics/EP-099-new.md is not known to git: it would not be released.
                      --> baseline/epics/EP-099-new.md
                      Commit it, or take it away.
            """
                .formatted(Cycle.EPIC));
  }

  @Test
  void filesBesideTheDocumentsDoNotMatter() throws IOException {
    git.write("notes.txt", "x");
    assertThat(release("--dry-run").status()).isZero();
  }

  @Test
  void aCommitOnNoBranchIsNotReleased() throws IOException {
    git.git("checkout", "--quiet", "--detach");
    assertThat(shut())
        .startsWith(
            "shut  The work tree is clean and on a branch.\n        No branch is checked out");
  }

  @Test
  void aMergeThatIsNotEndedIsNamed() throws IOException {
    git.git("merge", "--quiet", "--no-commit", "--no-ff", "-s", "ours", "proposed");
    assertThat(shut()).contains("Something was begun and not ended: ");
  }

  @Test
  void aTagOfAnotherBranchCountsToo() throws IOException {
    git.git("tag", "1.1", "v1.0");
    assertThat(shut()).contains("There is a tag 1.1 already, on ");
  }

  @Test
  void anotherVersionThanTheDocumentsSayIsNotReleased() throws IOException {
    Run run = Run.ssi("-C", git.root().toString(), "release", "1.2");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "        The version here is 1.1, and 1.2 is to be released.\n"
                + "          --> baseline/baseline.yaml:2\n");
  }

  @Test
  void anErrorOfTheDocumentsShutsAGate() throws IOException {
    git.replace(Cycle.EPIC, "components: [", "components: [FC-SMI-99, ");
    git.commit("Spoil");
    assertThat(shut())
        .contains("shut  The documents have no errors.\n")
        .contains("[trace.unknown-reference]\n          --> " + Cycle.EPIC);
  }

  @Test
  void aChangeUnderNoProposalShutsAGate() throws IOException {
    git.replace("baseline/process-maps/PM-02-find-a-device.yaml", "title: ", "title: Quickly ");
    git.commit("Slip something in");
    assertThat(shut())
        .contains("shut  Each change since v1.0 belongs to one agreed and signed-off proposal")
        .contains("PM-02 is amended since version 1.0 under no change proposal");
  }

  @Test
  void anotherTextThanTheOneAgreedShutsAGate() throws IOException {
    git.replace(Cycle.EPIC, "at once", "within 2 s");
    git.commit("Improve");
    assertThat(shut())
        .contains("shut  The text is the one that was agreed.\n")
        .contains("[governance.text-changed-after-agreement]");
  }

  @Test
  void anAgreementOfAnotherDigestShutsAGate() throws IOException {
    String decision = Files.readString(git.root().resolve(Cycle.DECISION));
    git.write(
        Cycle.DECISION,
        decision.replaceFirst("sha256:[0-9a-f]{64}", "sha256:" + "0123456789abcdef".repeat(4)));
    git.commit("Agree something else");
    assertThat(shut()).contains("shut  The text is the one that was agreed.\n");
  }

  @Test
  void aConditionThatIsNotMetShutsAGate() throws IOException {
    git.replace(
        Cycle.DECISION,
        "outcome: agreed",
        "outcome: agreed-with-conditions\nconditions: [{text: A load test is passed, due:"
            + " 2019-11-01}]");
    git.commit("Agree with a condition");
    assertThat(shut())
        .contains("        A condition of DEC-0001 is not met: A load test is passed.\n")
        .contains("          --> " + Cycle.DECISION + ":8\n");
    git.replace(Cycle.DECISION, "due: 2019-11-01", "due: 2019-11-01, met: 2019-10-30");
    git.commit("Meet it");
    assertThat(release("--dry-run").out()).contains("Every gate is open.");
  }

  @Test
  void aDeploymentThatIsNotSignedOffShutsAGate() throws IOException {
    String deployment = Files.readString(git.root().resolve(DEPLOYMENT));
    git.write(DEPLOYMENT, deployment.replaceFirst("deployment-sign-off:[^\n]*\n", ""));
    git.commit("Forget the sign-off");
    assertThat(shut())
        .contains("under CP-0001, the deployment of which was not signed\n        off.");
  }

  @Test
  void tooMuchMaintenanceShutsAGate() throws IOException {
    git.replace(DEPLOYMENT, "2019-11-28T01:00", "2019-11-28T06:00");
    git.commit("Take longer");
    assertThat(shut())
        .contains("shut  Planned Maintenance keeps within the limits.\n")
        .contains("[governance.maintenance-over-limit]");
  }

  @Test
  void theFirstReleaseHasNoDelta() throws IOException {
    GitFolder first = GitFolder.empty(temp.resolve("first")).write(whole(Texts.example()));
    first.commit("Documents");
    first.git("config", "user.name", "Release Manager");
    first.git("config", "user.email", "release@example.org");
    Run run =
        Run.ssi(
            "-C", first.root().toString(), "release", "1.0", "--as-of", "2019-06-27", "-o", "p");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(first.root().resolve(FOLDER + "releases/1.0.yaml"))
        .content()
        .contains("deployments: []\n")
        .doesNotContain("delta", "previous");
    assertThat(first.root().resolve("p/live/index.html")).exists();
    assertThat(first.root().resolve("p/delta")).doesNotExist();
    assertThat(first.git("tag")).isEqualTo("v1.0");
  }

  @Test
  void aPlaceThatIsTakenKeepsTheReleaseAway() throws IOException {
    git.write("out/release/1.1/live/mine.txt", "x");
    SortedMap<String, String> before = git.state();
    Run run = release();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("holds files that ssi did not write", "Nothing was released.");
    assertThat(git.changedSince(before)).isEmpty();
  }

  @Test
  void wrongUseIsToldApart() throws IOException {
    assertThat(Run.ssi("-C", git.root().toString(), "release", "next").err())
        .isEqualTo("ssi: `next` is no version. Name one with two numbers, such as 1.1.\n");
    Path none = Files.createDirectories(temp.resolve("none"));
    assertThat(Run.ssi("-C", none.toString(), "release", "1.1").status()).isEqualTo(2);
  }
}
