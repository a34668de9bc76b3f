package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.time.LocalDate;

/**
 * A finding that is accepted for a time, because a body decided so.
 *
 * @param fingerprint the lasting name of the finding
 * @param rule the id of the rule that finds it
 * @param item the id of the item that it concerns; null where it concerns none
 * @param file the path of the file that it is in; may be null where it concerns an item
 * @param reason why it is accepted
 * @param decision the id of the decision that accepts it
 * @param expires the last day on which it is accepted
 */
public record Waiver(
    Text fingerprint, Text rule, Text item, Text file, Text reason, Text decision, Moment expires) {

  /** Whether it is past its end on a day. */
  public boolean isExpired(LocalDate day) {
    return day.isAfter(expires.date());
  }

  /** What it accepts, in words: the rule, and the item or the file. */
  public String words() {
    return "`" + rule + "` " + (item == null ? "in " + file : "at " + item);
  }
}
