package dev.ssi.text;

import java.util.Comparator;

/** Orders ids as people do: EP-9 before EP-10, FC-SMI-07.2 before FC-SMI-07.10. */
public final class NaturalOrder implements Comparator<String> {
  public static final NaturalOrder INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  /** Run by run, of digits and of other letters; nothing is copied, for whole books are sorted. */
  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endOfLeft = endOfRun(left, i);
      int endOfRight = endOfRun(right, j);
      boolean numbers = isDigit(left.charAt(i)) && isDigit(right.charAt(j));
      int order =
          numbers
              ? compareNumbers(left, i, endOfLeft, right, j, endOfRight)
              : compareLetters(left, i, endOfLeft, right, j, endOfRight);
      if (order != 0) {
        return order;
      }
      i = endOfLeft;
      j = endOfRight;
    }
    int order = Integer.compare(left.length() - i, right.length() - j);
    // Equal numbers may be written with and without zeros, and are two ids all the same.
    return order == 0 ? left.compareTo(right) : order;
  }

  private static int compareNumbers(
      String left, int start, int end, String right, int otherStart, int otherEnd) {
    int i = afterZeros(left, start, end);
    int j = afterZeros(right, otherStart, otherEnd);
    int order = Integer.compare(end - i, otherEnd - j);
    return order == 0 ? compareLetters(left, i, end, right, j, otherEnd) : order;
  }

  private static int compareLetters(
      String left, int start, int end, String right, int otherStart, int otherEnd) {
    int common = Math.min(end - start, otherEnd - otherStart);
    for (int at = 0; at < common; at++) {
      int order = Character.compare(left.charAt(start + at), right.charAt(otherStart + at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(end - start, otherEnd - otherStart);
  }

  private static int afterZeros(String digits, int start, int end) {
    int at = start;
    while (at < end - 1 && digits.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  private static int endOfRun(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
