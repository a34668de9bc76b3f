package dev.ssi.diagnostic;

/** What a finding is an instance of. Each rule has a page that {@code ssi explain} prints. */
public interface Rule {

  /** {@code family.slug}; never changes once published. */
  String id();

  Severity severity();

  /** What the rule enforces: a SEC clause, a sentence of SECMP0058, or this toolkit's design. */
  String authority();

  /** The part of the id before the dot. */
  default String family() {
    return id().substring(0, id().indexOf('.'));
  }
}
