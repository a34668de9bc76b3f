package dev.ssi.governance;

import java.time.LocalDate;

/**
 * One step of the way of a change: the state it came into.
 *
 * @param since the day it came into it, or null where no record tells
 * @param why what makes it so, in words; a sentence without its full stop
 * @param record the id of the record that tells
 */
public record Step(State state, LocalDate since, String why, String record) {
  /** Whether it was taken by the end of a day; what has no date was always so. */
  boolean isTakenBy(LocalDate day) {
    return since == null || !since.isAfter(day);
  }
}
