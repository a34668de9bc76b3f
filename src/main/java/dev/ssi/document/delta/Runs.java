package dev.ssi.document.delta;

import dev.ssi.delta.Word;
import dev.ssi.document.delta.InlineMarks.Escape;
import dev.ssi.document.delta.InlineMarks.Pair;
import dev.ssi.document.delta.InlineMarks.Reference;
import dev.ssi.document.delta.Run.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Dresses changed words as their Markdown marks say. A pair of marks is left out, and what it
 * dresses set accordingly, only where both texts agree on it or the whole of it came or went; else
 * the marks are shown as they were typed, for they are what changed.
 */
final class Runs {
  private final List<Word> words;
  private final Text before;
  private final Text after;

  private Runs(List<Word> words) {
    this.words = words;
    this.before = new Text(Word.before(words));
    this.after = new Text(Word.after(words));
    pair();
    settle(before, after);
    settle(after, before);
  }

  /** The runs of a text in Markdown. */
  static List<Run> of(List<Word> words) {
    return new Runs(words).runs();
  }

  /** The runs of a text in which no sign is a mark: a value, or code. */
  static List<Run> plain(List<Word> words) {
    return words.stream().map(word -> new Run(word.op(), word.text(), Set.of(), null)).toList();
  }

  /** One of the two texts, and what becomes of each of its letters. */
  private static final class Text {
    final InlineMarks marks;
    final Set<Object> found = new HashSet<>();
    final int[] other;
    final boolean[] hidden;
    final List<EnumSet<Mark>> dress;
    final String[] reference;

    Text(String text) {
      marks = InlineMarks.of(text);
      found.addAll(marks.pairs());
      found.addAll(marks.escapes());
      other = new int[text.length()];
      Arrays.fill(other, -1);
      hidden = new boolean[text.length()];
      dress = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        dress.add(EnumSet.noneOf(Mark.class));
      }
      reference = new String[text.length()];
    }

    boolean isShared(int from, int length) {
      return isAll(from, length, true);
    }

    boolean isOwn(int from, int length) {
      return isAll(from, length, false);
    }

    private boolean isAll(int from, int length, boolean shared) {
      for (int i = from; i < from + length; i++) {
        if (other[i] >= 0 != shared) {
          return false;
        }
      }
      return true;
    }

    void hide(int from, int length) {
      Arrays.fill(hidden, from, from + length, true);
    }
  }

  private void pair() {
    int was = 0;
    int is = 0;
    for (Word word : words) {
      int length = word.text().length();
      for (int i = 0; word.op() == Word.Op.KEPT && i < length; i++) {
        before.other[was + i] = is + i;
        after.other[is + i] = was + i;
      }
      was += word.op() == Word.Op.ADDED ? 0 : length;
      is += word.op() == Word.Op.REMOVED ? 0 : length;
    }
  }

  private static void settle(Text text, Text other) {
    for (Pair pair : text.marks.pairs()) {
      int end = pair.close() + pair.length();
      if (text.isOwn(pair.open(), end - pair.open()) || isAgreed(text, other, pair)) {
        text.hide(pair.open(), pair.length());
        text.hide(pair.close(), pair.length());
        for (int i = pair.open(); i < end; i++) {
          text.dress.get(i).add(pair.mark());
        }
      }
    }
    for (Escape escape : text.marks.escapes()) {
      boolean agreed =
          text.isShared(escape.at(), 2)
              && other.found.contains(new Escape(text.other[escape.at()]));
      if (agreed || text.isOwn(escape.at(), 2)) {
        text.hide(escape.at(), 1);
      }
    }
    for (Reference reference : text.marks.references()) {
      int length = reference.id().length();
      int start = reference.start() + 1;
      if (text.isShared(start, length) || text.isOwn(start, length)) {
        Arrays.fill(text.reference, start, start + length, reference.id());
      }
    }
  }

  private static boolean isAgreed(Text text, Text other, Pair pair) {
    return text.isShared(pair.open(), pair.length())
        && text.isShared(pair.close(), pair.length())
        && other.found.contains(
            new Pair(
                pair.mark(), text.other[pair.open()], text.other[pair.close()], pair.length()));
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int was = 0;
    int is = 0;
    for (Word word : words) {
      boolean gone = word.op() == Word.Op.REMOVED;
      add(word, gone ? before : after, gone ? was : is, runs);
      was += word.op() == Word.Op.ADDED ? 0 : word.text().length();
      is += gone ? 0 : word.text().length();
    }
    return runs;
  }

  private static void add(Word word, Text text, int offset, List<Run> runs) {
    StringBuilder letters = new StringBuilder();
    int last = -1;
    for (int i = offset; i < offset + word.text().length(); i++) {
      if (text.hidden[i]) {
        continue;
      }
      if (last >= 0 && !isAlike(text, last, i)) {
        runs.add(run(word, letters, text, last));
        letters.setLength(0);
      }
      letters.append(word.text().charAt(i - offset));
      last = i;
    }
    if (last >= 0) {
      runs.add(run(word, letters, text, last));
    }
  }

  private static boolean isAlike(Text text, int one, int other) {
    return text.dress.get(one).equals(text.dress.get(other))
        && Objects.equals(text.reference[one], text.reference[other]);
  }

  private static Run run(Word word, StringBuilder letters, Text text, int at) {
    return new Run(word.op(), letters.toString(), text.dress.get(at), text.reference[at]);
  }
}
