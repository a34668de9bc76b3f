package dev.ssi.report;

import java.util.List;

/**
 * How many findings a report leaves out, and why.
 *
 * @param elsewhere in files not asked about
 * @param known that were there before the change, and so are not of its making
 * @param against the revision that {@code known} was counted at, as the user named it; null if
 *     nobody asked what is new
 * @param bases full ids of the commits at which the change and that revision parted, where that is
 *     not the revision itself; several where each took in the other more than once
 * @param waived that a waiver in force accepts
 */
public record LeftOut(int elsewhere, int known, String against, List<String> bases, int waived) {
  /** Nothing is left out. */
  public static final LeftOut NOTHING = new LeftOut(0, 0, null, 0);

  public LeftOut {
    bases = List.copyOf(bases);
  }

  /** The same where the change goes back to the revision itself, or nobody asked what is new. */
  public LeftOut(int elsewhere, int known, String against, int waived) {
    this(elsewhere, known, against, List.of(), waived);
  }
}
