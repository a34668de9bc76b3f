package dev.ssi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "Did you mean": near enough to help, never a guess out of thin air. */
class SuggestionTest {
  private static Suggestion suggest(String word, String... candidates) {
    return Suggestion.of(word, List.of(candidates));
  }

  @Test
  void theNearestWordIsSuggested() {
    assertThat(suggest("FC-SMI-92", "FC-SMI-02", "FC-SAT-02").best()).contains("FC-SMI-02");
    assertThat(suggest("componnets", "components", "process-maps").best()).contains("components");
  }

  @Test
  void exchangedNeighboursCountAsOneSlip() {
    assertThat(suggest("shwon", "shown", "none").best()).contains("shown");
  }

  @Test
  void caseAndUnderscoresCountAsNothing() {
    assertThat(suggest("fc-smi-01", "FC-SMI-01", "FC-SMI-02").best()).contains("FC-SMI-01");
    assertThat(suggest("process_maps", "process-maps").best()).contains("process-maps");
  }

  @Test
  void nothingIsSuggestedThatIsNotNear() {
    assertThat(suggest("lookup", "details", "found").nearest()).isEmpty();
    assertThat(suggest("X", "V", "N", "M").nearest()).isEmpty();
    assertThat(suggest("lookup").question()).isEmpty();
  }

  @Test
  void whatIsEquallyNearIsAllOffered() {
    Suggestion several = suggest("FC-SMI-08", "FC-SMI-01", "FC-SMI-02", "FC-SMI-03");
    assertThat(several.best()).isEmpty();
    assertThat(several.question()).contains("Did you mean FC-SMI-01, FC-SMI-02 or FC-SMI-03?");
  }

  @Test
  void aLongListIsCut() {
    assertThat(suggest("AA0", "AA1", "AA2", "AA3", "AA4", "AA5", "AA6", "AA7", "AA8").question())
        .contains("Did you mean one of AA1, AA2, AA3, AA4, AA5, AA6, or 2 more?");
  }
}
