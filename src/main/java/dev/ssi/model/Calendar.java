package dev.ssi.model;

import dev.ssi.source.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which days are Working Days, as the authors write it down. The days off are dates and not rules:
 * holidays are moved and added by proclamation, which no rule foresees.
 *
 * @param territory whose holidays they are, such as {@code england-and-wales}
 * @param rule which days count, in words
 * @param takenFrom where the dates come from
 * @param weekend the weekdays that never count
 * @param coveredFrom the first day of which the calendar can say whether it counts
 * @param coveredUntil the last such day
 * @param holidays the other days that do not count, by date
 */
public record Calendar(
    Text title,
    Text territory,
    Text rule,
    Text takenFrom,
    Set<DayOfWeek> weekend,
    Day coveredFrom,
    Day coveredUntil,
    List<Holiday> holidays) {
  public Calendar {
    // An EnumSet keeps the order of the week.
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(weekend);
    weekend = Collections.unmodifiableSet(days);
    holidays = List.copyOf(holidays);
  }

  /** A date with the place where it is written. */
  public record Day(LocalDate date, Span span) {}

  /** A day that does not count, and what it is called. */
  public record Holiday(Day day, Text name) {
    public LocalDate date() {
      return day.date();
    }
  }
}
