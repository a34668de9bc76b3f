package dev.ssi.delta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text with how often each is there, whatever their order. */
final class Bag {
  private final Map<String, Integer> counts = new HashMap<>();
  private final int total;

  Bag(String text) {
    this(Tokens.of(text));
  }

  /**
   * @param tokens of a text
   */
  Bag(List<String> tokens) {
    int words = 0;
    for (String token : tokens) {
      if (Tokens.isWord(token)) {
        counts.merge(token, 1, Integer::sum);
        words++;
      }
    }
    this.total = words;
  }

  /**
   * How much two texts have in common: 1 when their words are the same in any order, 0 when they
   * share none. It does not matter which comes first.
   */
  double likeness(Bag other) {
    if (total + other.total == 0) {
      return 0;
    }
    Bag fewer = counts.size() <= other.counts.size() ? this : other;
    Bag more = fewer == this ? other : this;
    int shared = 0;
    for (Map.Entry<String, Integer> word : fewer.counts.entrySet()) {
      Integer there = more.counts.get(word.getKey());
      shared += there == null ? 0 : Math.min(there, word.getValue());
    }
    return 2.0 * shared / (total + other.total);
  }

  /** Whether two texts are so different in length that they cannot be as like as this. */
  boolean cannotBe(double likeness, Bag other) {
    return 2.0 * Math.min(total, other.total) < likeness * (total + other.total);
  }
}
