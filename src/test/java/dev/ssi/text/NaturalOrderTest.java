package dev.ssi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ids stand in the order that people count in. */
class NaturalOrderTest {
  private static final List<String> ORDERED =
      List.of(
          "",
          "2",
          "10",
          "AH-1",
          "AH-2",
          "AH-10",
          "AH-G1",
          "EP-009",
          "EP-010",
          "EP-10",
          "FC-SMI-07",
          "FC-SMI-07.2",
          "FC-SMI-07.10",
          "H8.15",
          "H8.15(a)",
          "H8.15(b)",
          "H8.16");

  @Test
  void numbersCountByTheirSizeAndLettersByTheAlphabet() {
    for (long seed = 0; seed < 50; seed++) {
      List<String> shuffled = new ArrayList<>(ORDERED);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(NaturalOrder.INSTANCE);
      assertThat(shuffled).as("shuffled with seed %d", seed).isEqualTo(ORDERED);
    }
  }

  @Test
  void aNumberWrittenWithZerosIsAnotherIdOfTheSameSize() {
    assertThat(NaturalOrder.INSTANCE.compare("EP-010", "EP-10")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("EP-010", "EP-11")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("EP-000", "EP-0")).isNotZero();
  }
}
