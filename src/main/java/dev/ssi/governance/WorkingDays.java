package dev.ssi.governance;

import dev.ssi.model.Calendar;
import dev.ssi.model.Calendar.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts Working Days by a calendar: the day after the first is day 1. Whatever needs a day that
 * the calendar does not cover is refused with {@link OutsideCalendar}, never guessed.
 */
public final class WorkingDays {
  private final Calendar calendar;
  private final Map<LocalDate, Holiday> holidays;

  public WorkingDays(Calendar calendar) {
    this.calendar = calendar;
    this.holidays =
        calendar.holidays().stream().collect(Collectors.toMap(Holiday::date, Function.identity()));
  }

  /**
   * Whether a day counts.
   *
   * @throws OutsideCalendar if the calendar does not cover it
   */
  public boolean isWorkingDay(LocalDate day) {
    requireCovered(day);
    return !isWeekend(day) && !holidays.containsKey(day);
  }

  /**
   * The Working Day so many after a day, or before it when the number is negative. With none, the
   * day itself, whether or not it counts.
   *
   * @throws OutsideCalendar if the calendar does not cover every day of the count
   */
  public Count add(LocalDate from, int days) {
    requireCovered(from);
    Tally tally = new Tally();
    LocalDate day = from;
    while (tally.counted < Math.abs((long) days)) {
      day = day.plusDays(Integer.signum(days));
      if (!covers(day)) {
        throw OutsideCalendar.count(from, days, bound(days > 0), days > 0);
      }
      tally.pass(day);
    }
    return tally.count(from, day);
  }

  /**
   * How many Working Days it is from one day to another, which may be the earlier one.
   *
   * @throws OutsideCalendar if the calendar does not cover both
   */
  public Count between(LocalDate from, LocalDate to) {
    requireCovered(from);
    requireCovered(to);
    Tally tally = new Tally();
    int step = Integer.signum(to.compareTo(from));
    for (LocalDate day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      tally.pass(day);
    }
    return tally.count(from, to);
  }

  private boolean isWeekend(LocalDate day) {
    return calendar.weekend().contains(day.getDayOfWeek());
  }

  private boolean covers(LocalDate day) {
    return !day.isBefore(bound(false)) && !day.isAfter(bound(true));
  }

  private LocalDate bound(boolean late) {
    return (late ? calendar.coveredUntil() : calendar.coveredFrom()).date();
  }

  private void requireCovered(LocalDate day) {
    if (!covers(day)) {
      boolean late = day.isAfter(bound(true));
      throw OutsideCalendar.day(day, bound(late), late);
    }
  }

  /** What was passed on the way. */
  private final class Tally {
    private final List<Holiday> passed = new ArrayList<>();
    private int counted;
    private int weekendDays;

    void pass(LocalDate day) {
      if (isWeekend(day)) {
        weekendDays++;
      } else if (holidays.containsKey(day)) {
        passed.add(holidays.get(day));
      } else {
        counted++;
      }
    }

    Count count(LocalDate from, LocalDate to) {
      boolean backwards = to.isBefore(from);
      passed.sort(Comparator.comparing(Holiday::date));
      return new Count(from, to, backwards ? -counted : counted, weekendDays, passed);
    }
  }
}
