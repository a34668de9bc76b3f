package dev.ssi.delta;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of words that two texts share, or that only one of them has. */
public record Word(Op op, String text) {

  /** Whether the words stay, go or come. */
  public enum Op {
    KEPT("="),
    REMOVED("-"),
    ADDED("+");

    private final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    Op mirror() {
      return switch (this) {
        case KEPT -> KEPT;
        case REMOVED -> ADDED;
        case ADDED -> REMOVED;
      };
    }
  }

  /** The text before the change. */
  public static String before(List<Word> words) {
    return without(words, Op.ADDED);
  }

  /** The text after the change. */
  public static String after(List<Word> words) {
    return without(words, Op.REMOVED);
  }

  private static String without(List<Word> words, Op op) {
    return words.stream()
        .filter(word -> word.op() != op)
        .map(Word::text)
        .collect(Collectors.joining());
  }
}
