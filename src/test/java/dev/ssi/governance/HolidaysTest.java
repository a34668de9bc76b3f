package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.ssi.model.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates listed are those that a library works out by rule and proclamation. */
class HolidaysTest {
  private static final Calendar CALENDAR = Calendars.shipped();
  private static final HolidayManager RULES =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028})
  void everyYearHasTheHolidaysOfEnglandAndWales(int year) {
    TreeSet<LocalDate> expected = new TreeSet<>();
    for (String part : new String[] {"eng", "wls"}) {
      RULES.getHolidays(Year.of(year), part).stream()
          .map(holiday -> holiday.getDate())
          .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
          .forEach(expected::add);
    }
    assertThat(CALENDAR.holidays().stream().map(Calendar.Holiday::date))
        .filteredOn(date -> date.getYear() == year)
        .containsExactlyElementsOf(expected);
  }
}
