package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs what went with what came in its place, in order, so that the pairs are most alike. */
final class Pairing {
  /** Less alike than this, two passages are two passages. */
  private static final double ALIKE = 0.4;

  /** A gap with more combinations than this is not weighed. */
  private static final int MOST_COMBINATIONS = 40_000;

  private Pairing() {}

  /** Places in the one list and in the other. */
  record Pair(int from, int to) {}

  /** How alike two passages are, given by their places: from 0 to 1. */
  interface Likeness {
    double of(int from, int to);
  }

  /** What passages are known by, given by their places. */
  interface Key {
    String of(int place);
  }

  /**
   * The pairs in a long gap, in order: passages known by the same first, and around those the most
   * alike.
   */
  static List<Pair> of(
      int from, int fromEnd, int to, int toEnd, Key before, Key after, Likeness likeness) {
    if ((long) (fromEnd - from) * (toEnd - to) <= MOST_COMBINATIONS) {
      return of(from, fromEnd, to, toEnd, likeness);
    }
    List<String> old = IntStream.range(from, fromEnd).mapToObj(before::of).toList();
    List<String> now = IntStream.range(to, toEnd).mapToObj(after::of).toList();
    List<Pair> pairs = new ArrayList<>();
    int i = from;
    int j = to;
    for (Anchors.Pair anchor : Anchors.of(old, now)) {
      int row = from + anchor.from();
      int column = to + anchor.to();
      pairs.addAll(of(i, row, j, column, likeness));
      if (likeness.of(row, column) >= ALIKE) {
        pairs.add(new Pair(row, column));
      }
      i = row + 1;
      j = column + 1;
    }
    pairs.addAll(of(i, fromEnd, j, toEnd, likeness));
    return pairs;
  }

  /** The pairs in order; no two of them cross. Of a gap that is too long they are in turn. */
  static List<Pair> of(int from, int fromEnd, int to, int toEnd, Likeness likeness) {
    int rows = fromEnd - from;
    int columns = toEnd - to;
    if (rows == 0 || columns == 0) {
      return List.of();
    }
    if ((long) rows * columns > MOST_COMBINATIONS) {
      return inTurn(from, fromEnd, to, toEnd, likeness);
    }
    double[][] likenesses = new double[rows][columns];
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double alike = likeness.of(from + i, to + j);
        likenesses[i][j] = alike < ALIKE ? 0 : alike;
        double paired = likenesses[i][j] == 0 ? 0 : likenesses[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return walk(from, to, likenesses, best);
  }

  private static List<Pair> walk(int from, int to, double[][] likenesses, double[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < likenesses.length && j < likenesses[0].length) {
      double alike = likenesses[i][j];
      if (alike > 0 && best[i][j] == alike + best[i + 1][j + 1]) {
        pairs.add(new Pair(from + i++, to + j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static List<Pair> inTurn(int from, int fromEnd, int to, int toEnd, Likeness likeness) {
    List<Pair> pairs = new ArrayList<>();
    int most = Math.min(fromEnd - from, toEnd - to);
    for (int i = 0; i < most; i++) {
      if (likeness.of(from + i, to + i) >= ALIKE) {
        pairs.add(new Pair(from + i, to + i));
      }
    }
    return pairs;
  }
}
