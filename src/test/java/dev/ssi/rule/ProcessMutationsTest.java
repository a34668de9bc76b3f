package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults in the flow of Process Maps, each caught at the step that is to be mended. */
class ProcessMutationsTest {
  private static final String FIND = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String RAISE =
      "baseline/process-maps/PM-06-raise-and-track-an-incident.yaml";
  private static final String GOVERNANCE = "baseline/governance/process.yaml";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.of(
              "process.unknown-step",
              "misspell the next step",
              replace(FIND, "from the list, next: details", "from the list, next: detials"),
              FIND + ":18:81 process.unknown-step"),
          Mutation.of(
              "process.unknown-step",
              "rename a step and forget those that go on to it",
              replace(FIND, "  found:      {", "  shown:      {"),
              FIND + ":23:78 process.unknown-step",
              FIND + ":24:143 process.unknown-step"),
          Mutation.of(
              "process.unknown-step",
              "rename the first step",
              replace(FIND, "  choose-key: {", "  choose: {"),
              FIND + ":8:8 process.unknown-step",
              FIND + ":16:129 process.unknown-step",
              FIND + ":20:78 process.unknown-step"),
          Mutation.of(
              "process.unknown-step",
              "delete an end",
              deleteLine(RAISE, "  cured:"),
              RAISE + ":11:110 process.unknown-step"),
          Mutation.of(
              "process.unknown-step",
              "misspell the next step of the process of governance, which no Epic follows",
              replace(GOVERNANCE, "[GP-9]\", next: contacts", "[GP-9]\", next: contcats"),
              GOVERNANCE + ":17:109 process.unknown-step"),
          Mutation.of(
              "process.unknown-lane",
              "misspell the lane of a step",
              replace(RAISE, "assign:       {lane: DCC,", "assign:       {lane: DDC,"),
              RAISE + ":22:24 process.unknown-lane"),
          Mutation.of(
              "process.unknown-lane",
              "rename a lane and forget the steps in it",
              replace(FIND, "lanes: [User, SSI]", "lanes: [Party, SSI]"),
              FIND + ":10:22 process.unknown-lane"),
          Mutation.of(
              "process.unreachable-step",
              "add a step that nothing goes on to",
              replace(
                  FIND,
                  "  found:      {",
                  "  print:      {lane: User, do: Print the page, next: found}\n  found:      {"),
              FIND + ":27:3 process.unreachable-step"),
          Mutation.of(
              "process.unreachable-step",
              "lead round a step",
              replace(FIND, "Malformed: correct}", "Malformed: choose-key}"),
              FIND + ":16:3 process.unreachable-step"),
          Mutation.of(
              "process.unreachable-step",
              "begin in the middle",
              replace(RAISE, "start: self-help", "start: duplicates"),
              RAISE + ":10:3 process.unreachable-step"),
          Mutation.of(
              "process.dead-end",
              "forget what comes next",
              replace(FIND, "component: FC-SMI-05, next: purpose}", "component: FC-SMI-05}"),
              FIND + ":22:3 process.dead-end"),
          Mutation.of(
              "process.dead-end",
              "write do for end",
              replace(FIND, "{lane: User, end: Record found", "{lane: User, do: Record found"),
              FIND + ":27:3 process.dead-end"),
          Mutation.of(
              "process.dead-end",
              "go back instead of on",
              replace(
                  FIND,
                  "component: FC-SMI-05, next: purpose}",
                  "component: FC-SMI-05, next: pick}"),
              FIND + ":22:111 process.dead-end"),
          Mutation.of(
              "process.no-end",
              "write do for every end",
              texts -> texts.with(FIND, texts.get(FIND).replace(", end: ", ", do: ")),
              FIND + ":1:5 process.no-end"),
          Mutation.of(
              "process.unlabelled-branch",
              "list the ways without saying when each is taken",
              replace(
                  FIND, "next: {Well formed: match, Malformed: correct}", "next: [match, correct]"),
              FIND + ":15:66 process.unlabelled-branch"),
          Mutation.of(
              "process.unlabelled-branch",
              "ask and do not say what the answers lead to",
              replace(
                  RAISE,
                  "next: {Made: duplicates, Not yet: make-checks, Safety or supply at risk: complete}",
                  "next: make-checks"),
              RAISE + ":10:81 process.unlabelled-branch"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  private static UnaryOperator<Texts> deleteLine(String path, String beginning) {
    return texts -> {
      String text = texts.get(path);
      int start = text.indexOf("\n" + beginning) + 1;
      return texts.with(
          path, text.substring(0, start) + text.substring(text.indexOf('\n', start) + 1));
    };
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  /** The small Process Map with other steps, {@code search} the first of them. */
  private static List<String> places(String... steps) {
    String head = "id: PM-02\ntitle: T\nlanes: [User]\nstart: search\nsteps:\n";
    String first = "  search: {lane: User, do: S, component: FC-SMI-01, next: a}\n";
    String rest = "  " + String.join("\n  ", steps) + "\n";
    return Texts.example().with(FIND, head + first + rest).places().stream()
        .map(place -> place.replace(FIND + ":", ""))
        .toList();
  }

  @Test
  void aStepMayGoBackAsLongAsSomeWayLeadsOut() {
    assertThat(
            places(
                "a: {lane: User, ask: Q, next: {Again: search, Wait: a, Done: z}}",
                "z: {lane: User, end: E}"))
        .isEmpty();
  }

  @Test
  void eachCircleWithoutAWayOutIsReportedOnceWhereItCloses() {
    assertThat(
            places(
                "a: {lane: User, ask: Q, next: {One: b, Two: d, Three: z}}",
                "b: {lane: User, do: B, next: c}",
                "c: {lane: User, do: C, next: b}",
                "d: {lane: User, do: D, next: d}",
                "z: {lane: User, end: E}"))
        .containsExactly("9:32 process.dead-end", "10:32 process.dead-end");
  }

  @Test
  void aCircleThatLeadsToAStepWhichStopsIsNotBlamed() {
    assertThat(
            places(
                "a: {lane: User, ask: Q, next: {One: b, Two: z}}",
                "b: {lane: User, do: B, next: {Again: b, On: c}}",
                "c: {lane: User, do: C}",
                "z: {lane: User, end: E}"))
        .containsExactly("9:3 process.dead-end");
  }

  @Test
  void aPartCutOffIsReportedWhereItBegins() {
    assertThat(
            places(
                "a: {lane: User, end: E}",
                "d: {lane: User, do: D, next: e}",
                "c: {lane: User, do: C, next: d}",
                "e: {lane: User, end: E}",
                "f: {lane: User, do: F, next: {Back: g, On: e}}",
                "g: {lane: User, do: G, next: f}"))
        .containsExactly("9:3 process.unreachable-step", "11:3 process.unreachable-step");
  }

  @Test
  void whatAnUnreadStepWouldLeadToIsNotCalledUnreachable() {
    assertThat(places("a: {lane: User, next: b}", "z: {lane: User, end: E}"))
        .containsExactly("7:3 syntax.missing-field", "7:25 process.unknown-step");
    assertThat(places("a: {lane: User}", "z: {lane: User, end: E}"))
        .containsExactly("7:3 syntax.missing-field");
  }

  @Test
  void aMapWhoseOnlyEndIsMissingIsNotToldThatItHasNone() {
    assertThat(places("a: {lane: User, do: A, next: z}"))
        .containsExactly("7:32 process.unknown-step");
  }

  @Test
  void oneWayOnNeedsNoLabelAndAnAnswerDoes() {
    assertThat(places("a: {lane: User, do: A, next: [z]}", "z: {lane: User, end: E}")).isEmpty();
    assertThat(places("a: {lane: User, ask: A, next: [z]}", "z: {lane: User, end: E}"))
        .containsExactly("7:34 process.unlabelled-branch");
    assertThat(
            places(
                "a: {lane: User, do: A, next: {On: z, '': y}}",
                "y: {lane: User, end: E}",
                "z: {lane: User, end: E}"))
        .containsExactly("7:44 process.unlabelled-branch");
  }
}
