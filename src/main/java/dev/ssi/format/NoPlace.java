package dev.ssi.format;

/** Nothing can be added to a file, since it is written in a way that has no place for it. */
public final class NoPlace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why such as {@code it holds an anchor}
   */
  NoPlace(String why) {
    super(why, null, false, false);
  }
}
