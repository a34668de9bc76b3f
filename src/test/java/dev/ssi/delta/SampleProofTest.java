package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import org.junit.jupiter.api.Test;

/** The releases of the sample, proven both ways. */
class SampleProofTest {
  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V1_1 = Read.edition(Editions.v1_1());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  @Test
  void everyLawHoldsBetweenTheReleases() {
    assertThat(Proof.of(V1_0, V1_1)).hasSize(5).allMatch(Proof.Law::holds);
    assertThat(Proof.of(V1_1, V2_0)).allMatch(Proof.Law::holds);
    assertThat(Proof.of(V1_0, V2_0)).allMatch(Proof.Law::holds);
  }

  @Test
  void twoDeltasOneAfterTheOtherGiveTheThird() {
    Content content = V1_0.content();
    Content there = Facts.between(V1_1, V2_0).apply(Facts.between(V1_0, V1_1).apply(content));
    assertThat(there).isEqualTo(Facts.between(V1_0, V2_0).apply(content));
  }
}
