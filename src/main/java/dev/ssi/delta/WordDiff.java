package dev.ssi.delta;

import dev.ssi.delta.Word.Op;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word, as a careful reader would mark them up. */
final class WordDiff {
  /** When more than this share of the words changed, the old and the new are shown whole. */
  private static final double MOST_CHANGED = 0.6;

  private WordDiff() {}

  /** What becomes of the words; canonical texts. Equal texts give one kept stretch. */
  static List<Word> between(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Word(Op.KEPT, before));
    }
    List<String> from = Tokens.of(before);
    List<String> to = Tokens.of(after);
    if (new Bag(from).likeness(new Bag(to)) < 1 - MOST_CHANGED) {
      return whole(before, after);
    }
    List<Alignment.Stretch> stretches = Alignment.of(from, to);
    List<Word> words = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    int changed = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Alignment.Stretch stretch = stretches.get(i);
      String left = String.join("", from.subList(stretch.fromStart(), stretch.fromEnd()));
      String right = String.join("", to.subList(stretch.toStart(), stretch.toEnd()));
      boolean between = i > 0 && i < stretches.size() - 1;
      if (stretch.same() && !(between && isGlue(left))) {
        flush(words, removed, added);
        words.add(new Word(Op.KEPT, left));
      } else {
        removed.append(left);
        added.append(right);
        changed += left.length() + right.length();
      }
    }
    flush(words, removed, added);
    boolean tooMuch = changed > MOST_CHANGED * (before.length() + after.length());
    return tooMuch ? whole(before, after) : List.copyOf(words);
  }

  /** Spaces and signs alone between two changes: marking up around them is hard to read. */
  private static boolean isGlue(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void flush(List<Word> words, StringBuilder removed, StringBuilder added) {
    if (removed.length() > 0) {
      words.add(new Word(Op.REMOVED, removed.toString()));
      removed.setLength(0);
    }
    if (added.length() > 0) {
      words.add(new Word(Op.ADDED, added.toString()));
      added.setLength(0);
    }
  }

  /** All of the old, then all of the new. */
  static List<Word> whole(String before, String after) {
    List<Word> words = new ArrayList<>();
    flush(words, new StringBuilder(before), new StringBuilder(after));
    return List.copyOf(words);
  }

  /** The same seen from the other side; within a change, what goes stands before what comes. */
  static List<Word> mirror(List<Word> words) {
    List<Word> mirrored = new ArrayList<>();
    for (Word word : words) {
      Word seen = new Word(word.op().mirror(), word.text());
      int last = mirrored.size() - 1;
      boolean out = seen.op() == Op.REMOVED && last >= 0 && mirrored.get(last).op() == Op.ADDED;
      mirrored.add(out ? last : mirrored.size(), seen);
    }
    return List.copyOf(mirrored);
  }
}
