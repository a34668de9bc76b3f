package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.model.Calendar.Holiday;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts by the shipped calendar that have been made by hand. */
class WorkingDaysTest {
  private static final WorkingDays DAYS = new WorkingDays(Calendars.shipped());

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static LocalDate after(String date, int days) {
    return DAYS.add(day(date), days).to();
  }

  /** Opened, and the earliest lawful close after 15 Working Days. */
  @ParameterizedTest
  @CsvSource({
    "2018-12-14, 2019-01-09",
    "2019-04-18, 2019-05-14",
    "2019-12-11, 2020-01-06",
    "2020-05-01, 2020-05-26",
    "2022-05-13, 2022-06-07",
    "2022-09-01, 2022-09-23",
    "2023-04-20, 2023-05-15",
    "2025-12-08, 2025-12-31",
    "2019-02-16, 2019-03-08"
  })
  void aConsultationClosesOnItsFifteenthWorkingDay(String opened, String closes) {
    assertThat(after(opened, 15)).isEqualTo(closes);
    assertThat(DAYS.between(day(opened), day(closes)).workingDays()).isEqualTo(15);
    assertThat(DAYS.between(day(opened), day(closes).minusDays(1)).workingDays()).isEqualTo(14);
  }

  @Test
  void tenAfterTheDayOfTheReportsOwnExample() {
    assertThat(after("2019-02-14", 10)).isEqualTo("2019-02-28");
  }

  @Test
  void theDaysSteppedOverAreTold() {
    Count count = DAYS.add(day("2022-05-13"), 15);
    assertThat(count.weekendDays()).isEqualTo(8);
    assertThat(count.holidays())
        .extracting(Holiday::date)
        .containsExactly(day("2022-06-02"), day("2022-06-03"));
    assertThat(DAYS.add(day("2022-06-07"), -15))
        .isEqualTo(new Count(day("2022-06-07"), day("2022-05-13"), -15, 8, count.holidays()));
  }

  @Test
  void aCloseNeverFallsOnAHoliday() {
    assertThat(after("2019-12-24", 1)).isEqualTo("2019-12-27");
    assertThat(after("2019-12-31", 1)).isEqualTo("2020-01-02");
    assertThat(DAYS.between(day("2019-12-24"), day("2019-12-26")).workingDays()).isZero();
  }

  @Test
  void aHolidayProclaimedWithinTheWindowMovesTheClose() {
    String line =
        "  - {date: 2022-09-19, name: Bank Holiday for the State Funeral of Queen Elizabeth II}\n";
    assertThat(Calendars.with(line, "").add(day("2022-09-01"), 15).to()).isEqualTo("2022-09-22");
    assertThat(after("2022-09-01", 15)).isEqualTo("2022-09-23");
  }

  @Test
  void theYearsOfFiftyThreeWeeksAreCountedByDays() {
    assertThat(day("2020-12-31").get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
    assertThat(after("2020-12-24", 4)).isEqualTo("2021-01-04");
    assertThat(day("2026-12-31").get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
    assertThat(after("2026-12-31", 1)).isEqualTo("2027-01-04");
  }

  @Test
  void theLeapDayCounts() {
    assertThat(after("2024-02-28", 1)).isEqualTo("2024-02-29");
    assertThat(after("2024-02-28", 2)).isEqualTo("2024-03-01");
    assertThat(after("2023-02-28", 1)).isEqualTo("2023-03-01");
    assertThat(after("2020-02-28", 1)).as("a Saturday").isEqualTo("2020-03-02");
  }

  @Test
  void aWindowMayOpenOnADayThatDoesNotCount() {
    for (String eve :
        List.of("2019-04-18", "2019-04-19", "2019-04-20", "2019-04-21", "2019-04-22")) {
      assertThat(after(eve, 1)).as(eve).isEqualTo("2019-04-23");
    }
    for (String morrow :
        List.of("2019-04-19", "2019-04-20", "2019-04-21", "2019-04-22", "2019-04-23")) {
      assertThat(after(morrow, -1)).as(morrow).isEqualTo("2019-04-18");
    }
  }

  @Test
  void noneAfterADayIsThatDay() {
    assertThat(DAYS.add(day("2019-02-16"), 0))
        .isEqualTo(new Count(day("2019-02-16"), day("2019-02-16"), 0, 0, List.of()));
  }

  @Test
  void whereWeekendsAreOtherDaysTheyAreSteppedOver() {
    WorkingDays friday = Calendars.with("[Saturday, Sunday]", "[Friday, Saturday]");
    assertThat(friday.add(day("2019-02-14"), 1).to()).isEqualTo("2019-02-17");
  }

  @Test
  void whatTheCalendarDoesNotCoverIsRefused() {
    assertThat(DAYS.isWorkingDay(day("2028-12-29"))).isTrue();
    assertThat(after("2028-12-27", 2)).isEqualTo("2028-12-29");
    assertRefused(
        () -> DAYS.add(day("2028-12-27"), 3),
        "To count 3 Working Days after 2028-12-27 leads beyond 2028-12-31, the last day that the calendar covers.");
    assertRefused(
        () -> DAYS.add(day("2018-01-02"), -1),
        "To count 1 Working Day before 2018-01-02 leads beyond 2018-01-01, the first day that the calendar covers.");
    assertRefused(
        () -> DAYS.isWorkingDay(day("2029-01-01")),
        "2029-01-01 is after 2028-12-31, the last day that the calendar covers.");
    assertRefused(
        () -> DAYS.add(day("2017-12-31"), 0),
        "2017-12-31 is before 2018-01-01, the first day that the calendar covers.");
    assertRefused(
        () -> DAYS.between(day("2028-12-29"), day("2029-01-01")),
        "2029-01-01 is after 2028-12-31, the last day that the calendar covers.");
    assertRefused(
        () -> DAYS.add(day("2019-01-01"), Integer.MIN_VALUE),
        "To count 2147483648 Working Days before 2019-01-01 leads beyond 2018-01-01, the first day that the calendar covers.");
  }

  private static void assertRefused(Runnable count, String message) {
    assertThatThrownBy(count::run).isInstanceOf(OutsideCalendar.class).hasMessage(message);
  }
}
