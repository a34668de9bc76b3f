package dev.ssi.rule.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Operation;
import dev.ssi.delta.Read;
import dev.ssi.delta.Route;
import dev.ssi.delta.Side;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The route read from a record, held against the one that the text shows. */
class RecordedRouteTest {
  private static final Side SIDE = new Side("a tree", null, null, null, null, null, null, null);
  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V1_1 = Read.edition(Editions.v1_1());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  /** Words of a proposal for what a delta calls otherwise. */
  private static final Map<Operation, String> WORDS =
      new EnumMap<>(
          Map.of(
              Operation.ADDED, "add",
              Operation.REMOVED, "remove",
              Operation.AMENDED, "amend",
              Operation.MOVED, "move",
              Operation.RENUMBERED, "renumber",
              Operation.RENAMED, "rename",
              Operation.RELINKED, "relink",
              Operation.SPLIT, "split",
              Operation.JOINED, "join",
              Operation.EDITORIAL, "editorial"));

  @Test
  void whatIsCertainOfARecordIsWhatTheDeltaShows() {
    int certain = 0;
    for (Delta delta : deltas()) {
      for (Change change : delta.changes()) {
        if (!List.of("document", "tombstone").contains(change.key().kind())) {
          certain += check(change);
        }
      }
    }
    assertThat(certain).isGreaterThan(30);
  }

  private static List<Delta> deltas() {
    return List.of(
        Delta.between(V1_0, SIDE, V1_1, SIDE),
        Delta.between(V1_1, SIDE, V2_0, SIDE),
        Delta.between(V2_0, SIDE, V1_0, SIDE));
  }

  /** How many of a change's operations say by themselves by which route it goes. */
  private static int check(Change change) {
    int certain = 0;
    for (Operation operation : change.facts().operations()) {
      RecordedRoute route =
          RecordedRoute.of(proposal(change.key().id(), WORDS.getOrDefault(operation, "restore")));
      if (!route.binding().isEmpty()) {
        assertThat(change.route()).as(change.key() + " " + operation).isEqualTo(Route.SECTION_D);
        certain++;
      }
      if (!route.detail().isEmpty()) {
        assertThat(change.route())
            .as(change.key() + " " + operation)
            .isEqualTo(Route.SSI_CHANGE_PROCESS);
        certain++;
      }
    }
    return certain;
  }

  private static ChangeProposal proposal(String id, String operation) {
    return new ChangeProposal(
        text("CP-0001"),
        text("A change"),
        text("amend"),
        List.of(new Target(text(id), text(operation))),
        text(""),
        text("ssi-change-process"),
        null,
        null,
        null);
  }

  private static Text text(String value) {
    return new Text(value, new SourceFile("a.yaml", "").start());
  }

  @Test
  void noProposalOfTheSampleIsToldOtherwiseThanItDeclares() {
    assertThat(V2_0.trace().documents().proposals())
        .isNotEmpty()
        .allSatisfy(
            proposal -> {
              RecordedRoute route = RecordedRoute.of(proposal);
              assertThat(route.isMixed()).isFalse();
              assertThat(route.binding().isEmpty() || proposal.route().is("section-d")).isTrue();
            });
  }
}
