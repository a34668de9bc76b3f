package dev.ssi.rule.governance;

import java.util.List;

/** What the sentences of findings are made of. */
final class Sentences {
  private Sentences() {}

  /** A text with a full stop at its end, if it has no such sign. */
  static String closed(String text) {
    String bare = text.strip();
    return bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!") ? bare : bare + ".";
  }

  /** A list in a sentence: {@code A, B and C}. */
  static String listed(List<String> words, String conjunction) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
  }
}
