package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.Deployment;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeploymentReaderTest {
  private static final RecordCases DEPLOYMENT =
      new RecordCases(
          "baseline/governance/deployments/DEP-0001.yaml",
          """
          id: DEP-0001
          decisions: [DEC-0001]
          proposals: [CP-0001]
          development-sign-off: {body: PANEL, date: 2019-10-15, reference: SEC Panel 73}
          deployment-sign-off: {body: PANEL, date: 2019-11-19}
          maintenance:
            - {start: 2019-10-26T22:00, end: 2019-10-27T03:00}
          operations-group-consulted: {body: OPSG, date: 2019-10-01}
          release: "1.1"
          effective: 2019-11-28
          rolled-back: {date: 2019-12-02, event: the test failed, by: DCC}
          """);

  @Test
  void everyFieldIsRead() throws IOException {
    for (Documents documents : DEPLOYMENT.read()) {
      assertThat(documents.records().deployments()).hasSize(1);
      Deployment deployment = documents.records().deployments().get(0);
      assertThat(deployment.decisions()).extracting(Object::toString).containsExactly("DEC-0001");
      assertThat(deployment.proposals()).extracting(Object::toString).containsExactly("CP-0001");
      assertThat(deployment.development().date().date()).isEqualTo("2019-10-15");
      assertThat(deployment.development().reference()).hasToString("SEC Panel 73");
      assertThat(deployment.deployment().reference()).isNull();
      assertThat(deployment.consulted().body()).hasToString("OPSG");
      assertThat(deployment.release()).hasToString("1.1");
      assertThat(deployment.effective().date()).isEqualTo("2019-11-28");
      assertThat(deployment.rolledBack().what()).hasToString("the test failed");
    }
  }

  @Test
  void theNightOnWhichTheClocksGoBackIsAnHourLonger() throws IOException {
    for (Documents documents : DEPLOYMENT.read()) {
      assertThat(documents.records().deployments().get(0).maintenance())
          .extracting(Deployment.Window::length)
          .containsExactly(Duration.ofHours(6));
    }
  }

  @Test
  void oneDecisionNeedsNoList() throws IOException {
    RecordCases one =
        new RecordCases(
            "baseline/governance/deployments/DEP-0002-later.yaml",
            "id: DEP-0002\ndecision: DEC-0001\n");
    for (Documents documents : one.read()) {
      Deployment deployment = documents.records().deployments().get(0);
      assertThat(deployment.decisions()).extracting(Object::toString).containsExactly("DEC-0001");
      assertThat(deployment.maintenance()).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> timesAtTheChangeOfClocks() {
    String start = "start: 2019-10-26T22:00";
    String end = "end: 2019-10-27T03:00";
    return Stream.of(
        DEPLOYMENT.unread(start, "start: 2019-10-27T01:30", ":7:13 wrong-type"),
        DEPLOYMENT.read(start, "start: 2019-10-27T01:30+01:00"),
        DEPLOYMENT.read(start, "start: 2019-10-27T01:30Z"),
        DEPLOYMENT.unread(start, "start: 2019-03-31T01:30", ":7:13 wrong-type"),
        DEPLOYMENT.read(start, "start: 2019-03-31T02:00"),
        DEPLOYMENT.unread(start, "start: 2019-10-26", ":7:13 wrong-type"),
        DEPLOYMENT.unread(start, "start: 2019-10-26T22", ":7:13 wrong-type"),
        DEPLOYMENT.unread(end, "end: 2019-10-26T21:00", ":7:36 wrong-type"),
        DEPLOYMENT.unread(end, "end: 2019-10-26T22:00", ":7:36 wrong-type"),
        DEPLOYMENT.unread(", " + end, "", ":7:5 missing-field"));
  }

  @Test
  void whatToWriteIsSaid() throws IOException {
    String start = "start: 2019-10-26T22:00";
    assertThat(DEPLOYMENT.told(start, "start: 2019-10-27T01:30"))
        .isEqualTo(
            "The clocks of Great Britain showed `2019-10-27T01:30` twice, before and after they"
                + " went back. Add the offset: 2019-10-27T01:30+01:00 for the first time,"
                + " 2019-10-27T01:30Z for the second.");
    assertThat(DEPLOYMENT.told(start, "start: 2019-03-31T01:30"))
        .isEqualTo(
            "The clocks of Great Britain never showed `2019-03-31T01:30`: they went forward over"
                + " it. Write the time that they did show, an hour later: 2019-03-31T02:30.");
  }

  @TestFactory
  Stream<DynamicTest> aDeploymentWithAFaultIsUnread() {
    return Stream.of(
        DEPLOYMENT.unread("id: DEP-0001", "id: DEP-01", ":1:5 bad-id"),
        DEPLOYMENT.unread("id: DEP-0001", "id: DEP-0002", ":1:5 file-name"),
        DEPLOYMENT.unread("[DEC-0001]", "[DEC-1]", ":2:13 bad-id"),
        DEPLOYMENT.unread("[DEC-0001]\n", "[DEC-0001]\ndecision: DEC-0001\n", ":3:1 wrong-type"),
        DEPLOYMENT.unread("[CP-0001]", "[DEC-0001]", ":3:13 bad-id"),
        DEPLOYMENT.unread("date: 2019-10-15, ", "", ":4:23 missing-field"),
        DEPLOYMENT.unread("{body: PANEL, date: 2019-11-19}", "2019-11-19", ":5:22 wrong-type"),
        DEPLOYMENT.unread("\"1.1\"", "next", ":9:10 wrong-type"),
        DEPLOYMENT.unread("effective: 2019-11-28", "effective: November", ":10:12 wrong-type"),
        DEPLOYMENT.unread("{date: 2019-12-02, ", "{", ":11:14 missing-field"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        DEPLOYMENT.read("decisions: [DEC-0001]\n", "", ":1:5 missing-field"),
        DEPLOYMENT.read(
            "{body: PANEL, date: 2019-11-19}", "{date: 2019-11-19}", ":5:22 missing-field"),
        DEPLOYMENT.read("effective:", "efective:", ":10:1 unknown-field"));
  }
}
