package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Calendar;
import dev.ssi.model.Calendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every day that the shipped calendar covers. */
class WorkingDaysLawsTest {
  private static final Calendar CALENDAR = Calendars.shipped();
  private static final WorkingDays DAYS = new WorkingDays(CALENDAR);
  private static final List<LocalDate> ALL =
      CALENDAR.coveredFrom().date().datesUntil(CALENDAR.coveredUntil().date().plusDays(1)).toList();

  /** So that every count of up to 60 Working Days stays within what is covered. */
  private static final List<LocalDate> INNER = ALL.subList(120, ALL.size() - 120);

  private static final int[] NUMBERS = {1, 2, 5, 10, 15, 60};

  @Test
  void theCountFromADayToTheDaySoManyLaterIsThatMany() {
    for (LocalDate day : INNER) {
      for (int number : NUMBERS) {
        Count later = DAYS.add(day, number);
        assertThat(later.workingDays()).isEqualTo(number);
        assertThat(DAYS.between(day, later.to())).isEqualTo(later);
        Count earlier = DAYS.add(day, -number);
        assertThat(earlier.workingDays()).isEqualTo(-number);
        assertThat(DAYS.between(day, earlier.to())).isEqualTo(earlier);
      }
    }
  }

  @Test
  void backwardsIsTheInverseFromWorkingDayToWorkingDay() {
    for (LocalDate day : INNER) {
      // From a day that does not count, the way back ends at the last one before it that does.
      LocalDate back = day;
      while (!DAYS.isWorkingDay(back)) {
        back = back.minusDays(1);
      }
      for (int number : NUMBERS) {
        assertThat(DAYS.add(DAYS.add(day, number).to(), -number).to()).isEqualTo(back);
        assertThat(DAYS.add(DAYS.add(back, -number).to(), number).to()).isEqualTo(back);
      }
    }
  }

  @Test
  void oneByOneEveryWorkingDayIsReachedAndNoOther() {
    Set<LocalDate> holidays =
        CALENDAR.holidays().stream().map(Holiday::date).collect(Collectors.toSet());
    List<LocalDate> expected =
        ALL.stream()
            .filter(day -> day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day))
            .toList();
    LocalDate first = ALL.get(0);
    assertThat(ALL.stream().filter(DAYS::isWorkingDay).toList()).isEqualTo(expected);
    for (int number = 1; number <= expected.size(); number++) {
      assertThat(DAYS.add(first, number).to()).isEqualTo(expected.get(number - 1));
    }
  }

  @Test
  void everyDayOfACountIsCountedOrSteppedOver() {
    for (LocalDate day : INNER) {
      Count count = DAYS.add(day, 15);
      assertThat(day.plusDays(15L + count.weekendDays() + count.holidays().size()))
          .isEqualTo(count.to());
    }
  }
}
