package dev.ssi.load;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The words of a text that could be ids: a capital letter, and a hyphen after it. A requirement
 * counts as its component.
 */
final class IdWords {
  private IdWords() {}

  /** Does something with every such word of a text. */
  static void forEach(String text, Consumer<String> action) {
    boolean unused =
        any(
            text.getBytes(StandardCharsets.UTF_8),
            word -> {
              action.accept(word);
              return false;
            });
  }

  /**
   * Whether any such word meets a condition. Bytes are enough: in UTF-8, those of other letters are
   * no part of an id.
   */
  static boolean any(byte[] text, Predicate<String> condition) {
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '-') {
        int start = at;
        while (start > 0 && isPart(text[start - 1])) {
          start--;
        }
        while (at + 1 < text.length && isPart(text[at + 1])) {
          at++;
        }
        boolean capital = text[start] >= 'A' && text[start] <= 'Z';
        if (capital
            && condition.test(
                new String(text, start, at + 1 - start, StandardCharsets.ISO_8859_1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPart(byte b) {
    return b == '-' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
  }
}
