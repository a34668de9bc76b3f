package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Lineage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A change that goes its way as it should gives no finding at any stage. */
class CycleTest {
  private static final List<Lineage> STAGES =
      List.of(Cycle.proposed(), Cycle.drafted(), Cycle.agreed(), Cycle.ready(), Cycle.released());

  @TestFactory
  Stream<DynamicTest> nothingIsWrongAtAnyStage() {
    return STAGES.stream()
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    "stage " + STAGES.indexOf(stage),
                    () -> {
                      assertThat(Cycle.places(stage)).isEmpty();
                      assertThat(Cycle.places(stage.crlf())).isEmpty();
                    }));
  }

  @Test
  void everyRecordIsRead() {
    for (Lineage stage : STAGES) {
      assertThat(stage.validate().findings())
          .filteredOn(finding -> finding.rule().family().equals("syntax"))
          .isEmpty();
    }
  }

  @Test
  void nothingIsWrongBeforeTheReleaseNorWhenItIsAudited() {
    assertThat(Cycle.audited(Cycle.ready())).isEmpty();
    assertThat(Cycle.audited(Cycle.released())).isEmpty();
    assertThat(Cycle.audited(Cycle.released().crlf())).isEmpty();
  }
}
