package dev.ssi.delta;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a text counts: its words, not how they are wrapped, composed or set. */
final class Wording {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

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

  /** See {@link Bag#likeness}. */
  static double likeness(String one, String other) {
    return one.equals(other) ? 1 : new Bag(one).likeness(new Bag(other));
  }
}
