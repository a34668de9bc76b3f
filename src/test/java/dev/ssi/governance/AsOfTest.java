package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day by which governance is judged. */
class AsOfTest {
  @Test
  void theDayAskedForIsTaken() {
    AsOf asOf =
        AsOf.of(LocalDate.parse("2019-08-01"), new Papers().proposal("CP-0001").documents());
    assertThat(asOf.words()).isEqualTo("as at 2019-08-01");
  }

  @Test
  void elseTheLastDayThatARecordTellsOfAsPast() {
    Papers papers = new Papers().proposal("CP-0001");
    assertThat(words(papers))
        .isEqualTo("as at 2019-06-10, the last day that a record tells of (CP-0001)");
    papers.pack("PKG-2019-01", "2019-07-22", "2019-08-12", "CP-0001");
    assertThat(words(papers)).contains("2019-07-22", "(PKG-2019-01)");
    papers.decision(
        "DEC-0001",
        "PKG-2019-01",
        "2019-09-17",
        "agreed-with-conditions",
        List.of(Papers.condition("2019-12-24", null)),
        "CP-0001");
    assertThat(words(papers)).contains("2019-09-17", "(DEC-0001)");
    papers.deployment("DEP-0001", "DEC-0001", "2019-10-15", null, "2019-11-28");
    assertThat(words(papers)).contains("2019-10-15", "(DEP-0001)");
    papers.release("1.1", "2019-11-28", "DEP-0001");
    assertThat(words(papers)).contains("2019-11-28", "(REL-1.1)");
  }

  @Test
  void aResponseAWithdrawalAConditionMetAndARollBackAreOfThePast() {
    Papers papers =
        new Papers()
            .proposal("CP-0001", "ssi-change-process", Papers.withdrawn("2019-07-01"))
            .pack("PKG-2019-01", "2019-06-28", null, List.of(Papers.response("2019-06-29", null)));
    assertThat(words(papers)).contains("2019-07-01", "(CP-0001)");
    papers.decision(
        "DEC-0001",
        "PKG-2019-01",
        "2019-07-02",
        "agreed-with-conditions",
        List.of(Papers.condition("2019-09-01", "2019-08-01")));
    assertThat(words(papers)).contains("2019-08-01", "(DEC-0001)");
    papers.deployment("DEP-0001", "DEC-0001", null, null, null, "2019-08-02");
    assertThat(words(papers)).contains("2019-08-02", "(DEP-0001)");
  }

  @Test
  void withoutARecordNothingHasHappenedYet() {
    AsOf asOf = AsOf.of(null, new Papers().documents());
    assertThat(asOf.isKnown()).isFalse();
    assertThat(asOf.words()).isEqualTo("no record tells of a day yet");
  }

  private static String words(Papers papers) {
    return AsOf.of(null, papers.documents()).words();
  }
}
