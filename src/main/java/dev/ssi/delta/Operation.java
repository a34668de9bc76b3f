package dev.ssi.delta;

import java.util.Locale;

/** What can happen to an item from one edition to the next. */
public enum Operation {
  ADDED,
  REMOVED,
  /** Its words or values changed. */
  AMENDED,
  /** It stands elsewhere: in another domain, or elsewhere in its list. */
  MOVED,
  /** It has another number, and the same title. */
  RENUMBERED,
  /** It has another id, which declares the old one. */
  RENAMED,
  /** What it traces to changed. */
  RELINKED,
  /** Several items took over from one. */
  SPLIT,
  /** One item took over from several. */
  JOINED,
  /** An id that was retired is in force again. */
  RESTORED,
  /** Only the typography or the record of it changed. */
  EDITORIAL;

  /** The word used in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
