package dev.ssi.governance;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a record of governance stands on a day.
 *
 * @param title what it is called
 * @param state null for a decision that varies a package: it changes no state
 * @param since from which day it stands so, or null where no record tells
 * @param why what makes it so, in words; a sentence without its full stop
 * @param record the id of the record that tells
 * @param missing what it lacks in order to go on, in words; empty where it lacks nothing
 * @param next who acts next, or null where nobody has to, or no rule says who
 */
public record Standing(
    Kind kind,
    String id,
    String title,
    State state,
    LocalDate since,
    String why,
    String record,
    List<String> missing,
    Next next) {
  public Standing {
    missing = List.copyOf(missing);
  }

  /** The kinds of record that stand somewhere. */
  public enum Kind {
    PROPOSAL("proposal"),
    PACKAGE("package"),
    DECISION("decision"),
    DEPLOYMENT("deployment");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether something is still to be done about it. */
  public boolean isOpen() {
    return next != null || !missing.isEmpty();
  }

  public boolean isOverdue() {
    return next != null && next.isOverdue();
  }

  /** The state as people call it, such as {@code in development}; a variation is {@code varied}. */
  public String stateTitle() {
    return state == null ? "varied" : state.title();
  }

  /** The state as a record writes it; a variation is {@code varied}. */
  public String stateWord() {
    return state == null ? "varied" : state.word();
  }
}
