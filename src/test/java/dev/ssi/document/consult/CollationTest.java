package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Golden;
import dev.ssi.Texts;
import dev.ssi.document.consult.Collation.Answer;
import dev.ssi.document.consult.Collation.Category;
import dev.ssi.document.consult.Collation.Counts;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What came back from a consultation, collated. */
class CollationTest {
  private static Collation shipped() {
    return Packs.collation(Packs.records());
  }

  @Test
  void wholeInEveryFace() throws IOException {
    Golden.check("consult/responses.txt", CollationFaces.text(shipped(), UnaryOperator.identity()));
    Golden.check("consult/responses.json", CollationFaces.json(shipped()));
    Golden.check("consult/responses.md", CollationFaces.markdown(shipped()));
    Golden.check("consult/responses.csv", CollationFaces.csv(shipped()));
  }

  @Test
  void aResponseIsLateOnceTheClosingDayHasEndedInLondon() {
    assertThat(shipped().late()).extracting(Answer::party).containsExactly("Example Agent");
  }

  @Test
  void whatIsSaidOfAProposalGoesBeforeWhatIsSaidOfThePackage() {
    assertThat(shipped().counts())
        .filteredOn(counts -> counts.category() == null)
        .containsExactly(
            new Counts("CP-0001", null, 2, 0, 1, 0, 1), new Counts("CP-0002", null, 0, 1, 1, 1, 1));
  }

  @Test
  void whoWasAskedAndDidNotAnswerIsNamed() {
    assertThat(shipped().categories())
        .containsExactly(
            category(
                "LSP", "Large Supplier Party", "Example Large Supplier", "Example Second Supplier"),
            category("SSP", "Small Supplier Party", "Example Small Supplier", null),
            category("ENP", "Electricity Network Party", null, "Example Electricity Network"),
            category("OSP", "Other SEC Party", "Example Agent", null));
  }

  private static Category category(String id, String title, String answered, String silent) {
    return new Category(
        id,
        title,
        answered == null ? List.of() : List.of(answered),
        silent == null ? List.of() : List.of(silent));
  }

  @Test
  void everyResponseWithoutAReplyIsNamedWithACommentOrNot() {
    assertThat(shipped().unanswered())
        .extracting(Answer::party)
        .containsExactly("Example Small Supplier", "Example Agent");
  }

  @Test
  void aPartyThatAnswersAgainCountsOnceWithItsLastAnswer() {
    Texts again =
        Packs.records()
            .replace(
                Packs.PACKAGE,
                "responses:\n",
                "responses:\n  - {party: Example Small Supplier, category: SSP, received:"
                    + " 2019-08-01, position: oppose}\n");
    Collation collation = Packs.collation(again);
    assertThat(collation.answers())
        .extracting(Answer::replaced)
        .containsExactly(true, false, false, false);
    assertThat(collation.counts())
        .contains(
            new Counts("CP-0001", "SSP", 1, 0, 0, 0, 0),
            new Counts("CP-0002", "SSP", 0, 0, 0, 1, 0));
  }

  @Test
  void aSpreadsheetTakesNoCommentForAFormula() {
    assertThat(CollationFaces.csv(shipped())).contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }
}
