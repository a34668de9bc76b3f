package dev.ssi.document.delta;

import dev.ssi.delta.Word;
import dev.ssi.delta.Word.Op;
import java.util.ArrayList;
import java.util.List;

/** Shortens what stays in a marked-up text to the words next to what changes. */
final class Excerpt {
  private static final String GAP = " … ";

  private Excerpt() {}

  /**
   * The words with long stretches that stay cut in the middle.
   *
   * @param context how many characters to leave beside a change, about
   */
  static List<Word> of(List<Word> words, int context) {
    List<Word> shortened = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = i == 0;
      boolean last = i == words.size() - 1;
      shortened.add(
          word.op() == Op.KEPT && words.size() > 1
              ? new Word(Op.KEPT, cut(word.text(), context, first, last))
              : word);
    }
    return shortened;
  }

  private static String cut(String text, int context, boolean first, boolean last) {
    String head = first ? "" : head(text, context);
    String tail = last ? "" : tail(text, context);
    return head.length() + tail.length() + GAP.length() >= text.length() ? text : head + GAP + tail;
  }

  private static String head(String text, int length) {
    int end = text.indexOf(' ', Math.min(length, text.length()));
    return end < 0 ? text : text.substring(0, end);
  }

  private static String tail(String text, int length) {
    int start = text.lastIndexOf(' ', Math.max(text.length() - length, 0));
    return start < 0 ? text : text.substring(start + 1);
  }
}
