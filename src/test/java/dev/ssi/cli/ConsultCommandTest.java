package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.document.consult.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi consult} on a repository with a release and a branch that holds the text proposed. */
class ConsultCommandTest {
  private static final Set<String> FILES =
      Set.of(
          "consultation.docx",
          "consultation.html",
          "consultation.json",
          "manifest.json",
          "response-form.csv",
          "response-form.docx");

  @TempDir private Path temp;
  private GitFolder git;

  @BeforeEach
  void begin() throws IOException {
    git = GitFolder.of(temp.resolve("repository"), Packs.records());
    git.git("checkout", "--quiet", "-b", "proposal");
    git.write(Packs.proposed(Packs.records()));
    git.commit("Proposed");
    git.git("checkout", "--quiet", "main");
  }

  private Run consult(String... more) {
    return Run.ssi(
        Stream.concat(
                Stream.of("-C", git.root().toString(), "consult", "--color", "never"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Set<String> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void writesThePackAndTouchesNothingElse() throws IOException {
    SortedMap<String, String> before = git.state();
    Path out = temp.resolve("pack");
    Run run = consult(Packs.ID, "--text", "proposal", "-o", out.toString());
    assertThat(run.err())
        .isEqualTo("ssi: wrote " + out + "/consultation.html and its other forms.\n");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Consultation PKG-2019-01").contains("All together are");
    assertThat(written(out)).isEqualTo(FILES);
    assertThat(git.changedSince(before)).isEmpty();
  }

  @Test
  void theSameRepositoryGivesTheSameBytes() throws IOException {
    Path one = temp.resolve("one");
    Path other = temp.resolve("other");
    consult(Packs.ID, "--text", "proposal", "-o", one.toString());
    consult(Packs.ID, "--text", "proposal", "-o", other.toString());
    for (String file : FILES) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }
  }

  @Test
  void thePackageSaysWhichTextItProposes() throws IOException {
    git.replace(
        "baseline/governance/packages/PKG-2019-01.yaml",
        "closes: 2019-08-12",
        "closes: 2019-08-12\ntext: proposal");
    Run run = consult(Packs.ID, "--quiet");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
    Path json = git.root().resolve("out/consult/PKG-2019-01/consultation.json");
    assertThat(json).content().contains("\"revision\": \"proposal\"", "\"revision\": \"v1.0\"");
  }

  @Test
  void aTextOnABranchOfSomebodyElseIsFoundInAClone() throws IOException {
    git.replace(
            "baseline/governance/packages/PKG-2019-01.yaml",
            "closes: 2019-08-12",
            "closes: 2019-08-12\ntext: proposal")
        .commit("Name the text");
    String origin = git.root().toUri().toString();
    new GitFolder(temp).git("clone", "--quiet", origin, "clone");
    String clone = temp.resolve("clone").toString();
    Run run = Run.ssi("-C", clone, "consult", Packs.ID, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"revision\": \"origin/proposal\"", git.git("rev-parse", "proposal"));
  }

  @Test
  void aTextThatIsGoneIsToldWithTheRecordThatNamesIt() throws IOException {
    git.replace(
        "baseline/governance/packages/PKG-2019-01.yaml",
        "closes: 2019-08-12",
        "closes: 2019-08-12\ntext: proposall");
    Run run = consult(Packs.ID);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ssi: The record of PKG-2019-01 says that its text is at `proposall`. ")
        .contains("proposal", "--text REV");
  }

  @Test
  void aTextThatWasReleasedIsHeldAgainstTheReleaseBefore() {
    git.git("tag", "v1.1", "proposal");
    Run run = consult(Packs.ID, "--text", "v1.1", "--format", "json");
    assertThat(run.out()).contains("\"revision\": \"v1.0\"", "\"revision\": \"v1.1\"");
    assertThat(run.status()).isZero();
  }

  @Test
  void withoutATextTheFilesAsTheyAreAreProposed() throws IOException {
    git.write(Packs.proposed(Packs.records()));
    Run run = consult(Packs.ID, "--format", "markdown");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("- **Text proposed:** version", "the work tree");
    assertThat(git.root().resolve("out")).doesNotExist();
  }

  @Test
  void whatIsMissingIsToldAndThePackWrittenAllTheSame() throws IOException {
    Run run = consult(Packs.ID);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("ssi: CP-0001: Its text is missing: nothing changes at FC-SMI-01 and EP-007.\n");
    assertThat(written(git.root().resolve("out/consult/PKG-2019-01"))).isEqualTo(FILES);
  }

  @Test
  void aDraftCountsFromTheDayThatIsGiven() throws IOException {
    git.replace(
        "baseline/governance/packages/PKG-2019-01.yaml",
        "issued: 2019-07-22T22:30:00Z\ncloses: 2019-08-12\n",
        "");
    Run run = consult(Packs.ID, "--text", "proposal", "--format", "text", "--as-of", "2019-08-09");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Monday 2 September 2019, at the earliest");
  }

  @Test
  void anotherFolderIsNotReplaced() throws IOException {
    Path mine = Files.createDirectory(temp.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "mine");
    Run run = consult(Packs.ID, "--text", "proposal", "-o", mine.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("holds files that ssi did not write");
    assertThat(written(mine)).containsExactly("letter.txt");
  }

  @Test
  void aPackageThatIsNotThereIsToldWithOneThatIs() {
    Run run = consult("PKG-2019-02");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is no package `PKG-2019-02`", "PKG-2019-01");
  }

  @Test
  void aRepositoryWithoutAReleaseIsToldWhatToName() {
    git.git("tag", "--delete", "v1.0");
    Run run = consult(Packs.ID);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ssi: No release comes before the text proposed, so there is no text in force to hold"
                + " it against. Tag the release, or name a text: --from REV\n");
    assertThat(consult(Packs.ID, "--from", "main", "--text", "proposal", "--quiet").status())
        .isZero();
  }

  @Test
  void whatCameBackIsCollated() {
    Run run = consult(Packs.ID, "--responses");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Responses to PKG-2019-01");
    assertThat(consult(Packs.ID, "--responses", "--format", "csv").out())
        .startsWith("package,party,category,received");
  }

  @Test
  void aFilledFormBecomesLinesForTheRecordAndTheRecordIsLeftAlone() throws IOException {
    SortedMap<String, String> before = git.state();
    Path form = Files.writeString(temp.resolve("form.csv"), form("support"));
    Run run = consult(Packs.ID, "--responses", form.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            # To add under `responses:` of PKG-2019-01.
              - party: "Example Second Supplier"
                category: LSP
                received: 2019-08-05
                position: mixed
                on: {CP-0001: support}
            """);
    assertThat(git.changedSince(before)).isEmpty();
  }

  private static String form(String position) {
    return "package,line,asks,answer,comment\n"
        + "PKG-2019-01,party,,Example Second Supplier,\n"
        + "PKG-2019-01,category,,LSP,\n"
        + "PKG-2019-01,received,,2019-08-05,\n"
        + "PKG-2019-01,CP-0001,,"
        + position
        + ",\n";
  }

  @Test
  void ofSeveralFormsNoneIsTakenWhenOneIsMalformed() throws IOException {
    Path good = Files.writeString(temp.resolve("good.csv"), form("support"));
    Path bad = Files.writeString(temp.resolve("bad.csv"), form("perhaps"));
    Run run = consult(Packs.ID, "--responses", good.toString(), bad.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            bad
                + ":5:22: `perhaps` is no position: support, oppose, neutral.\n"
                + "ssi: Nothing was taken over. Mend the forms and run it again.\n");
  }

  @Test
  void aFormInAnotherEncodingIsToldWithItsPlace() throws IOException {
    Path form = temp.resolve("form.csv");
    Files.write(form, form("é").getBytes(StandardCharsets.ISO_8859_1));
    Run run = consult(Packs.ID, "--responses", form.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ssi: " + form + ":5:22: The form is not in UTF-8. Save it again as `CSV UTF-8`.\n");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    assertThat(consult(Packs.ID, "--format", "csv").status()).isEqualTo(2);
    assertThat(consult(Packs.ID, "form.csv").err()).contains("read with --responses");
    assertThat(consult(Packs.ID, "--responses", "-o", "x").status()).isEqualTo(2);
    assertThat(consult().status()).isEqualTo(2);
  }

  @Test
  void ofThePackagesOfTheSampleNothingIsMissing() {
    String sample = temp.resolve("sample").toString();
    assertThat(Run.ssi("init", "--sample", sample).status()).isZero();
    for (String each : List.of("PKG-2019-01", "PKG-2024-01")) {
      Run run = Run.ssi("-C", sample, "consult", each, "--format", "json");
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("\"revision\": \"consultation/" + each + "\"", "\"notes\": []")
          .doesNotContain("\"digest\": null", "\"changes\": []");
      assertThat(Run.ssi("-C", sample, "consult", each, "--responses").out())
          .contains("Positions by Party Category");
    }
  }

  @Test
  void aPackShowsEachProposalAsItWasConsultedOn() {
    String sample = temp.resolve("sample").toString();
    Run.ssi("init", "--sample", sample);
    assertThat(Run.ssi("-C", sample, "consult", "PKG-2019-01", "--format", "text").out())
        .contains("CP-0009 Divide and join Epics\n", "28 October 2019 to 31 October 2019")
        .contains("EP-055 Add SSI personnel. Epic. Added.")
        .doesNotContain("Divide, join and restore Epics");
    assertThat(Run.ssi("-C", sample, "consult", "PKG-2024-01", "--format", "text").out())
        .contains("No reply to a question", "refused, PANEL, 16 July 2024 (DEC-0007).");
  }

  @Test
  void recordsWithoutPackagesSayWhereToWriteOne() throws IOException {
    Folder small = Folder.small(temp.resolve("small"));
    Run run = Run.ssi("-C", small.root().toString(), "consult", "PKG-2019-01");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is none in baseline/governance/packages.");
  }
}
