package dev.ssi.scaffold;

/** A file cannot be begun, because something must be known first. */
public final class Lacking extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is lacking and how to give it, as sentences
   */
  public Lacking(String message) {
    super(message, null, false, false);
  }
}
