package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;

/**
 * The rules on waivers. They judge what all the others found, and so are applied after them, by
 * {@link Waivers}.
 */
public enum WaiverRule implements Rule {
  /** A waiver past its last day: what it accepted counts again. */
  EXPIRED("waiver-expired", Severity.WARNING),
  /** A waiver that accepts nothing, because it must not or says something false. */
  INVALID("waiver-invalid", Severity.ERROR),
  /** A waiver of a finding that is not there. */
  UNUSED("waiver-unused", Severity.WARNING);

  private final String id;
  private final Severity severity;

  WaiverRule(String slug, Severity severity) {
    this.id = "governance." + slug;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String authority() {
    return "The design of ssi: what is amiss is accepted by a decision alone, for a reason that is on"
        + " record and for a time that ends.";
  }
}
