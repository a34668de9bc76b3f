package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.model.ChangeProposal;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can be read of change proposals, and what is said of those that cannot. */
class ChangeProposalsTest {
  private static final String FOLDER = "baseline/governance/changes/";
  private static final String PATH = FOLDER + "CP-0001.yaml";
  private static final String PROPOSAL =
      """
      id: CP-0001
      revision: 2
      title: Let a search find more
      type: usability
      action: amend
      items: [{id: FC-SMI-01.1, operation: amend}, {id: FC-OLD-01, operation: add}]
      parties: {LSP: searches take fewer steps}
      roles: [IS, GS]
      reason: A search stops early.
      benefits: Fewer calls.
      consequences-if-not-agreed: The calls go on.
      cost: {min: 1000, max: 2000, currency: GBP, basis: estimate, at-risk: 0}
      timescale: {develop: [2019-07-01, 2019-07-12], deploy: [2019-08-01, 2019-08-02]}
      priority: {rank: 1, origin: user, rationale: Most calls are about it.}
      route: section-d
      modification: illustrative MP-X1
      effective: 2019-08-02
      history: [{date: 2019-06-03, event: recorded}]
      """;
  private static final Texts SMALL = Texts.example().with(PATH, PROPOSAL);

  @Test
  void everyFieldIsKnownAndAnItemNeedNotExistYet() throws IOException {
    assertThat(syntax(SMALL)).isEmpty();
    assertThat(Loader.load(MemoryTree.ofBytes(SMALL.files())).documents().proposals())
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.id()).hasToString("CP-0001");
              assertThat(proposal.items())
                  .extracting(target -> target.operation() + " " + target.id())
                  .containsExactly("amend FC-SMI-01.1", "add FC-OLD-01");
              assertThat(proposal.route()).hasToString("section-d");
              assertThat(proposal.modification()).hasToString("illustrative MP-X1");
              assertThat(proposal.reason().span().text()).isEqualTo("A search stops early.");
              assertThat(proposal.effective()).hasToString("2019-08-02");
            });
  }

  @Test
  void aDraftMayLackModificationAndEffectiveDate() throws IOException {
    Texts draft =
        SMALL
            .replace(PATH, "modification: illustrative MP-X1\n", "")
            .replace(PATH, "effective: 2019-08-02\n", "");
    assertThat(syntax(draft)).isEmpty();
    assertThat(Loader.load(MemoryTree.ofBytes(draft.files())).documents().proposals())
        .singleElement()
        .extracting(ChangeProposal::modification, ChangeProposal::effective)
        .containsExactly(null, null);
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfItemCanBeNamed() {
    return Stream.of(
            "H8.16(f)(i)",
            "BFD-02",
            "FC-SMI-01",
            "FC-SMI-01.12",
            "EP-006",
            "PM-02",
            "SMI_001",
            "AH-3",
            "AH-G2",
            "GP-4",
            "H9.4",
            "CP-0002",
            "MDR",
            "V",
            "Working Day",
            "Self-help")
        .map(id -> one("FC-OLD-01", id));
  }

  @TestFactory
  Stream<DynamicTest> faults() {
    return Stream.of(
        one("FC-OLD-01", "FC-OLD-1", ":6:51 syntax.bad-id"),
        one("FC-OLD-01", "EP-6", ":6:51 syntax.bad-id"),
        one("FC-OLD-01", "CP-2", ":6:51 syntax.bad-id"),
        one("FC-OLD-01", "the search page", ":6:51 syntax.bad-id"),
        one("FC-OLD-01", "baseline/introduction.md", ":6:51 syntax.bad-id"),
        one("FC-OLD-01", "[FC-OLD-01]", ":6:51 syntax.wrong-type"),
        one("operation: add", "operation: delete", ":6:73 syntax.wrong-type"),
        one(", operation: add", "", ":6:46 syntax.missing-field"),
        one(", operation: add", ", operatoin: add", ":6:62 syntax.unknown-field"),
        one("[{id: FC-SMI-01.1", "[FC-OLD-01, {id: FC-SMI-01.1", ":6:9 syntax.wrong-type"),
        one("action: amend", "action: change", ":5:9 syntax.wrong-type"),
        one("route: section-d", "route: section d", ":15:8 syntax.wrong-type"),
        one("modification: illustrative MP-X1", "modification: MP-X1", ":16:15 syntax.bad-id"),
        one("effective: 2019-08-02", "effective: August 2019", ":17:12 syntax.wrong-type"),
        one("id: CP-0001", "id: CP-1", ":1:5 syntax.bad-id"),
        one("id: CP-0001", "id: CP-0002", ":1:5 syntax.file-name"),
        one("reason:", "reasons:", ":9:1 syntax.unknown-field"));
  }

  @Test
  void anIdIsGivenOnce() throws IOException {
    String second = FOLDER + "CP-0001-again.yaml";
    assertThat(SMALL.with(second, PROPOSAL).places())
        .containsExactly(second.replace("-again", "") + ":1:5 syntax.duplicate-id");
  }

  @Test
  void aProposalIsNoMarkdownAndStandsInNoOtherFolder() throws IOException {
    assertThat(
            SMALL
                .with(FOLDER + "CP-0002.md", PROPOSAL)
                .with("baseline/governance/CP-0003.yaml", PROPOSAL)
                .places())
        .containsExactly(
            "baseline/governance/CP-0003.yaml:1:1 syntax.unexpected-file",
            FOLDER + "CP-0002.md:1:1 syntax.unexpected-file");
  }

  @Test
  void aTextCanCiteIt() throws IOException {
    String procedure = "baseline/introduction.md";
    Texts citing = SMALL.with(procedure, "Changed by [CP-0001], not by [CP-0002].\n");
    assertThat(citing.places()).containsExactly(procedure + ":1:31 text.unresolved-link");
  }

  private static DynamicTest one(String before, String after, String... places) {
    List<String> expected = Stream.of(places).map(place -> PATH + place).toList();
    return dynamicTest(
        before + " → " + after,
        () -> assertThat(syntax(SMALL.replace(PATH, before, after))).isEqualTo(expected));
  }

  /** What the readers say; whether the record is lawful is for the rules. */
  private static List<String> syntax(Texts texts) {
    return texts.places().stream().filter(place -> place.contains(" syntax.")).toList();
  }
}
