package dev.ssi.document.consult;

import dev.ssi.governance.Count;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a consultation runs.
 *
 * @param isDraft whether the package was not issued: the days are then those it could have
 * @param issued the day of issue by the clocks of Great Britain, or null where there is none
 * @param issuedAt the moment, or null where only the day is known
 * @param closes the last day on which a response is in time, or null
 * @param count of the Working Days between the two, or null where it cannot be counted
 * @param least how many Working Days there must be
 * @param earliest the first day on which it may lawfully close, or null where it cannot be counted
 * @param holiday what the closing day is, where it is no Working Day; or null
 */
public record Timing(
    boolean isDraft,
    LocalDate issued,
    Instant issuedAt,
    LocalDate closes,
    Count count,
    int least,
    LocalDate earliest,
    String holiday) {

  /** Whether it closes before it may. */
  public boolean isTooShort() {
    return closes != null && earliest != null && closes.isBefore(earliest);
  }
}
