package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.delta.Delta;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A rehearsal that stopped half-way would go unnoticed, and only cost time. */
final class RehearsalTest {
  @Test
  void goesThroughADeltaToItsEnd() throws IOException {
    Delta delta = Rehearsal.run();
    assertThat(delta.changes()).extracting(change -> change.key().id()).containsExactly("EP-001");
    assertThat(delta.unreadBefore()).isEmpty();
    assertThat(delta.unreadAfter()).isEmpty();
  }
}
