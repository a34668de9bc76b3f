package dev.ssi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide words are and where to break them. The widths are those of Arial, and of Liberation
 * Sans, which has the same, so that no machine's own fonts have a say.
 */
final class Lettering {
  /** From the space to the tilde, in thousandths of the size. */
  private static final short[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** No bold letter is wider than its plain one by more. */
  private static final int BOLD = 60;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int LATIN = 722;
  private static final int WIDEST = 1_015;

  private Lettering() {}

  /** The width of a text in pixels, rounded up; never too small for the usual letters. */
  static int width(String text, int size, boolean bold) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i)) + (bold ? BOLD : 0);
    }
    return (int) Math.min(100_000, (sum * size + 999) / 1_000);
  }

  private static int width(char c) {
    if (c >= ' ' && c <= '~') {
      return WIDTHS[c - ' '];
    }
    if (c == '‘' || c == '’') {
      return 278;
    }
    return c == '–' || c == '“' || c == '”' || c > '~' && c < 'Ā' ? LATIN : WIDEST;
  }

  /**
   * Breaks a text at spaces, and within a word only where that is wider than a line. What is more
   * than the lines allowed ends in an ellipsis.
   */
  static List<String> lines(String text, int size, int width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int space = width(" ", size, false);
    for (String word : pieces(text, size, width)) {
      int wide = width(word, size, false);
      if (used > 0 && used + space + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (lines.size() == most) {
        String last = lines.get(most - 1);
        lines.set(most - 1, last.substring(0, Math.max(0, last.length() - 2)).strip() + "…");
        return lines;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += wide + (used > 0 ? space : 0);
    }
    if (used > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> pieces(String text, int size, int width) {
    List<String> pieces = new ArrayList<>();
    for (String word : SPACES.split(text.strip(), -1)) {
      if (width(word, size, false) <= width) {
        pieces.add(word);
        continue;
      }
      int start = 0;
      for (int end = 1; end < word.length(); end++) {
        boolean whole = !Character.isLowSurrogate(word.charAt(end));
        if (whole && width(word.substring(start, end + 1), size, false) > width) {
          pieces.add(word.substring(start, end));
          start = end;
        }
      }
      pieces.add(word.substring(start));
    }
    return pieces;
  }
}
