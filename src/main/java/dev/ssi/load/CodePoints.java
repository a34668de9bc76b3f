package dev.ssi.load;

import java.util.Arrays;

/** Turns offsets in code points, which SnakeYAML counts, into offsets in UTF-16 code units. */
final class CodePoints {
  private final int length;

  /** The code points that take two units, counted in code points. */
  private final int[] wide;

  CodePoints(String text) {
    this.length = text.length();
    this.wide = new int[(int) text.chars().filter(CodePoints::beginsPair).count()];
    int found = 0;
    for (int unit = 0; found < wide.length; unit++) {
      if (beginsPair(text.charAt(unit))) {
        wide[found] = unit - found;
        found++;
      }
    }
  }

  private static boolean beginsPair(int unit) {
    return Character.isHighSurrogate((char) unit);
  }

  /** The offset in code units, at most the length of the text. */
  int utf16(int codePoints) {
    int found = Arrays.binarySearch(wide, codePoints);
    int before = found < 0 ? -found - 1 : found;
    return Math.min(codePoints + before, length);
  }
}
