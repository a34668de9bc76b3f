package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;

/** The letters under which words are listed. */
final class Letters {
  private Letters() {}

  /** The first letter of words, in upper case; {@code 0–9} where they begin with a figure. */
  static String of(String words) {
    int first = words.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "0–9";
  }

  static String anchor(String letter) {
    return "letter-" + Addresses.slug(letter);
  }
}
