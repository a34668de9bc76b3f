package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi validate} as it is typed. */
class ValidateCommandTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final Texts BROKEN =
      Texts.example()
          .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]")
          .replace(EPIC, "is shown", "is TBC");

  @TempDir Path directory;

  private Run validate(Texts texts, String... arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    String[] all = new String[arguments.length + 3];
    all[0] = "-C";
    all[1] = directory.toString();
    all[2] = "validate";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.ssi(all);
  }

  @Test
  void theShippedDocumentsAreClean() {
    Run run = Run.ssi("validate", "--fail-on", "note");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Clean: no findings.\n" + "Checked 20 clauses, 10 domains, 45 components, ")
        .contains("52 Epics and 13 Process Maps;\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void governanceIsJudgedByTheDayThatIsAskedFor() throws IOException {
    Texts unsigned =
        Texts.exampleWithRecords()
            .map(text -> text.replaceAll("(?m)^deployment-sign-off: .*\\R", ""));
    Run planned = validate(unsigned);
    assertThat(planned.out())
        .contains("note[governance.sign-off-missing]: DEP-0001 is to take effect");
    assertThat(planned.status()).isZero();
    Run past = validate(unsigned, "--as-of", "2019-11-28");
    assertThat(past.out()).contains("error[governance.sign-off-missing]: DEP-0001 took effect");
    assertThat(past.status()).isEqualTo(1);
  }

  @Test
  void findingsGoToStandardOutputAndSetTheStatus() throws IOException {
    Run run = validate(BROKEN);
    assertThat(run.out())
        .contains("error[trace.unknown-reference]", "warning[text.placeholder]")
        .contains("1 error, 1 warning in 1 file.\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void warningsAloneFailOnlyWhenAskedTo() throws IOException {
    Texts doubtful = Texts.example().replace(EPIC, "is shown", "is TBC");
    assertThat(validate(doubtful).status()).isZero();
    assertThat(validate(doubtful, "--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void aFamilyOrARuleCanBeAskedForAlone() throws IOException {
    assertThat(validate(BROKEN, "--rules", "text").out())
        .contains("text.placeholder")
        .doesNotContain("trace.unknown-reference");
    assertThat(validate(BROKEN, "--rules", "trace.unknown-reference,access").out())
        .contains("trace.unknown-reference")
        .doesNotContain("text.placeholder");
  }

  @Test
  void anUnknownRuleIsAMistakeOfUse() throws IOException {
    Run run = validate(BROKEN, "--rules", "tracee");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("ssi: There is no rule `tracee`. Did you mean trace?\n");
  }

  @Test
  void aPathNarrowsTheReportButNotTheCheck() throws IOException {
    Run elsewhere = validate(BROKEN, directory.resolve("appendix-ah").toString());
    assertThat(elsewhere.out())
        .startsWith("Clean: no findings.\n2 findings in other files not shown;");
    assertThat(elsewhere.status()).isZero();
    assertThat(validate(BROKEN, directory.resolve(EPIC).toString()).status()).isEqualTo(1);
    assertThat(validate(BROKEN, directory.resolve("baseline").toString()).status()).isEqualTo(1);
  }

  @Test
  void aPathThatIsNotThereIsAMistakeOfUse() throws IOException {
    Run run = validate(BROKEN, "nowhere.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ssi: There is no file or folder nowhere.md in ");
  }

  @Test
  void theDocumentsAreFoundFromAFolderWithinThem() throws IOException {
    validate(BROKEN);
    Run run = Run.ssi("-C", directory.resolve("baseline/epics").toString(), "validate");
    assertThat(run.out()).contains(" --> " + EPIC + ":7:14\n");
  }

  @Test
  void withoutDocumentsItSaysWhereItLooked() {
    Run run = Run.ssi("-C", directory.toString(), "validate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ssi: No documents in " + directory)
        .contains("neither appendix-ah nor baseline is there");
  }

  @Test
  void quietLeavesOutTheSummaryOnly() throws IOException {
    assertThat(validate(Texts.example(), "--quiet").out()).isEmpty();
    assertThat(validate(BROKEN, "--quiet").out())
        .contains("trace.unknown-reference")
        .doesNotContain("Checked");
  }

  @Test
  void jsonIsAllThatIsPrinted() throws IOException {
    Run run = validate(BROKEN, "--format", "json");
    assertThat(JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings"))
        .hasSize(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void colourIsForThoseWhoAsk() throws IOException {
    assertThat(validate(BROKEN, "--color", "always").out()).contains("\u001B[1;31m");
    assertThat(validate(BROKEN, "--color", "never").out()).doesNotContain("\u001B");
    assertThat(validate(BROKEN).out()).doesNotContain("\u001B");
  }

  @Test
  void theBytesDoNotDependOnTheMachine() throws IOException {
    String expected = validate(BROKEN, "--format", "json").out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(validate(BROKEN, "--format", "json").out()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    validate(BROKEN);
    Run.ssi("-C", directory.toString(), "validate", "--format", "json");
    Texts after = Texts.in(directory);
    assertThat(after.files()).containsOnlyKeys(BROKEN.files().keySet());
    assertThat(BROKEN.files().keySet()).allMatch(path -> after.get(path).equals(BROKEN.get(path)));
  }
}
