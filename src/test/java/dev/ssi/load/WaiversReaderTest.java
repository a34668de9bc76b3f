package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import dev.ssi.model.governance.Waiver;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WaiversReaderTest {
  private static final RecordCases WAIVERS =
      new RecordCases(
          "baseline/governance/waivers.yaml",
          """
          - fingerprint: 195995870ebd973d85976e9c8d4b5219
            rule: trace.epic-without-acceptance-criteria
            item: EP-007
            reason: The criteria come later.
            decision: DEC-0001
            expires: 2020-03-31
          - {fingerprint: "00000000000000000000000000000001", rule: text.placeholder, file: baseline/introduction.md, reason: It is for the Panel., decision: DEC-0002, expires: 2020-12-31}
          """);

  @Test
  void everyFieldIsReadWithItsPlace() throws IOException {
    for (Documents documents : WAIVERS.read()) {
      List<Waiver> waivers = documents.records().waivers();
      assertThat(waivers)
          .extracting(
              each ->
                  String.join(
                      "|",
                      each.fingerprint().span().line() + ":" + each.fingerprint(),
                      each.words(),
                      each.reason() + "",
                      each.decision() + "",
                      each.expires().span().text()))
          .containsExactly(
              "1:195995870ebd973d85976e9c8d4b5219|`trace.epic-without-acceptance-criteria` at"
                  + " EP-007|The criteria come later.|DEC-0001|2020-03-31",
              "7:00000000000000000000000000000001|`text.placeholder` in"
                  + " baseline/introduction.md|It is for the Panel.|DEC-0002|2020-12-31");
    }
  }

  @TestFactory
  Stream<DynamicTest> aWaiverWithAFaultIsNotRead() {
    return Stream.of(
        WAIVERS.unread("195995870ebd973d85976e9c8d4b5219", "1959958", ":1:16 wrong-type"),
        WAIVERS.unread(
            "195995870ebd973d85976e9c8d4b5219",
            "195995870EBD973D85976E9C8D4B5219",
            ":1:16 wrong-type"),
        WAIVERS.unread(
            "- fingerprint: 195995870ebd973d85976e9c8d4b5219\n  rule",
            "- rule",
            ":1:3 missing-field"),
        WAIVERS.unread(
            "  rule: trace.epic-without-acceptance-criteria\n", "", ":1:16 missing-field"),
        WAIVERS.unread("  item: EP-007\n", "", ":1:16 missing-field"),
        WAIVERS.unread("  reason: The criteria come later.\n", "", ":1:16 missing-field"),
        WAIVERS.unread("reason: The criteria come later.", "reason:", ":4:3 missing-field"),
        WAIVERS.unread("  decision: DEC-0001\n", "", ":1:16 missing-field"),
        WAIVERS.unread("DEC-0001", "CP-0001", ":5:13 bad-id"),
        WAIVERS.unread("  expires: 2020-03-31\n", "", ":1:16 missing-field"),
        WAIVERS.unread("2020-03-31", "next year", ":6:12 wrong-type"),
        WAIVERS.unread("item: EP-007", "item: [EP-007]", ":3:9 wrong-type"));
  }

  @TestFactory
  Stream<DynamicTest> aMisspeltFieldIsReadAsTheOneMeant() {
    return Stream.of(
        WAIVERS.read("  decision: DEC-0001\n", "  decisions: DEC-0001\n", ":5:3 unknown-field"),
        WAIVERS.read(
            "  expires: 2020-03-31\n", "  expires: 2020-03-31\n  by: DCC\n", ":7:3 unknown-field"));
  }

  @Test
  void theOthersStandWhenOneHasAFault() throws IOException {
    Documents documents = WAIVERS.edited("expires: 2020-03-31", "expires: never").documents();
    assertThat(documents.records().waivers())
        .extracting(each -> each.rule().value())
        .containsExactly("text.placeholder");
  }

  @Test
  void whatIsNoListOfWaiversIsSaid() throws IOException {
    for (String text : List.of("", "waivers: []\n", "- EP-007\n")) {
      RecordCases other = new RecordCases("baseline/governance/waivers.yaml", text + "# end\n");
      Loaded loaded = other.edited("# end", "");
      assertThat(loaded.findings())
          .extracting(each -> each.rule().id())
          .containsExactly("syntax.wrong-type");
      assertThat(loaded.documents().unread().files())
          .containsExactly("baseline/governance/waivers.yaml");
    }
    RecordCases none = new RecordCases("baseline/governance/waivers.yaml", "[]\n");
    assertThat(none.read()).allMatch(each -> each.records().waivers().isEmpty());
  }
}
