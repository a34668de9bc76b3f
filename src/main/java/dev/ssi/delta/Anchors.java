package dev.ssi.delta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Entries of two long lists that go together: those that begin a run which is in each just once, as
 * many as do not cross. The longest runs come first, for a short one may be there by chance. Where
 * there are none at all, the first bearer of a value goes with the first, the second with the
 * second, and so on.
 */
final class Anchors {
  /** A run of so many entries that is in both lists is not there by chance. */
  private static final int LONGEST = 16;

  private Anchors() {}

  /** Places in the one list and in the other. */
  record Pair(int from, int to) {}

  /** Pairs in order, none of which cross; empty only if the lists have nothing in common. */
  static <T> List<Pair> of(List<T> from, List<T> to) {
    if (isDistinct(from) && isDistinct(to)) {
      return increasing(pairs(from, to, 1));
    }
    for (int length = LONGEST; length > 0; length /= 2) {
      List<Pair> unique = pairs(runs(from, length), runs(to, length), 1);
      if (!unique.isEmpty()) {
        return increasing(unique);
      }
    }
    return increasing(pairs(from, to, Integer.MAX_VALUE));
  }

  /** Of lists such as those of ids nothing is there by chance. */
  private static <T> boolean isDistinct(List<T> list) {
    return new HashSet<>(list).size() == list.size();
  }

  /** For each entry, itself and those that follow it. */
  private static <T> List<List<T>> runs(List<T> list, int length) {
    List<List<T>> runs = new ArrayList<>();
    for (int i = 0; i + length <= list.size(); i++) {
      runs.add(List.copyOf(list.subList(i, i + length)));
    }
    return runs;
  }

  /** Bearers of equal values in the order of the first list; not of values that are frequent. */
  private static <T> List<Pair> pairs(List<T> from, List<T> to, int most) {
    Map<T, Deque<Integer>> places = new HashMap<>();
    Map<T, Integer> count = new HashMap<>();
    from.forEach(value -> count.merge(value, 1, Integer::sum));
    for (int j = 0; j < to.size(); j++) {
      places.computeIfAbsent(to.get(j), value -> new ArrayDeque<>()).add(j);
    }
    places.values().removeIf(list -> list.size() > most);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      Deque<Integer> there = places.get(from.get(i));
      if (there != null && !there.isEmpty() && count.get(from.get(i)) <= most) {
        pairs.add(new Pair(i, there.poll()));
      }
    }
    return pairs;
  }

  /** A longest sequence of pairs whose second places increase too. */
  private static List<Pair> increasing(List<Pair> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int at = lowest(pairs, tails, length, pairs.get(i).to());
      previous[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    Pair[] sequence = new Pair[length];
    int i = length == 0 ? -1 : tails[length - 1];
    for (int at = length - 1; at >= 0; at--) {
      sequence[at] = pairs.get(i);
      i = previous[i];
    }
    return Arrays.asList(sequence);
  }

  /** The length of the longest sequence so far that a place can be put behind. */
  private static int lowest(List<Pair> pairs, int[] tails, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(tails[middle]).to() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
