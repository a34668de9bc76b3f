package dev.ssi.rule.governance;

/** What the sentences of findings are made of. */
final class Sentences {
  private Sentences() {}

  /** A text with a full stop at its end, if it has no such sign. */
  static String closed(String text) {
    String bare = text.strip();
    return bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!") ? bare : bare + ".";
  }
}
