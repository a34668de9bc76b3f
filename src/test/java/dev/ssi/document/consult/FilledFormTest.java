package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.consult.FilledForm.Problem;
import dev.ssi.governance.Register;
import dev.ssi.model.governance.ConsultationPackage.OnProposal;
import dev.ssi.model.governance.ConsultationPackage.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a response form: sent out empty, filled in, and taken into the record. */
class FilledFormTest {
  private static final String EMPTY = FormCsv.render(Packs.shipped());

  private static FilledForm.Read read(String form) {
    Register register = Packs.register(Packs.records());
    return FilledForm.read(form, Packs.pack(register), register.documents());
  }

  /** Fills in the end of a line, which is its answer and its comment. */
  private static String fill(String form, String key, String end) {
    return form.lines()
            .map(
                line ->
                    line.startsWith(Packs.ID + "," + key + ",")
                        ? line.replaceFirst(",,$", "") + "," + end
                        : line)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String filled() {
    String form = fill(EMPTY, "party", "Example Second Supplier,");
    form = fill(form, "category", "lsp,");
    form = fill(form, "received", "2019-08-05,");
    form = fill(form, "CP-0001", "Support,\"Good, \"\"very\"\"\"");
    form = fill(form, "CP-0002", "oppose,");
    return fill(form, "question-2", "The last four,");
  }

  @Test
  void aFilledFormBecomesTheResponseThatItSays() {
    assertThat(read(filled()).form())
        .isEqualTo(
            new FilledForm(
                "Example Second Supplier",
                "LSP",
                "2019-08-05",
                "mixed",
                Map.of("CP-0001", "support", "CP-0002", "oppose"),
                "CP-0001: Good, \"very\"\nQuestion 2: The last four"));
  }

  @Test
  void theEndsOfLinesAndAByteOrderMarkOfASpreadsheetMakeNoDifference() {
    assertThat(read("\uFEFF" + filled().replace("\n", "\r\n"))).isEqualTo(read(filled()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "no",
        "2019-08-05",
        "# not a comment: {a: b} [c] &d *e !f | > ' \" % @ `",
        "tab\tand \\ back, é 😀 ﬁ",
        "= a formula",
        "\u0007 bell \u2028 \u202E \u0085 \uFFFE",
        "- list",
        "two\nlines"
      })
  void theLinesForTheRecordAreReadAsWhatWasWritten(String comment) {
    FilledForm form =
        new FilledForm(
            "Example " + comment.replace('\n', ' '),
            "LSP",
            "2019-08-05",
            "mixed",
            Map.of("CP-0001", "support"),
            comment);
    Texts records =
        Packs.records()
            .replace(Packs.PACKAGE, "responses:\n", "responses:\n" + ResponseYaml.of(form, null));
    Response response = Packs.pack(Packs.register(records)).responses().get(0);
    assertThat(response.party().value()).isEqualTo(form.party());
    assertThat(response.comment().value()).isEqualTo(comment);
    assertThat(response.onProposals())
        .extracting(OnProposal::proposal)
        .extracting(Object::toString)
        .containsExactly("CP-0001");
    assertThat(response.received().date()).hasToString("2019-08-05");
  }

  @Test
  void onePositionForTheWholePackageIsEnough() {
    String form = fill(fill(EMPTY, "party", "A,"), "category", "LSP,");
    FilledForm read = read(fill(form, "position", "neutral,")).form();
    assertThat(read.position()).isEqualTo("neutral");
    assertThat(read.positions()).isEmpty();
    assertThat(read.received()).isNull();
    assertThat(ResponseYaml.of(read, "2019-08-06")).contains("received: 2019-08-06");
  }

  @Test
  void whatIsAmissIsToldWithItsPlaceAllAtOnce() {
    String form = filled().replace(",lsp,", ",XYZ,").replace(",Support,", ",perhaps,");
    form = form.replace(",CP-0002,", ",CP-0099,").replace("2019-08-05", "5 August");
    assertThat(read(form).form()).isNull();
    assertThat(read(form).problems())
        .extracting(problem -> problem.line() + " " + problem.message().split("[.:]")[0])
        .containsExactly(
            "3 `XYZ` is no Party Category",
            "5 The form has no line `CP-0099`",
            "6 `perhaps` is no position",
            "10 `5 August` is no day");
  }

  @Test
  void anEmptyFormSaysWhatToFillIn() {
    assertThat(read(EMPTY).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The name of the Party is missing.",
            "The Party Category is missing.",
            "No position is given, on the package or on a proposal.");
  }

  @Test
  void whatIsNoFormIsRefused() {
    assertThat(read("").problems()).singleElement().extracting(Problem::line).isEqualTo(1);
    assertThat(read(EMPTY.replace(",", ";")).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .isEqualTo("The fields are parted by semicolons. Save the form with commas.");
    assertThat(read(EMPTY.replace(Packs.ID, "PKG-2020-01")).problems())
        .extracting(Problem::line)
        .startsWith(2, 3, 4);
    assertThat(read(EMPTY + "PKG-2019-01,party,\"never closed").problems())
        .containsExactly(
            new Problem(11, 19, "The quotation mark that opens here is never closed."));
    assertThat(read(EMPTY + "PKG-2019-01,party,,Again,\n").problems())
        .contains(new Problem(11, 13, "The line `party` comes twice."));
  }

  @Test
  void aFormGuardsAgainstFormulasInWhatTheAuthorsAsk() {
    Texts records =
        Packs.records()
            .replace(Packs.PACKAGE, "  - Do you agree with", "  - =1+1 do you agree with");
    assertThat(FormCsv.render(Packs.of(records, null)))
        .contains(",'=1+1 do you agree with the order of priority?,");
    assertThat(List.of(EMPTY.lines().findFirst().orElseThrow()))
        .containsExactly("package,line,asks,answer,comment");
  }
}
