package dev.ssi.diagnostic;

import dev.ssi.source.Span;

/** A replacement that would mend a finding. */
public record Fix(Applicability applicability, Span span, String replacement) {

  /** How far a fix can be trusted. */
  public enum Applicability {
    /** Keeps the meaning; may be applied unseen, but in the law nothing is. */
    SAFE("safe"),
    /** Likely what was meant; a person decides. */
    UNSAFE("unsafe"),
    /** Shows the shape of an answer; cannot be applied as it stands. */
    DISPLAY_ONLY("display-only");

    private final String label;

    Applicability(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
