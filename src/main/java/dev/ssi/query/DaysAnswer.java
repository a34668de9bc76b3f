package dev.ssi.query;

import dev.ssi.governance.Count;
import dev.ssi.model.Calendar;
import dev.ssi.model.Documents;
import dev.ssi.source.SourceTree;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Trace;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A count of Working Days, as text and JSON. */
public final class DaysAnswer {
  private final Count count;
  private final Calendar calendar;
  private final Reading reading;

  /**
   * @param documents those that hold the calendar
   * @param origin what the tree that was read is called
   */
  public DaysAnswer(Count count, Calendar calendar, Documents documents, SourceTree.Origin origin) {
    this.count = count;
    this.calendar = calendar;
    this.reading = new Reading(new Trace(documents), origin);
  }

  /**
   * The day that was asked for, and how it was counted.
   *
   * @param brief the day alone
   */
  public String text(boolean brief) {
    return brief
        ? count.to() + "\n"
        : count.to() + " (" + weekday(count.to()) + ")\n" + days() + from() + ".\n" + stepped();
  }

  /**
   * The number that was asked for, and how it was counted.
   *
   * @param brief the number alone
   */
  public String numberAsText(boolean brief) {
    return brief
        ? count.workingDays() + "\n"
        : days() + from() + toAndIncluding() + ".\n" + stepped();
  }

  private String days() {
    return Phrase.count(Math.abs((long) count.workingDays()), "Working Day", "Working Days");
  }

  private String from() {
    boolean backwards = count.to().isBefore(count.from());
    return (backwards ? " before " : " after ") + count.from() + " (" + weekday(count.from()) + ")";
  }

  private String toAndIncluding() {
    boolean backwards = count.to().isBefore(count.from());
    return (backwards ? ", back to " : ", up to ")
        + count.to()
        + " ("
        + weekday(count.to())
        + "), which is included";
  }

  private String stepped() {
    if (count.weekendDays() == 0 && count.holidays().isEmpty()) {
      return "Stepped over no other day.\n";
    }
    StringBuilder text = new StringBuilder("Stepped over ");
    text.append(Phrase.count(count.weekendDays(), "weekend day", "weekend days"))
        .append(" and ")
        .append(
            count.holidays().isEmpty()
                ? "no holiday.\n"
                : Phrase.count(count.holidays().size(), "holiday", "holidays") + ":\n");
    for (Calendar.Holiday holiday : count.holidays()) {
      text.append("  ")
          .append(holiday.date())
          .append("  ")
          .append(String.format(Locale.ROOT, "%-9s", weekday(holiday.date())))
          .append("  ")
          .append(holiday.name())
          .append('\n');
    }
    return text.toString();
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** Both days, the number between them and what was stepped over. */
  public String json() {
    return Json.page(
        reading,
        json -> {
          json.field("from", count.from().toString());
          json.field("to", count.to().toString());
          json.field("workingDays", count.workingDays());
          json.object(
              "steppedOver",
              () -> {
                json.field("weekendDays", count.weekendDays());
                json.objects(
                    "holidays",
                    count.holidays(),
                    holiday -> {
                      json.field("date", holiday.date().toString());
                      json.field("name", holiday.name().value());
                    });
              });
          json.object(
              "calendar",
              () -> {
                json.field("territory", calendar.territory().value());
                json.field("coveredFrom", calendar.coveredFrom().date().toString());
                json.field("coveredUntil", calendar.coveredUntil().date().toString());
              });
        });
  }
}
