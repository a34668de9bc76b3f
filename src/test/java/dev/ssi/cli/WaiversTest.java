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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers as an author meets them on the command line. */
class WaiversTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String WAIVERS = "baseline/governance/waivers.yaml";
  private static final String FINDING = "warning[trace.epic-without-acceptance-criteria]: EP-007 ";
  private static final String NAME = "195995870ebd973d85976e9c8d4b5219";

  /** Until the end of 2019. */
  private static final String WAIVER =
      """
      - fingerprint: %s
        rule: trace.epic-without-acceptance-criteria
        item: EP-007
        reason: The criteria are agreed with the design of the next release.
        decision: DEC-0001
        expires: 2019-12-31
      """
          .formatted(NAME);

  @TempDir Path temp;
  private GitFolder git;

  /** An Epic without acceptance criteria, which DEC-0001 accepts. */
  @BeforeEach
  void accept() throws IOException {
    Texts texts =
        Texts.exampleWithRecords()
            .map(text -> text.replaceAll("(?s)(?<=\n)## Acceptance criteria.*", ""));
    git = GitFolder.empty(temp.resolve("documents")).write(texts);
    git.commit("First");
    git.write(WAIVERS, WAIVER);
  }

  private Run ssi(String... more) {
    List<String> args = new ArrayList<>(List.of("-C", git.root().toString()));
    args.addAll(List.of(more));
    Run run = Run.ssi(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run;
  }

  private Run validate(String... more) {
    List<String> args = new ArrayList<>(List.of("validate", "--fail-on", "warning"));
    args.addAll(List.of(more));
    return ssi(args.toArray(String[]::new));
  }

  @Test
  void theReportSaysHowManyAreWaivedAndHowToSeeThem() {
    Run run = validate();
    assertThat(run.out())
        .startsWith(
            "Clean: no findings.\n1 finding is waived; `ssi validate --no-waivers` shows it.\n");
    assertThat(run.status()).isZero();
    assertThat(validate("--quiet").out()).isEmpty();
    Run all = validate("--no-waivers");
    assertThat(all.out()).startsWith(FINDING).doesNotContain("waive");
    assertThat(all.status()).isEqualTo(1);
  }

  @Test
  void jsonCountsThem() {
    JsonObject left =
        JsonParser.parseString(validate("--format", "json").out())
            .getAsJsonObject()
            .getAsJsonObject("leftOut");
    assertThat(left.get("waived").getAsInt()).isEqualTo(1);
  }

  @Test
  void theNameToWriteIsShownWhenMoreIsAskedFor() throws IOException {
    Files.delete(git.root().resolve(WAIVERS));
    assertThat(validate().out()).doesNotContain("fingerprint");
    assertThat(validate("--verbose").out())
        .contains("then ….\n  = fingerprint: " + NAME + "\n\n1 warning in 1 file.\n");
  }

  @Test
  void theLastDayCounts() {
    assertThat(validate("--as-of", "2019-12-31").status()).isZero();
    Run late = validate("--as-of", "2020-01-01");
    assertThat(late.status()).isEqualTo(1);
    assertThat(late.out())
        .startsWith(FINDING)
        .contains("\nwarning[governance.waiver-expired]: The waiver of ")
        .contains("Judged as at 2020-01-01.\n")
        .doesNotContain("waived;");
  }

  @Test
  void aPathNarrowsWhatIsReportedAndNotWhatIsWaived() throws IOException {
    String epic = git.root().resolve(EPIC).toString();
    assertThat(validate(epic).out())
        .startsWith("Clean: no findings.\n1 finding is waived;")
        .doesNotContain("in other files");
    git.write(EPIC, Texts.example().get(EPIC));
    assertThat(validate(epic).out())
        .startsWith("Clean: no findings.\n1 finding in other files not shown;");
    assertThat(validate("--rules", "governance", epic).status()).isZero();
    assertThat(validate(git.root().resolve(WAIVERS).toString()).out())
        .startsWith("warning[governance.waiver-unused]");
  }

  @Test
  void whatIsWaivedIsNeitherNewNorKnown() {
    assertThat(validate("--against", "HEAD").out())
        .startsWith(
            "Clean: no new findings.\n"
                + "1 finding is waived; `ssi validate --no-waivers` shows it.\n"
                + "No finding was there before, at HEAD.\n");
    assertThat(validate("--against", "HEAD", "--no-waivers").out())
        .startsWith("Clean: no new findings.\n1 finding was there before, at HEAD;");
  }

  /** What nobody had to hear of, somebody has to hear of now. */
  @Test
  void whatIsNoLongerWaivedIsNew() throws IOException {
    git.commit("Waive");
    git.write(WAIVERS, "[]\n");
    assertThat(validate("--against", "HEAD").out()).startsWith(FINDING);
    git.write(WAIVERS, WAIVER.replace("2019-12-31", "2019-10-31"));
    assertThat(validate("--against", "HEAD").out())
        .startsWith(FINDING)
        .contains("governance.waiver-expired");
    git.write(WAIVERS, WAIVER);
    assertThat(validate("--against", "HEAD", "--as-of", "2020-01-01").out())
        .startsWith("Clean: no new findings.\n2 findings were there before, at HEAD;");
  }

  @Test
  void aRevisionIsJudgedByItsOwnWaivers() {
    git.commit("Waive");
    assertThat(validate("--at", "HEAD").out()).contains("1 finding is waived;");
    assertThat(validate("--at", "HEAD~1").out()).startsWith(FINDING);
  }

  @Test
  void theDecisionTellsWhatItAccepts() {
    String words =
        "`trace.epic-without-acceptance-criteria` at EP-007 until 2019-12-31: The criteria are"
            + " agreed with the design of the next release.";
    assertThat(ssi("show", "DEC-0001").out().replaceAll("\\s+", " ")).contains("Waives " + words);
    assertThat(ssi("show", "DEC-0001", "--format", "json").out()).contains(words);
  }

  @Test
  void theFileIsLaidOutLikeAnyOther() throws IOException {
    assertThat(ssi("fmt", "--check", WAIVERS).status()).isZero();
    List<String> lines = WAIVER.lines().map(line -> line.substring(2)).toList();
    git.write(
        WAIVERS,
        "- " + String.join("\n  ", lines.subList(1, lines.size())) + "\n  " + lines.get(0) + "\n");
    assertThat(validate().status()).isZero();
    assertThat(ssi("fmt", WAIVERS).status()).isZero();
    assertThat(git.root().resolve(WAIVERS)).hasContent(WAIVER);
  }

  /** The entry that the page shows is one that can be copied. */
  @Test
  void thePageShowsAnEntry() {
    assertThat(ssi("explain", "governance.waiver-unused").out())
        .contains(WAIVER.replace("2019-12-31", "2020-03-31"))
        .contains("`ssi validate --verbose` shows the fingerprint");
  }

  @Test
  void theLiveDocumentIsPublishedWithoutANoticeOfWhatIsWaived() throws IOException {
    String error = "error[text.requirement-without-shall]";
    String function = "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
    git.replace(function, "**FC-SMI-01.2** The SSI shall", "**FC-SMI-01.2** The SSI will");
    String out = temp.resolve("live").toString();
    assertThat(ssi("build", "-o", out).status()).isEqualTo(1);
    String named = validate("--verbose").out();
    assertThat(named).startsWith(error);
    String name = named.replaceAll("(?s).*?fingerprint: ([0-9a-f]+).*", "$1");
    git.write(
        WAIVERS,
        WAIVER
            + WAIVER
                .replace(NAME, name)
                .replace("trace.epic-without-acceptance-criteria", "text.requirement-without-shall")
                .replace("EP-007", "FC-SMI-01.2"));
    assertThat(validate().out()).contains("2 findings are waived; ");
    assertThat(ssi("build", "-o", out).status()).isZero();
  }
}
