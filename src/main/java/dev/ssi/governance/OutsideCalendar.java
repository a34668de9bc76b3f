package dev.ssi.governance;

import java.time.LocalDate;

/** A count that needs a day of which the calendar cannot say whether it is a Working Day. */
public final class OutsideCalendar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean late;

  private OutsideCalendar(String what, LocalDate bound, boolean late) {
    super(
        what + bound + ", the " + (late ? "last" : "first") + " day that the calendar covers.",
        null,
        false,
        false);
    this.late = late;
  }

  static OutsideCalendar day(LocalDate day, LocalDate bound, boolean late) {
    return new OutsideCalendar(day + (late ? " is after " : " is before "), bound, late);
  }

  static OutsideCalendar count(LocalDate from, long days, LocalDate bound, boolean late) {
    String number = Math.abs(days) == 1 ? "1 Working Day" : Math.abs(days) + " Working Days";
    return new OutsideCalendar(
        "To count " + number + (late ? " after " : " before ") + from + " leads beyond ",
        bound,
        late);
  }

  /** Whether the calendar ends too early; if not, it begins too late. */
  public boolean isLate() {
    return late;
  }
}
