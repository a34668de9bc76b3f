package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.Arrays;

/**
 * The words of a passage: its letters, with everything hidden blanked out. An offset here counts
 * from the start of the passage. Made once for all who look for something in the passage, because
 * going over the letters is what takes the time.
 */
public final class Words {
  private final char[] letters;
  private final int[] beginnings;
  private String text;

  Words(Prose prose) {
    Span span = prose.span();
    letters = new char[span.end() - span.start()];
    span.file().text().getChars(span.start(), span.end(), letters, 0);
    for (Span gap : prose.hidden()) {
      for (int i = gap.start() - span.start(); i < gap.end() - span.start(); i++) {
        letters[i] = letters[i] == '\n' || letters[i] == '\r' ? letters[i] : ' ';
      }
    }
    beginnings = beginnings(letters);
  }

  private static int[] beginnings(char[] letters) {
    int[] found = new int[letters.length / 4 + 1];
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      boolean isPart = isPart(c);
      if (isPart ? !inWord : c == '[' || c == '?') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
      inWord = isPart;
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether a character can be part of a word: a letter, a digit or an underscore. */
  public static boolean isPart(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c);
  }

  /** The letters themselves, for those who go through them: not to be changed. */
  public char[] letters() {
    return letters;
  }

  /**
   * The offsets at which a word begins, and those of opening brackets and question marks, with
   * which something may begin too; in order, and not to be changed.
   */
  public int[] beginnings() {
    return beginnings;
  }

  /** The index, in {@link #beginnings}, of the first that is not before an offset. */
  public int beginningFrom(int offset) {
    int found = Arrays.binarySearch(beginnings, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** All of it. */
  public String text() {
    if (text == null) {
      text = new String(letters);
    }
    return text;
  }
}
