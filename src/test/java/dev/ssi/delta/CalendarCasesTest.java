package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import org.junit.jupiter.api.Test;

/** What a delta says of the calendar of Working Days. */
class CalendarCasesTest {
  private static final String PATH = "baseline/governance/calendar.yaml";
  private static final String FUNERAL =
      "  - {date: 2022-09-19, name: Bank Holiday for the State Funeral of Queen Elizabeth II}\n";
  private static final Texts AFTER = Texts.shipped();
  private static final Texts BEFORE = AFTER.replace(PATH, FUNERAL, "");

  @Test
  void aHolidayProclaimedIsOneFieldAndGoesThroughTheSsiChangeProcess() {
    Change change = Told.only(BEFORE, AFTER);
    assertThat(Told.head(change))
        .isEqualTo("calendar baseline/governance/calendar: amended > ssi-change-process");
    assertThat(Told.between(BEFORE, AFTER))
        .containsExactly(
            "calendar baseline/governance/calendar: amended > ssi-change-process",
            "  holiday 2022-09-19: {+Bank Holiday for the State Funeral of Queen Elizabeth II+}");
    assertThat(change.ruling().reason())
        .isEqualTo(
            "It amends the calendar of Working Days in the Baseline Requirements Document and"
                + " leaves Appendix AH as it is.");
  }

  @Test
  void aHolidayMovedIsOneThatGoesAndOneThatComes() {
    assertThat(
            Told.between(
                AFTER, AFTER.replace(PATH, "date: 2024-05-06, name", "date: 2024-05-07, name")))
        .containsExactly(
            "calendar baseline/governance/calendar: amended > ssi-change-process",
            "  holiday 2024-05-06: [-Early May bank holiday-]",
            "  holiday 2024-05-07: {+Early May bank holiday+}");
  }

  @Test
  void aCalendarThatComesIsOneItem() {
    assertThat(Told.heads(AFTER.without(PATH), AFTER))
        .containsExactly("calendar baseline/governance/calendar: added > ssi-change-process");
  }

  @Test
  void oneWithAFaultIsComparedAllTheSame() {
    assertThat(Told.heads(AFTER, AFTER.replace(PATH, "date: 2024-05-06, name", "name")))
        .containsExactly("calendar baseline/governance/calendar: amended > ssi-change-process");
  }
}
