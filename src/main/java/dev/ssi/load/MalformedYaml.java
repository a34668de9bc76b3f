package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.source.Span;

/** Ends the reading of one YAML text; carries what to say of it. */
final class MalformedYaml extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Finding finding;

  MalformedYaml(SyntaxRule rule, Span span, String message, String help) {
    super(message, null, false, false);
    this.finding = rule.at(span, message).help(help);
  }

  Finding finding() {
    return finding;
  }
}
