package dev.ssi.history.audit;

/**
 * A finding of a rule on releases or governance: a gap in the trail.
 *
 * @param rule its id
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param item the id of the item or record that it is about, or null
 * @param message as a sentence or two
 * @param file in which it stands
 * @param line from 1
 */
public record Shortfall(
    String rule, String severity, String item, String message, String file, int line) {
  /** Whether it is more than a remark. */
  public boolean counts() {
    return !severity.equals("note");
  }
}
