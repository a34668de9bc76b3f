package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;

/** Pairs what went with what came in its place, in order, so that the pairs are most alike. */
final class Pairing {
  /** Less alike than this, two passages are two passages. */
  private static final double ALIKE = 0.4;

  /** A gap with more combinations than this is not weighed: its passages are paired in turn. */
  private static final int MOST_COMBINATIONS = 40_000;

  private Pairing() {}

  /** Places in the one list and in the other. */
  record Pair(int from, int to) {}

  /** How alike two passages are, given by their places: from 0 to 1. */
  interface Likeness {
    double of(int from, int to);
  }

  /** The pairs in order; no two of them cross. */
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
