package dev.ssi.document.delta;

import dev.ssi.delta.Word;
import java.util.Set;

/**
 * A stretch of words of one fate and one dress.
 *
 * @param text without the Markdown marks that dress it
 * @param reference the id that the stretch refers to, such as {@code FC-SMI-01}; or null
 */
record Run(Word.Op op, String text, Set<Mark> marks, String reference) {
  Run {
    marks = Set.copyOf(marks);
  }

  /** How Markdown dresses words. */
  enum Mark {
    STRONG,
    EMPHASIS,
    CODE
  }
}
