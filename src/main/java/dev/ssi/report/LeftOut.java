package dev.ssi.report;

/**
 * How many findings a report leaves out, and why.
 *
 * @param elsewhere in files not asked about
 * @param known that were there before the change, and so are not of its making
 * @param against the revision that {@code known} was counted at, as the user named it; null if
 *     nobody asked what is new
 * @param waived that a waiver in force accepts
 */
public record LeftOut(int elsewhere, int known, String against, int waived) {
  /** Nothing is left out. */
  public static final LeftOut NOTHING = new LeftOut(0, 0, null, 0);
}
