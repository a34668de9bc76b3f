package dev.ssi.merge;

import dev.ssi.git.TextMerge.Lines;

/**
 * Something that git would stop at.
 *
 * @param paths of the file on each side; null where it is not there
 * @param ours the lines on this side; null unless {@code stop} is {@link Stop#LINES}
 * @param theirs the lines on the other
 */
record FileConflict(Stop stop, Three<String> paths, Lines ours, Lines theirs) {
  /** What the two sides did. */
  enum Stop {
    /** Both rewrote the same lines. */
    LINES,
    /** Both changed, or brought, a file that has no lines. */
    WHOLE,
    /** This side removed, or moved, what the other changed. */
    REMOVED_HERE,
    /** The other side removed, or moved, what this one changed. */
    REMOVED_THERE,
    /** Both gave the file another name. */
    MOVED
  }

  static FileConflict of(Stop stop, Three<String> paths) {
    return new FileConflict(stop, paths, null, null);
  }
}
