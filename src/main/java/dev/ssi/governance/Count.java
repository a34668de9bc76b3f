package dev.ssi.governance;

import dev.ssi.model.Calendar.Holiday;
import java.time.LocalDate;
import java.util.List;

/**
 * Working Days counted from one day to another. The day it begins with does not count, the day it
 * ends with does.
 *
 * @param from the day it begins with, which need not be a Working Day
 * @param to the day it ends with; before {@code from} when it was counted backwards
 * @param workingDays how many; negative when it was counted backwards
 * @param weekendDays how many days were stepped over because of their weekday
 * @param holidays those stepped over on other weekdays, by date
 */
public record Count(
    LocalDate from, LocalDate to, int workingDays, int weekendDays, List<Holiday> holidays) {
  public Count {
    holidays = List.copyOf(holidays);
  }
}
