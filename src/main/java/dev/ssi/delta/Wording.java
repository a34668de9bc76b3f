package dev.ssi.delta;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a text counts: its words, not how they are wrapped, composed or set. */
final class Wording {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  /** Signs that look like nothing, and change nothing: not those that turn the reading order. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]");

  private static final Pattern WIDE_SPACE =
      Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

  /** Marks of emphasis and of code: at the edge of a word, not between two spaces. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}(?![\\w*])|`+");

  private Wording() {}

  /** The canonical form: composed, with single spaces. Two texts that share it are the same. */
  static String canonical(String text) {
    return SPACE.matcher(composed(text)).replaceAll(" ").strip();
  }

  /** Composed characters; ends of lines and spaces stay. */
  static String composed(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /**
   * What a canonical text says, whatever the typography: two texts that share it differ in
   * quotation marks, dashes, kinds of space, emphasis or invisible signs alone.
   */
  static String meaning(String canonical) {
    String text = INVISIBLE.matcher(canonical).replaceAll("");
    text = WIDE_SPACE.matcher(text).replaceAll(" ");
    text = EMPHASIS.matcher(text).replaceAll("");
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '‘', '’', '‚', '‛' -> plain.append('\'');
        case '“', '”', '„', '‟' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
        case '…' -> plain.append("...");
        default -> plain.append(c);
      }
    }
    // A backslash before the end of a line breaks it, and no more.
    return canonical(plain.toString().replace("\\ ", " "));
  }

  /** See {@link Bag#likeness}. */
  static double likeness(String one, String other) {
    return one.equals(other) ? 1 : new Bag(one).likeness(new Bag(other));
  }
}
