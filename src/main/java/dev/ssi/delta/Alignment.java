package dev.ssi.delta;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries of two lists go together: a longest common subsequence, the same one whichever list
 * comes first.
 */
final class Alignment {
  private Alignment() {}

  /**
   * A stretch of both lists.
   *
   * @param same whether the entries are equal, one by one; if not, either side may be empty
   */
  record Stretch(boolean same, int fromStart, int fromEnd, int toStart, int toEnd) {
    private Stretch swapped() {
      return new Stretch(same, toStart, toEnd, fromStart, fromEnd);
    }
  }

  /** Both lists as stretches that are the same and stretches that differ, in turn. */
  static <T extends Comparable<? super T>> List<Stretch> of(List<T> from, List<T> to) {
    if (compare(from, to) <= 0) {
      return align(from, to);
    }
    return align(to, from).stream().map(Stretch::swapped).toList();
  }

  /** Shorter lists before longer ones, then by their entries. */
  static <T extends Comparable<? super T>> int compare(List<T> one, List<T> other) {
    if (one.size() != other.size()) {
      return Integer.compare(one.size(), other.size());
    }
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static <T> List<Stretch> align(List<T> from, List<T> to) {
    int head = commonHead(from, to);
    int tail = commonTail(from, to, head);
    List<T> middleFrom = from.subList(head, from.size() - tail);
    List<T> middleTo = to.subList(head, to.size() - tail);
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (AbstractDelta<T> delta : differences(middleFrom, middleTo)) {
      int start = delta.getSource().getPosition() + head;
      int toStart = delta.getTarget().getPosition() + head;
      same(stretches, i, start, j);
      i = start + delta.getSource().size();
      j = toStart + delta.getTarget().size();
      different(stretches, new Stretch(false, start, i, toStart, j));
    }
    same(stretches, i, from.size(), j);
    return stretches;
  }

  private static <T> List<AbstractDelta<T>> differences(List<T> from, List<T> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return List.of();
    }
    return DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas();
  }

  /** What goes and what comes in one place may be told apart; here it is one stretch. */
  private static void different(List<Stretch> stretches, Stretch next) {
    int last = stretches.size() - 1;
    if (last >= 0 && !stretches.get(last).same()) {
      Stretch before = stretches.remove(last);
      stretches.add(
          new Stretch(false, before.fromStart(), next.fromEnd(), before.toStart(), next.toEnd()));
    } else {
      stretches.add(next);
    }
  }

  private static void same(List<Stretch> stretches, int start, int end, int toStart) {
    if (start < end) {
      stretches.add(new Stretch(true, start, end, toStart, toStart + end - start));
    }
  }

  private static <T> int commonHead(List<T> from, List<T> to) {
    int most = Math.min(from.size(), to.size());
    int count = 0;
    while (count < most && from.get(count).equals(to.get(count))) {
      count++;
    }
    return count;
  }

  private static <T> int commonTail(List<T> from, List<T> to, int head) {
    int most = Math.min(from.size(), to.size()) - head;
    int count = 0;
    while (count < most
        && from.get(from.size() - 1 - count).equals(to.get(to.size() - 1 - count))) {
      count++;
    }
    return count;
  }
}
