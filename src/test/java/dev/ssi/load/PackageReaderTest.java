package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackageReaderTest {
  private static final RecordCases PACKAGE =
      new RecordCases(
          "baseline/governance/packages/PKG-2019-01.yaml",
          """
          id: PKG-2019-01
          title: First package
          window: {from: 2019-06-27, to: 2019-07-19}
          proposals: [{id: CP-0001, revision: 2, digest: "sha256:@"}]
          text: proposed-text
          issued: 2019-07-22T23:30:00Z
          closes: 2019-08-12
          issued-by: SECAS
          audience: all-sec-parties
          questions: ["Do you agree?", "Why?"]
          responses:
            - party: A Supplier
              category: LSP
              received: 2019-08-02T09:00
              position: mixed
              on: {CP-0001: support}
              comment: Good.
              dcc-reply: Thank you.
          variations: [{decision: DEC-0003, what: moved to 2020}]
          status: closed
          """
              .replace("@", "0123456789abcdef".repeat(4)));

  @Test
  void everyFieldIsRead() throws IOException {
    for (Documents documents : PACKAGE.read()) {
      assertThat(documents.records().packages()).hasSize(1);
      ConsultationPackage pack = documents.records().packages().get(0);
      assertThat(pack.id()).hasToString("PKG-2019-01");
      assertThat(pack.window().from().date() + " " + pack.window().to().date())
          .isEqualTo("2019-06-27 2019-07-19");
      assertThat(pack.proposals())
          .extracting(it -> it.proposal() + " " + it.revision() + " " + it.digest().span().line())
          .containsExactly("CP-0001 2 4");
      assertThat(pack.text()).hasToString("proposed-text");
      assertThat(pack.closes().date()).isEqualTo("2019-08-12");
      assertThat(pack.issuedBy() + " " + pack.audience()).isEqualTo("SECAS all-sec-parties");
      assertThat(pack.questions())
          .extracting(Object::toString)
          .containsExactly("Do you agree?", "Why?");
      assertThat(pack.responses())
          .singleElement()
          .satisfies(
              response -> {
                assertThat(response.received().instant())
                    .hasToString("Optional[2019-08-02T08:00:00Z]");
                assertThat(response.onProposals())
                    .extracting(it -> it.proposal() + " " + it.position())
                    .containsExactly("CP-0001 support");
                assertThat(response.comment() + " " + response.reply())
                    .isEqualTo("Good. Thank you.");
              });
      assertThat(pack.variations())
          .extracting(it -> it.decision() + " " + it.what())
          .containsExactly("DEC-0003 moved to 2020");
      assertThat(pack.status()).hasToString("closed");
    }
  }

  @Test
  void issuedLateInTheEveningOfSummerTimeIsIssuedTheNextDay() throws IOException {
    for (Documents documents : PACKAGE.read()) {
      assertThat(documents.records().packages().get(0).issued().date()).isEqualTo("2019-07-23");
    }
  }

  @Test
  void aPackageBeginsWithLittle() throws IOException {
    RecordCases begun =
        new RecordCases(
            "baseline/governance/packages/PKG-2020-01-second.yaml",
            "id: PKG-2020-01\ntitle: Second package\n");
    for (Documents documents : begun.read()) {
      ConsultationPackage pack = documents.records().packages().get(0);
      assertThat(pack.proposals()).isEmpty();
      assertThat(pack.responses()).isEmpty();
      assertThat(pack.issued()).isNull();
      assertThat(pack.window()).isNull();
    }
  }

  @TestFactory
  Stream<DynamicTest> aPackageWithAFaultIsUnread() {
    return Stream.of(
        PACKAGE.unread("id: PKG-2019-01", "id: PKG-2019-1", ":1:5 bad-id"),
        PACKAGE.unread("id: PKG-2019-01", "id: PKG-2019-02", ":1:5 file-name"),
        PACKAGE.unread(", to: 2019-07-19", "", ":3:9 missing-field"),
        PACKAGE.unread("{from: 2019-06-27, to: 2019-07-19}", "June", ":3:9 wrong-type"),
        PACKAGE.unread("id: CP-0001, ", "id: CP-1, ", ":4:18 bad-id"),
        PACKAGE.unread("revision: 2", "revision: two", ":4:37 wrong-type"),
        PACKAGE.unread("revision: 2", "revision: 0", ":4:37 wrong-type"),
        PACKAGE.unread("\"sha256:0123", "\"md5:0123", ":4:48 wrong-type"),
        PACKAGE.unread("[{id: CP-0001", "[CP-0002, {id: CP-0001", ":4:13 wrong-type"),
        PACKAGE.unread("issued: 2019-07-22T23:30:00Z", "issued: Monday", ":6:9 wrong-type"),
        PACKAGE.unread("issued-by: SECAS", "issued-by: SEC", ":8:12 wrong-type"),
        PACKAGE.unread(
            "received: 2019-08-02T09:00", "received: 2019-08-02 09:00", ":14:15 wrong-type"),
        PACKAGE.unread("    received: 2019-08-02T09:00\n", "", ":12:5 missing-field"),
        PACKAGE.unread("position: mixed", "position: yes", ":15:15 wrong-type"),
        PACKAGE.unread("{CP-0001: support}", "{CP-0001: suport}", ":16:19 wrong-type"),
        PACKAGE.unread("{CP-0001: support}", "{CP-1: support}", ":16:10 bad-id"),
        PACKAGE.unread("{CP-0001: support}", "{CP-0001: [support]}", ":16:19 wrong-type"),
        PACKAGE.unread("{CP-0001: support}", "support", ":16:9 wrong-type"),
        PACKAGE.unread("decision: DEC-0003", "decision: DEC-3", ":19:25 bad-id"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        PACKAGE.read("title: First package\n", "", ":1:5 missing-field"),
        PACKAGE.read("    category: LSP\n", "", ":12:5 missing-field"),
        PACKAGE.read("    position: mixed\n", "", ":12:5 missing-field"),
        PACKAGE.read("closes:", "closed:", ":7:1 unknown-field"),
        PACKAGE.read(", what: moved to 2020", "", ":19:14 missing-field"));
  }
}
