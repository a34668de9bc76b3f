package dev.ssi.governance;

import java.time.LocalDate;

/**
 * What is to happen next.
 *
 * @param who acts: a body, the DCC, SECAS or the SEC Parties; never a person
 * @param what they do, as in {@code sign off its development}
 * @param by the last day for it, or null where no record sets one
 */
public record Next(String who, String what, Due by) {
  /**
   * A day by which something is to be done.
   *
   * @param workingDays how many Working Days are left, negative where so many have passed since;
   *     null where the calendar does not cover the days, or there is none
   * @param isOverdue whether the day has passed
   */
  public record Due(LocalDate day, Integer workingDays, boolean isOverdue) {}

  public boolean isOverdue() {
    return by != null && by.isOverdue();
  }
}
