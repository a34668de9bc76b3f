package dev.ssi.text;

import java.util.Comparator;

/** Orders ids as people do: EP-9 before EP-10, FC-SMI-07.2 before FC-SMI-07.10. */
public final class NaturalOrder implements Comparator<String> {
  public static final NaturalOrder INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endOfLeft = endOfRun(left, i);
      int endOfRight = endOfRun(right, j);
      int order = compareRuns(left.substring(i, endOfLeft), right.substring(j, endOfRight));
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

  private static int compareRuns(String left, String right) {
    if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
      return left.compareTo(right);
    }
    String a = withoutZeros(left);
    String b = withoutZeros(right);
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(start))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
