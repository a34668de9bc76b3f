package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Body.Majority;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BodyReaderTest {
  private static final String PATH = "baseline/governance/bodies/OPSG.yaml";
  private static final String TEXT =
      """
      id: OPSG
      title: Operations Group
      terms:
        - version: "2.0"
          from: 2020-01-01
          members: [Chair, Member A, Member B]
          voting: [Member A, Member B]
          quorum: 2
          majority: {at-least: 2/3, of: all-voting}
        - version: "1.0"
          from: 2019-01-01
          until: 2019-12-31
          members: [Chair, Member A]
          quorum: 1
          majority: {more-than: 1/2, of: votes-cast, casting-vote: Chair}
      delegations: [{reference: Paper 1, from: 2019-07-01, until: 2020-06-30}]
      """;
  private static final RecordCases BODY = new RecordCases(PATH, TEXT);

  @Test
  void termsAreReadTheEarliestFirst() throws IOException {
    for (Documents documents : BODY.read()) {
      assertThat(documents.records().bodies()).hasSize(1);
      Body body = documents.records().bodies().get(0);
      assertThat(body.isPanel()).isFalse();
      assertThat(body.terms())
          .extracting(it -> it.version() + " " + it.voting() + " " + it.quorum())
          .containsExactly("1.0 [Chair, Member A] 1", "2.0 [Member A, Member B] 2");
      Majority first = body.terms().get(0).majority();
      assertThat(first.more()).isTrue();
      assertThat(first.of()).isEqualTo(Majority.Of.VOTES_CAST);
      assertThat(first.castingVote()).hasToString("Chair");
      Majority second = body.termsOn(LocalDate.of(2020, 1, 1)).orElseThrow().majority();
      assertThat(second.more()).isFalse();
      assertThat(second.of()).isEqualTo(Majority.Of.ALL_VOTING);
      assertThat(second.numerator() + "/" + second.denominator()).isEqualTo("2/3");
      assertThat(second.castingVote()).isNull();
      assertThat(body.delegations())
          .extracting(it -> it.reference() + " " + it.inForce().until().date())
          .containsExactly("Paper 1 2020-06-30");
    }
  }

  @TestFactory
  Stream<DynamicTest> aBodyWithAFaultIsNotReadAtAll() {
    return Stream.of(
        BODY.unread("id: OPSG\n", "id: Operations\n", ":1:5 bad-id"),
        BODY.unread("id: OPSG\n", "", ":1:1 missing-field"),
        BODY.unread("id: OPSG\n", "id: PANEL\n", ":1:5 file-name"),
        BODY.unread("quorum: 2", "quorum: half", ":8:13 wrong-type"),
        BODY.unread("    quorum: 2\n", "", ":4:5 missing-field"),
        BODY.unread("at-least: 2/3", "at-least: 0.67", ":9:26 wrong-type"),
        BODY.unread("at-least: 2/3", "at-least: 3/2", ":9:26 wrong-type"),
        BODY.unread("at-least: 2/3", "more-than: 1/1", ":9:27 wrong-type"),
        BODY.unread("at-least: 2/3", "at-least: 2/3, more-than: 1/2", ":9:16 wrong-type"),
        BODY.unread("at-least: 2/3, ", "", ":9:15 wrong-type"),
        BODY.unread("of: all-voting", "of: everybody", ":9:35 wrong-type"),
        BODY.unread(", of: all-voting", "", ":9:15 missing-field"),
        BODY.unread("    majority: {at-least: 2/3, of: all-voting}\n", "", ":4:5 missing-field"),
        BODY.unread("    from: 2020-01-01\n", "", ":4:5 missing-field"),
        BODY.unread("until: 2020-06-30", "until: 2019-06-30", ":16:61 wrong-type"),
        BODY.unread("[{reference", "[Paper 0, {reference", ":16:15 wrong-type"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        BODY.read("title: Operations Group\n", "", ":1:5 missing-field"),
        BODY.read("    members: [Chair, Member A]\n", "", ":10:5 missing-field"),
        BODY.read("reference: Paper 1, ", "", ":16:15 missing-field"));
  }

  @Test
  void anIdIsGivenOnce() throws IOException {
    Texts twice = Texts.example().with(PATH, TEXT);
    assertThat(twice.with(PATH.replace("OPSG", "OPSG-again"), TEXT).places())
        .containsExactly(PATH + ":1:5 syntax.duplicate-id");
  }
}
