package dev.ssi.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known words that an unknown one was probably meant to be.
 *
 * @param nearest all that are equally near, in the order they were offered
 */
public record Suggestion(List<String> nearest) {
  private static final int MOST_SHOWN = 6;

  public Suggestion {
    nearest = List.copyOf(nearest);
  }

  /**
   * Finds the nearest candidates within a third of the word's length, counting an insertion,
   * deletion, replacement or exchange of neighbours as one. A difference of case alone counts as
   * nothing.
   */
  public static Suggestion of(String word, Collection<String> candidates) {
    String folded = fold(word);
    int nearest = folded.length() == 1 ? 0 : Math.max(1, folded.length() / 3);
    List<String> found = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = distance(folded, fold(candidate), nearest);
      if (distance < nearest) {
        nearest = distance;
        found.clear();
      }
      if (distance == nearest) {
        found.add(candidate);
      }
    }
    return new Suggestion(found);
  }

  /** The word meant, when only one comes nearest. */
  public Optional<String> best() {
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** A question such as {@code Did you mean A, B or C?}; empty when nothing comes near. */
  public Optional<String> question() {
    int more = nearest.size() - MOST_SHOWN;
    return switch (nearest.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("Did you mean " + nearest.get(0) + "?");
      default ->
          Optional.of(
              more > 0
                  ? "Did you mean one of " + listed(MOST_SHOWN, ", ") + ", or " + more + " more?"
                  : "Did you mean " + listed(nearest.size(), " or ") + "?");
    };
  }

  private String listed(int count, String lastSeparator) {
    String first = String.join(", ", nearest.subList(0, count - 1));
    return first + lastSeparator + nearest.get(count - 1);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The optimal string alignment distance, or something above {@code limit} once it exceeds it. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
        if (exchanged(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit + 1) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean exchanged(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
