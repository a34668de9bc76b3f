package dev.ssi.diagnostic;

import dev.ssi.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a word that is merely written otherwise from one that is another word. Letter case, the
 * kind of hyphen, an underscore or a space for one, and spaces around say nothing in the words that
 * the formats know and in ids; every letter and digit does.
 */
public final class Spelling {
  private static final Pattern JOINT = Pattern.compile("[ _‐‑–]");
  private static final Pattern NEEDS_NO_QUOTES =
      Pattern.compile("[A-Za-z][\\w.()-]*(?: [\\w.()-]+)*");

  private Spelling() {}

  /** Whether two words differ in their spelling alone. */
  public static boolean isSame(String word, String other) {
    return folded(word).equals(folded(other));
  }

  /**
   * The word that was meant, when only one comes near and it differs in its spelling alone.
   *
   * @param place where the word stands, with its quotation marks if it has any
   */
  public static Optional<Fix> fix(Suggestion meant, String word, Span place) {
    return meant
        .best()
        .filter(best -> isSame(word, best))
        .filter(best -> NEEDS_NO_QUOTES.matcher(best).matches())
        .filter(best -> isAsWritten(word, place.text()))
        .map(best -> new Fix(Fix.Applicability.SAFE, place, best));
  }

  /** Whether a value is in the file as it stands: nothing is escaped, folded, or an anchor. */
  public static boolean isAsWritten(String word, String written) {
    return written.equals(word)
        || written.equals('"' + word + '"')
        || written.equals("'" + word + "'");
  }

  private static String folded(String word) {
    return JOINT.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
