package dev.ssi.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the trace of the shipped documents, each caught at its place and nowhere else. */
class TraceMutationsTest {
  private static final String LOOK_UP_A_METER = "baseline/epics/EP-006-look-up-a-meter.md";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.of(
              "trace.unknown-reference",
              "misspell a component in an Epic",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER, "components: [FC-SMI-02,", "components: [FC-SMI-92,"),
              LOOK_UP_A_METER + ":7:14 trace.unknown-reference"));

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
