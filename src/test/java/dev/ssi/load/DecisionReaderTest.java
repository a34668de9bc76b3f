package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.Decision;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionReaderTest {
  private static final RecordCases DECISION =
      new RecordCases(
          "baseline/governance/decisions/DEC-0001.yaml",
          """
          id: DEC-0001
          body: PANEL
          meeting: SEC Panel 72
          date: 2019-09-17
          package: PKG-2019-01
          subject: [{proposal: CP-0001, revision: 2, text: v1.1, digest: "sha256:@"}]
          outcome: agreed-with-conditions
          present: [Panel Chair, Consumer Member]
          recused: [Consumer Member]
          votes: {for: 5, against: 1, abstain: 0}
          conditions: [{text: Show a plan, due: 2019-11-01, met: 2019-10-30}]
          reason: It is worth its cost.
          minutes: SEC Panel 72, item 4
          """
              .replace("@", "0123456789abcdef".repeat(4)));

  @Test
  void everyFieldIsRead() throws IOException {
    for (Documents documents : DECISION.read()) {
      assertThat(documents.records().decisions()).hasSize(1);
      Decision decision = documents.records().decisions().get(0);
      assertThat(decision.isAgreement()).isTrue();
      assertThat(decision.body() + ", " + decision.meeting() + ", " + decision.pack())
          .isEqualTo("PANEL, SEC Panel 72, PKG-2019-01");
      assertThat(decision.date().date()).isEqualTo("2019-09-17");
      assertThat(decision.subject())
          .extracting(it -> it.proposal() + " " + it.revision() + " " + it.text())
          .containsExactly("CP-0001 2 v1.1");
      assertThat(decision.present()).hasSize(2);
      assertThat(decision.recused()).hasSize(1);
      Decision.Votes votes = decision.votes();
      assertThat(votes.favour() + " " + votes.against() + " " + votes.abstained())
          .isEqualTo("5 1 0");
      assertThat(votes.text().span().line()).isEqualTo(10);
      assertThat(decision.conditions())
          .extracting(it -> it.text() + " " + it.due().date() + " " + it.met().date())
          .containsExactly("Show a plan 2019-11-01 2019-10-30");
      assertThat(decision.reason()).hasToString("It is worth its cost.");
      assertThat(decision.minutes()).hasToString("SEC Panel 72, item 4");
    }
  }

  @TestFactory
  Stream<DynamicTest> aDecisionWithAFaultIsUnread() {
    return Stream.of(
        DECISION.unread("id: DEC-0001", "id: DEC-1", ":1:5 bad-id"),
        DECISION.unread("id: DEC-0001", "id: DEC-0002", ":1:5 file-name"),
        DECISION.unread("date: 2019-09-17", "date: 17/09/2019", ":4:7 wrong-type"),
        DECISION.unread("date: 2019-09-17", "date: 2019-09-17T10:00", ":4:7 wrong-type"),
        DECISION.unread("date: 2019-09-17\n", "", ":1:5 missing-field"),
        DECISION.unread("package: PKG-2019-01", "package: first", ":5:10 bad-id"),
        DECISION.unread("proposal: CP-0001", "proposal: PKG-2019-01", ":6:22 bad-id"),
        DECISION.unread("agreed-with-conditions", "approved", ":7:10 wrong-type"),
        DECISION.unread("for: 5", "for: most", ":10:14 wrong-type"),
        DECISION.unread("against: 1", "against: -1", ":10:26 wrong-type"),
        DECISION.unread(", abstain: 0", "", ":10:8 missing-field"),
        DECISION.unread("{for: 5, against: 1, abstain: 0}", "5 to 1", ":10:8 wrong-type"),
        DECISION.unread("due: 2019-11-01", "due: soon", ":11:39 wrong-type"),
        DECISION.unread("[{text: Show", "[A plan, {text: Show", ":11:14 wrong-type"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        DECISION.read("body: PANEL\n", "", ":1:5 missing-field"),
        DECISION.read("outcome: agreed-with-conditions\n", "", ":1:5 missing-field"),
        DECISION.read("text: Show a plan, ", "", ":11:14 missing-field"),
        DECISION.read("vote", "voter", ":10:1 unknown-field"));
  }
}
