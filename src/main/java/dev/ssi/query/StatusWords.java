package dev.ssi.query;

import dev.ssi.governance.Board;
import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Next;
import dev.ssi.governance.Next.Due;
import dev.ssi.governance.Standing;
import dev.ssi.governance.State;
import dev.ssi.model.Documents;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How the board is put into words. */
public final class StatusWords {
  private StatusWords() {}

  /** The heading of the board, with the day and how it was chosen; a sentence. */
  public static String heading(Board board) {
    return "Where each change stands"
        + (board.asOf().isKnown() ? ", " : "; ")
        + board.asOf().words()
        + ".";
  }

  /** What is said in place of a board that nothing is on. */
  static String empty(Status status) {
    Documents documents = status.reading().trace().documents();
    Board board = status.board();
    boolean hasSome = !documents.proposals().isEmpty() || !documents.records().packages().isEmpty();
    return hasSome
        ? "No change had been recorded by " + board.asOf().day() + "."
        : "No change is on the board: these documents keep no record of one yet. `ssi new change`"
            + " begins the first, and the process is in baseline/governance/procedure.md.";
  }

  /** {@code agreed since 2019-09-17}. */
  public static String state(Standing standing) {
    return standing.stateTitle() + (standing.since() == null ? "" : " since " + standing.since());
  }

  /**
   * {@code SEC Panel to decide on it by 2019-10-01 (34 Working Days left)}; empty if nobody acts.
   */
  public static String next(Standing standing) {
    Next next = standing.next();
    if (next == null) {
      return "";
    }
    return next.who() + " to " + next.what() + (next.by() == null ? "" : " " + by(next.by()));
  }

  /** {@code by 2019-10-01 (34 Working Days left)}. */
  public static String by(Due by) {
    return "by " + by.day() + left(by);
  }

  private static String left(Due by) {
    Integer days = by.workingDays();
    if (by.isOverdue()) {
      // A weekend may lie between, so that it is late by a day and by no Working Day.
      return days == null || days == 0
          ? " (OVERDUE)"
          : " (OVERDUE by " + Phrase.count(-days, "Working Day", "Working Days") + ")";
    }
    if (days == null) {
      return "";
    }
    return days == 0
        ? " (the last day)"
        : " (" + Phrase.count(days, "Working Day", "Working Days") + " left)";
  }

  /**
   * Whether a record lacks what its package lacks and waits for the same, so that it need not be
   * told again beside it.
   */
  public static boolean isToldBy(Standing pack, Standing standing) {
    return pack != null
        && pack.state() == standing.state()
        && pack.missing().equals(standing.missing())
        && Objects.equals(pack.next(), standing.next());
  }

  /** What is missing, as one cell of a table. */
  public static String missing(Standing standing) {
    return String.join("; ", standing.missing());
  }

  /** What heads a group. */
  public static String title(Group group) {
    return group.pack() == null
        ? group.kind().title()
        : group.pack().id() + " " + group.pack().title();
  }

  /** How many there are of what; a sentence. */
  public static String summary(Board board) {
    Map<State, Integer> states = new TreeMap<>();
    int proposals = 0;
    int overdue = 0;
    for (Standing standing : board.standings()) {
      if (standing.kind() == Standing.Kind.PROPOSAL) {
        states.merge(standing.state(), 1, Integer::sum);
        proposals++;
        overdue += standing.isOverdue() ? 1 : 0;
      }
    }
    List<String> counts = new ArrayList<>();
    states.forEach((state, count) -> counts.add(count + " " + state.title()));
    String sentence = Phrase.count(proposals, "proposal", "proposals");
    if (!counts.isEmpty()) {
      sentence += ": " + Phrase.list(counts, "and");
    }
    return sentence + "; " + (overdue == 0 ? "none" : overdue) + " overdue.";
  }
}
