package dev.ssi.cli;

/** What {@code ssi} tells the shell. */
public enum ExitStatus {
  /** Nothing was found, or what was asked for was done. */
  CLEAN(0),
  /** Findings at or above the level of {@code --fail-on}. */
  FINDINGS(1),
  /** Wrong usage, unreadable input or an unknown revision. */
  USAGE(2),
  /** A bug in {@code ssi}. */
  BUG(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
