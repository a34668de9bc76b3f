package dev.ssi.picture.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which rank each box has: below every box that leads to it, but for lines that go back. */
public final class Ranks {
  private final List<List<Integer>> forward = new ArrayList<>();
  private final int[] rank;

  /**
   * Ranks boxes.
   *
   * @param pairs of boxes, from and to; where they go round in a circle, a pair that goes back in
   *     the order of the boxes gives way
   * @param start stands alone in rank 0, or is -1
   */
  public Ranks(int boxes, List<int[]> pairs, int start) {
    for (int i = 0; i < boxes; i++) {
      forward.add(new ArrayList<>());
    }
    for (int[] pair : pairs) {
      if (pair[0] < pair[1] && pair[1] != start) {
        forward.get(pair[0]).add(pair[1]);
      }
    }
    List<int[]> up = new ArrayList<>();
    for (int[] pair : pairs) {
      if (pair[0] > pair[1] && pair[1] != start && !reaches(pair[1], pair[0], pairs)) {
        up.add(pair);
      }
    }
    up.forEach(pair -> forward.get(pair[0]).add(pair[1]));
    rank = longest(boxes, start);
  }

  public int of(int box) {
    return rank[box];
  }

  private boolean reaches(int from, int to, List<int[]> pairs) {
    List<List<Integer>> all = new ArrayList<>();
    forward.forEach(each -> all.add(new ArrayList<>()));
    pairs.forEach(pair -> all.get(pair[0]).add(pair[1]));
    boolean[] seen = new boolean[forward.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (next == to) {
        return true;
      }
      if (!seen[next]) {
        seen[next] = true;
        open.addAll(all.get(next));
      }
    }
    return false;
  }

  private int[] longest(int boxes, int start) {
    int[] ranks = new int[boxes];
    int[] open = new int[boxes];
    forward.forEach(targets -> targets.forEach(target -> open[target]++));
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < boxes; i++) {
      if (open[i] == 0) {
        ready.add(i);
        ranks[i] = start < 0 || i == start ? 0 : 1;
      }
    }
    while (!ready.isEmpty()) {
      int box = ready.remove();
      for (int target : forward.get(box)) {
        ranks[target] = Math.max(ranks[target], ranks[box] + 1);
        if (--open[target] == 0) {
          ready.add(target);
        }
      }
    }
    return ranks;
  }
}
