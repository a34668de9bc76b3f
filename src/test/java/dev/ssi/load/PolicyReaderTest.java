package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.Policy;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PolicyReaderTest {
  private static final RecordCases POLICY =
      new RecordCases(
          "baseline/governance/policy.yaml",
          """
          title: Figures
          consultation: [{from: 2019-06-27, working-days: 15}]
          packages: [{from: 2019-06-27, until: 2020-06-26, months: 4}, {from: 2020-06-27, months: 12}]
          maintenance:
            - {from: 2019-06-27, hours: 4, per: month}
            - {from: 2019-09-01, until: 2020-03-31, hours: 6.5, per: week}
          """);

  @Test
  void everyFigureIsReadWithTheDaysItIsInForce() throws IOException {
    for (Documents documents : POLICY.read()) {
      Policy policy = documents.records().policy().orElseThrow();
      assertThat(policy.consultation())
          .extracting(each -> each.value() + " " + each.text().span().text())
          .containsExactly("15 15");
      assertThat(policy.windows())
          .extracting(each -> each.value() + " " + each.inForce().on(LocalDate.of(2020, 6, 26)))
          .containsExactly("4 true", "12 false");
      assertThat(policy.maintenance())
          .extracting(each -> each.hours() + " " + each.per() + " :" + each.text().span().line())
          .containsExactly(Duration.ofHours(4) + " MONTH :5", "PT6H30M WEEK :6");
    }
  }

  @TestFactory
  Stream<DynamicTest> aPolicyWithAFaultIsNotReadAtAll() {
    return Stream.of(
        POLICY.unread("working-days: 15", "working-days: 0", ":2:49 wrong-type"),
        POLICY.unread("working-days: 15", "working-days: a few", ":2:49 wrong-type"),
        POLICY.unread(", working-days: 15", "", ":2:16 missing-field"),
        POLICY.unread("{from: 2019-06-27, working-days: 15}", "15", ":2:16 wrong-type"),
        POLICY.unread("[{from: 2019-06-27, working-days: 15}]", "15", ":2:15 wrong-type"),
        POLICY.unread("until: 2020-06-26", "until: 2019-06-26", ":3:38 wrong-type"),
        POLICY.unread("until: 2020-06-26", "until: 26 June", ":3:38 wrong-type"),
        POLICY.unread("from: 2020-06-27, ", "", ":3:62 missing-field"),
        POLICY.unread("hours: 6.5", "hours: 6h", ":6:50 wrong-type"),
        POLICY.unread("hours: 6.5", "hours: -6", ":6:50 wrong-type"),
        POLICY.unread("per: week", "per: weak", ":6:60 wrong-type"),
        POLICY.unread(", per: week", "", ":6:5 missing-field"));
  }

  @TestFactory
  Stream<DynamicTest> aMisspeltFieldIsReadAsTheOneMeant() {
    return Stream.of(
        POLICY.read("title: Figures\n", "", ":1:1 missing-field"),
        POLICY.read("working-days: 15", "working-day: 15", ":2:35 unknown-field"));
  }
}
