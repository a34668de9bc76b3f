package dev.ssi.merge;

import dev.ssi.git.TextMerge.Lines;

/**
 * Something that git would stop at.
 *
 * @param paths of the file on each side; null where it is not there
 * @param ours the lines on this side; null unless {@code type} is {@link Type#LINES}
 * @param theirs the lines on the other
 */
record FileConflict(Type type, Three<String> paths, Lines ours, Lines theirs) {
  /** What the two sides did. */
  enum Type {
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

  static FileConflict of(Type type, Three<String> paths) {
    return new FileConflict(type, paths, null, null);
  }
}
