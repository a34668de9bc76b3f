package dev.ssi.cli;

import java.io.PrintStream;

/** One line on a terminal, which says what is being done and is gone at the end. */
final class Progress implements AutoCloseable {
  private static final String CLEAR = "\r\033[K";

  private final PrintStream terminal;
  private boolean shown;

  /**
   * @param terminal null where there is none, and then nothing is told
   */
  Progress(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Says what is being done, in place of what was said before. */
  synchronized void tell(String words) {
    if (terminal != null) {
      terminal.print(CLEAR + "ssi: " + words + " \u2026");
      terminal.flush();
      shown = true;
    }
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
