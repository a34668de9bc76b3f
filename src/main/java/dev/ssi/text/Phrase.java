package dev.ssi.text;

import java.util.List;
import java.util.Locale;

/** The small parts that sentences are made of. */
public final class Phrase {
  private Phrase() {}

  /** A number and its noun. */
  public static String count(long number, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
  }

  /** A list in a sentence: {@code A, B and C}. */
  public static String list(List<String> words, String conjunction) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + conjunction
        + " "
        + words.get(words.size() - 1);
  }
}
