package dev.ssi.document.live;

import java.util.Locale;

/** How words are written. */
final class Words {
  private Words() {}

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
