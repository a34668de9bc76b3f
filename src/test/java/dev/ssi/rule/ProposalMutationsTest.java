package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the records of what is proposed and consulted on. */
class ProposalMutationsTest {
  private static final String CHANGE = "baseline/governance/changes/CP-0001.yaml";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.ofRecords(
              "governance.section-d-without-modification",
              "choose Section D and forget the modification",
              replace(CHANGE, "route: ssi-change-process", "route: section-d"),
              CHANGE + ":18:8 governance.section-d-without-modification"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
