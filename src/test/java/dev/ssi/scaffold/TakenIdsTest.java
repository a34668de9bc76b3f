package dev.ssi.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which id comes next. */
class TakenIdsTest {
  private static TakenIds of(String... texts) {
    TakenIds ids = new TakenIds();
    for (String text : texts) {
      ids.add(text);
    }
    return ids;
  }

  @Test
  void theNextIsOneMoreThanTheHighestAnywhereAndGapsStay() {
    TakenIds ids = of("EP-001 and [EP-007]", "EP-003-look-up.md", "- {id: EP-012, retired: 1.1}");
    assertThat(ids.next("EP-", 3)).isEqualTo("EP-013");
  }

  @Test
  void numbersGrowAsPeopleCount() {
    assertThat(of("CP-9999").next("CP-", 4)).isEqualTo("CP-10000");
    assertThat(of("FC-SMI-99").next("FC-SMI-", 2)).isEqualTo("FC-SMI-100");
    assertThat(of().next("PM-", 2)).isEqualTo("PM-01");
  }

  @Test
  void kindsAndYearsAreCountedApart() {
    TakenIds ids = of("AH-4 AH-G12 FC-SMI-07 FC-SMI-07.3 FC-INC-02 PKG-2019-02 PKG-2024-01");
    assertThat(ids.next("AH-", 1)).isEqualTo("AH-5");
    assertThat(ids.next("AH-G", 1)).isEqualTo("AH-G13");
    assertThat(ids.next("FC-SMI-", 2)).isEqualTo("FC-SMI-08");
    assertThat(ids.next("FC-SMI-07.", 1)).isEqualTo("FC-SMI-07.4");
    assertThat(ids.next("PKG-2019-", 2)).isEqualTo("PKG-2019-03");
    assertThat(ids.next("PKG-2025-", 2)).isEqualTo("PKG-2025-01");
  }

  @Test
  void aFileIsNamedByItsTitleInPlainLetters() {
    assertThat(Wording.slug("Look up a Supplier’s meter, é & so on"))
        .isEqualTo("-look-up-a-suppliers-meter-e-so-on");
    assertThat(Wording.slug("../../etc/passwd")).isEqualTo("-etc-passwd");
    assertThat(Wording.slug("日本")).isEmpty();
    assertThat(Wording.slug("word ".repeat(40))).hasSizeLessThan(72).endsWith("-word");
  }
}
