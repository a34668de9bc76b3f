package dev.ssi.document.consult;

import dev.ssi.document.DateWords;
import dev.ssi.governance.Count;
import dev.ssi.model.Calendar.Holiday;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When a consultation runs, in words. */
final class ClosingWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private ClosingWords() {}

  /** The day of issue, with the time where it is known. */
  static String issued(Timing timing) {
    if (timing.issued() == null) {
      return "not yet";
    }
    String day = DateWords.dayInWeek(timing.issued());
    if (timing.isDraft()) {
      return "not yet; this draft counts from " + day;
    }
    return timing.issuedAt() == null
        ? day
        : day
            + ", at "
            + DateWords.time(timing.issuedAt().atZone(LONDON).toLocalTime())
            + " by the clocks of Great Britain";
  }

  /** The last day for a response. */
  static String closes(Timing timing) {
    return timing.closes() == null ? "not known" : "at the " + end(timing);
  }

  /** Until when a response is in time, as in {@code until the end of Monday 12 August 2019}. */
  static String until(Timing timing) {
    return timing.closes() == null
        ? "until a day that is not known yet"
        : "until the " + end(timing);
  }

  private static String end(Timing timing) {
    boolean earliest = timing.isDraft() && timing.closes().equals(timing.earliest());
    return "end of " + DateWords.dayInWeek(timing.closes()) + (earliest ? ", at the earliest" : "");
  }

  /** The Working Days between, and what was stepped over. */
  static List<String> workingDays(Timing timing) {
    List<String> words = new ArrayList<>();
    Count count = timing.count();
    if (count == null) {
      words.add("not counted; there must be " + timing.least() + " at least");
      return words;
    }
    words.add(
        Phrase.count(count.workingDays(), "Working Day", "Working Days")
            + " after the day of issue, with the closing day"
            + (timing.isTooShort() ? ": too few. " : ". ")
            + "There must be "
            + timing.least()
            + " at least"
            + (timing.earliest() == null
                ? "."
                : ", so " + day(timing.earliest()) + " is the earliest close."));
    words.add("Stepped over: " + stepped(count) + ".");
    if (timing.holiday() != null) {
      words.add(
          "The closing day is no Working Day ("
              + timing.holiday()
              + "), and counts for none. A response on that day is still in time.");
    }
    return words;
  }

  private static String stepped(Count count) {
    List<String> parts = new ArrayList<>();
    parts.add(Phrase.count(count.weekendDays(), "weekend day", "weekend days"));
    if (count.holidays().isEmpty()) {
      parts.add("no holiday");
    } else {
      parts.add(
          Phrase.count(count.holidays().size(), "holiday", "holidays")
              + " ("
              + count.holidays().stream()
                  .map(ClosingWords::holiday)
                  .collect(Collectors.joining("; "))
              + ")");
    }
    return Phrase.list(parts, "and");
  }

  private static String holiday(Holiday holiday) {
    return holiday.name() + ", " + day(holiday.date());
  }

  private static String day(LocalDate day) {
    return DateWords.day(day.toString());
  }
}
