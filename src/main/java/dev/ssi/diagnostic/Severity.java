package dev.ssi.diagnostic;

import java.util.Locale;

/** How much a finding matters, least first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** The word used in reports and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
