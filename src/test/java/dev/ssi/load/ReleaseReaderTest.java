package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.Release;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReleaseReaderTest {
  private static final String HEX = "0123456789abcdef";
  private static final String COMMIT = HEX + HEX + "01234567";
  private static final RecordCases RELEASE =
      new RecordCases(
          "baseline/governance/releases/1.1.yaml",
          """
          id: REL-1.1
          version: "1.1"
          date: 2019-11-28
          previous: "1.0"
          commit: COMMIT
          deployments: [DEP-0001]
          live-document: {digest: "sha256:@"}
          delta: {digest: "sha256:@"}
          """
              .replace("COMMIT", COMMIT)
              .replace("@", HEX.repeat(4)));

  @Test
  void everyFieldIsRead() throws IOException {
    for (Documents documents : RELEASE.read()) {
      assertThat(documents.records().releases()).hasSize(1);
      Release release = documents.records().releases().get(0);
      assertThat(release.id() + " " + release.version() + " " + release.previous())
          .isEqualTo("REL-1.1 1.1 1.0");
      assertThat(release.date().date()).isEqualTo("2019-11-28");
      assertThat(release.commit()).hasToString(COMMIT);
      assertThat(release.deployments()).extracting(Object::toString).containsExactly("DEP-0001");
      assertThat(release.live().digest()).hasToString("sha256:" + HEX.repeat(4));
      assertThat(release.delta().digest().span().line()).isEqualTo(8);
    }
  }

  @TestFactory
  Stream<DynamicTest> aReleaseWithAFaultIsUnread() {
    return Stream.of(
        RELEASE.unread("id: REL-1.1", "id: 1.1", ":1:5 bad-id"),
        RELEASE.unread("id: REL-1.1", "id: REL-1.2", ":1:5 bad-id"),
        RELEASE.unread("version: \"1.1\"", "version: v1.1", ":2:10 wrong-type", ":1:5 bad-id"),
        RELEASE.unread("date: 2019-11-28", "date: today", ":3:7 wrong-type"),
        RELEASE.unread("previous: \"1.0\"", "previous: the first", ":4:11 wrong-type"),
        RELEASE.unread("commit: 0123", "commit: 012", ":5:9 wrong-type"),
        RELEASE.unread("[DEP-0001]", "[DEC-0001]", ":6:15 bad-id"),
        RELEASE.unread(
            "delta: {digest: \"sha256:01", "delta: {digest: \"sha256:0", ":8:17 wrong-type"),
        RELEASE.unread("delta: {digest", "delta: {of", ":8:9 unknown-field", ":8:8 missing-field"));
  }

  @TestFactory
  Stream<DynamicTest> theFileIsCalledByTheVersion() {
    String record = "id: REL-1.1\nversion: \"1.1\"\ndate: 2019-11-28\ncommit: " + COMMIT + "\n";
    return Stream.of("1.2.yaml", "v1.1.yaml", "REL-1.1.yaml")
        .map(name -> new RecordCases("baseline/governance/releases/" + name, record))
        .map(cases -> cases.unread("2019-11-28", "2019-11-29", ":1:5 file-name"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        RELEASE.read("version: \"1.1\"\n", "", ":1:5 missing-field"),
        RELEASE.read("commit: " + COMMIT + "\n", "", ":1:5 missing-field"));
  }
}
