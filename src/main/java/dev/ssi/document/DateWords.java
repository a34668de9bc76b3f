package dev.ssi.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Puts dates as a British letter would. */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private DateWords() {}

  /** A day in ISO 8601 as {@code 27 June 2019}; whatever else, as it is. */
  public static String day(String date) {
    try {
      return words(LocalDate.parse(date), DAY);
    } catch (DateTimeException otherwiseWritten) {
      return date;
    }
  }

  /** A day as {@code Monday 12 August 2019}. */
  public static String dayInWeek(LocalDate day) {
    return weekday(day) + " " + words(day, DAY);
  }

  /** A day's place in the week, such as {@code Monday}. */
  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A time of day as {@code 23:30}. */
  public static String time(LocalTime time) {
    return words(time, TIME);
  }

  /** A moment in ISO 8601 as {@code 27 June 2019, 10:00 (+01:00)}; whatever else, as it is. */
  public static String moment(String time) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(time);
      String offset = moment.getOffset().getId();
      return words(moment, MINUTE) + " (" + (offset.equals("Z") ? "UTC" : offset) + ")";
    } catch (DateTimeException otherwiseWritten) {
      return day(time);
    }
  }

  /** The day of a moment in ISO 8601, by its own clock, as {@code 27 June 2019}. */
  public static String dayOf(String time) {
    try {
      return words(OffsetDateTime.parse(time), DAY);
    } catch (DateTimeException otherwiseWritten) {
      return day(time);
    }
  }

  private static String words(TemporalAccessor date, DateTimeFormatter form) {
    StringBuilder words = new StringBuilder();
    form.formatTo(date, words);
    return words.toString();
  }
}
