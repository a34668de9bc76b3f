package dev.ssi.diagnostic;

import dev.ssi.source.Span;

/**
 * A replacement that would mend a finding.
 *
 * @param applicability in Appendix AH never {@link Applicability#SAFE}: the law is binding text, so
 *     what is safe elsewhere is for a person to decide there
 */
public record Fix(Applicability applicability, Span span, String replacement) {
  /** The folder of Appendix AH. */
  public static final String LAW = "appendix-ah/";

  public Fix {
    if (applicability == Applicability.SAFE && span.path().startsWith(LAW)) {
      applicability = Applicability.UNSAFE;
    }
  }

  /** How far a fix can be trusted. */
  public enum Applicability {
    /** Keeps the meaning; may be applied unseen. */
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
