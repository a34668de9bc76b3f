package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Proposed;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The details that a consultation needs, as far as a proposal gives them. */
class ProposedReaderTest {
  private static final String PATH = "baseline/governance/changes/CP-0001.yaml";
  private static final RecordCases PROPOSAL =
      new RecordCases(
          PATH,
          """
          id: CP-0001
          title: Let a search find more
          action: amend
          items: [{id: FC-SMI-01.1, operation: amend}]
          reason: A search stops early.
          route: ssi-change-process
          revision: 2
          type: usability
          parties: {LSP: fewer steps, SSP: the same}
          roles: [IS, GS]
          benefits: Fewer calls.
          consequences-if-not-agreed: The calls go on.
          cost: {min: 1000, max: 2000.50, currency: GBP, basis: estimate, at-risk: 10}
          timescale: {develop: [2019-07-01, 2019-07-12], deploy: [2019-08-01, 2019-08-02]}
          priority: {rank: 1, origin: user, rationale: Most calls are about it.}
          history: [{date: 2019-06-03, event: recorded}, {date: 2019-06-04, event: revised, by: DCC}]
          withdrawn: {date: 2019-06-05, event: not wanted, by: DCC}
          superseded-by: CP-0002
          status: withdrawn
          """);

  @Test
  void everyDetailIsRead() throws IOException {
    for (Documents documents : PROPOSAL.read()) {
      Proposed proposed = documents.proposals().get(0).proposed();
      assertThat(proposed.revision() + " " + proposed.type()).isEqualTo("2 usability");
      assertThat(proposed.parties().impacts())
          .extracting(it -> it.category() + " " + it.how())
          .containsExactly("LSP fewer steps", "SSP the same");
      assertThat(proposed.parties().none()).isNull();
      assertThat(proposed.roles()).extracting(Object::toString).containsExactly("IS", "GS");
      assertThat(proposed.cost().min().value()).isEqualByComparingTo("1000");
      assertThat(proposed.cost().max().value()).isEqualByComparingTo("2000.50");
      assertThat(proposed.cost().atRisk().value()).isEqualByComparingTo("10");
      assertThat(proposed.cost().place().span().text()).isEqualTo("cost");
      assertThat(proposed.timescale().develop().to().date()).isEqualTo("2019-07-12");
      assertThat(proposed.timescale().deploy().from().date()).isEqualTo("2019-08-01");
      assertThat(proposed.priority().rank() + " " + proposed.priority().origin())
          .isEqualTo("1 user");
      assertThat(proposed.history())
          .extracting(it -> it.when().date() + " " + it.what() + " " + it.by())
          .containsExactly("2019-06-03 recorded null", "2019-06-04 revised DCC");
      assertThat(proposed.withdrawn().what()).hasToString("not wanted");
      assertThat(proposed.supersededBy()).hasToString("CP-0002");
      assertThat(proposed.status()).hasToString("withdrawn");
    }
  }

  @Test
  void aDraftMayLackEveryDetail() throws IOException {
    RecordCases draft =
        new RecordCases(
            PATH,
            """
            id: CP-0001
            title: Let a search find more
            items: [{id: FC-SMI-01.1, operation: amend}]
            route: ssi-change-process
            """);
    for (Documents documents : draft.read()) {
      ChangeProposal proposal = documents.proposals().get(0);
      assertThat(proposal.action().value()).isEmpty();
      assertThat(proposal.reason().value()).isEmpty();
      assertThat(proposal.proposed()).hasAllNullFieldsOrPropertiesExcept("roles", "history");
      assertThat(proposal.proposed().roles()).isEmpty();
    }
  }

  @Test
  void thatNoPartyIsImpactedNeedsAReason() throws IOException {
    RecordCases none =
        new RecordCases(
            PATH,
            """
            id: CP-0001
            title: Let a search find more
            items: [{id: FC-SMI-01.1, operation: amend}]
            route: editorial
            parties: {none: No word changes.}
            roles: all
            """);
    for (Documents documents : none.read()) {
      Proposed proposed = documents.proposals().get(0).proposed();
      assertThat(proposed.parties().none()).hasToString("No word changes.");
      assertThat(proposed.parties().impacts()).isEmpty();
      assertThat(proposed.roles()).extracting(Object::toString).containsExactly("all");
    }
  }

  @TestFactory
  Stream<DynamicTest> aDetailOfTheWrongTypeIsReported() {
    return Stream.of(
        PROPOSAL.unread("revision: 2", "revision: second", ":7:11 wrong-type"),
        PROPOSAL.unread("{LSP: fewer steps, SSP: the same}", "all", ":9:10 wrong-type"),
        PROPOSAL.unread("SSP: the same", "SSP: [a]", ":9:34 wrong-type"),
        PROPOSAL.unread("SSP: the same", "SSP:", ":9:33 wrong-type"),
        PROPOSAL.unread("SSP: the same", "none: nobody", ":9:35 wrong-type"),
        PROPOSAL.unread("min: 1000", "min: \"1,000\"", ":13:13 wrong-type"),
        PROPOSAL.unread("min: 1000", "min: £1000", ":13:13 wrong-type"),
        PROPOSAL.unread("max: 2000.50", "max: -1", ":13:24 wrong-type"),
        PROPOSAL.unread("at-risk: 10", "at-risk: some", ":13:74 wrong-type"),
        PROPOSAL.unread("[2019-07-01, 2019-07-12]", "2019-07-01", ":14:22 wrong-type"),
        PROPOSAL.unread("[2019-07-01, 2019-07-12]", "[2019-07-01]", ":14:22 wrong-type"),
        PROPOSAL.unread("2019-08-02]", "August]", ":14:69 wrong-type"),
        PROPOSAL.unread("rank: 1", "rank: first", ":15:18 wrong-type"),
        PROPOSAL.unread("origin: user", "origin: users", ":15:29 wrong-type"),
        PROPOSAL.unread("date: 2019-06-03", "date: June", ":16:18 wrong-type"),
        PROPOSAL.unread("[{date: 2019-06-03", "[recorded, {date: 2019-06-03", ":16:11 wrong-type"),
        PROPOSAL.unread("{date: 2019-06-05, ", "{", ":17:12 missing-field"),
        PROPOSAL.unread("superseded-by: CP-0002", "superseded-by: CP-2", ":18:16 bad-id"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingWithinIsSaid() {
    return Stream.of(
        PROPOSAL.read(", event: recorded", "", ":16:11 missing-field"),
        PROPOSAL.read("basis: estimate", "base: estimate", ":13:48 unknown-field"));
  }
}
