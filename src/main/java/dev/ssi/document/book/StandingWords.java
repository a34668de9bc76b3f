package dev.ssi.document.book;

import dev.ssi.document.DateWords;
import dev.ssi.governance.Board;
import dev.ssi.governance.Next;
import dev.ssi.governance.Next.Due;
import dev.ssi.governance.Standing;
import dev.ssi.text.Phrase;
import java.time.LocalDate;

/** Says in the words of a document where a record of governance stands. */
public final class StandingWords {
  private StandingWords() {}

  /** The day that the board is of, and how it was chosen; a sentence. */
  public static String asAt(Board board) {
    if (!board.asOf().isKnown()) {
      return "No record tells of a day yet, so nothing is counted as past.";
    }
    String day = "As at " + day(board.asOf().day());
    return board.asOf().record() == null
        ? day + "."
        : day + ", the last day that a record tells of (" + board.asOf().record() + ").";
  }

  /** {@code Agreed since 17 September 2019}. */
  public static String state(Standing standing) {
    String title = standing.stateTitle();
    return Character.toUpperCase(title.charAt(0))
        + title.substring(1)
        + (standing.since() == null ? "" : " since " + day(standing.since()));
  }

  /** {@code SEC Panel to decide on it by 1 October 2019}; empty if nobody acts. */
  public static String next(Standing standing) {
    Next next = standing.next();
    if (next == null) {
      return "";
    }
    return next.who()
        + " to "
        + next.what()
        + (next.by() == null ? "" : " by " + day(next.by().day()));
  }

  /** {@code 34 Working Days left} or {@code overdue by 3 Working Days}; empty if none is set. */
  public static String left(Standing standing) {
    Due by = standing.next() == null ? null : standing.next().by();
    if (by == null) {
      return "";
    }
    Integer days = by.workingDays();
    if (by.isOverdue()) {
      return days == null || days == 0 ? "overdue" : "overdue by " + workingDays(-days);
    }
    if (days == null) {
      return "";
    }
    return days == 0 ? "the last day" : workingDays(days) + " left";
  }

  /** All of it, in sentences. */
  static String sentences(Standing standing) {
    StringBuilder words = new StringBuilder(state(standing)).append('.');
    if (!standing.missing().isEmpty()) {
      words.append(" Missing: ").append(String.join("; ", standing.missing())).append('.');
    }
    if (standing.next() != null) {
      String left = left(standing);
      words
          .append(" Next: ")
          .append(next(standing))
          .append(left.isEmpty() ? "." : " (" + left + ").");
    }
    return words.toString();
  }

  static String day(LocalDate day) {
    return DateWords.day(day.toString());
  }

  private static String workingDays(int days) {
    return Phrase.count(days, "Working Day", "Working Days");
  }
}
