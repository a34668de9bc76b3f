package dev.ssi.delta;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries of two lists go together, the same ones whichever list comes first: a longest
 * common subsequence or, of lists too long for that, one that holds on to the rarest entries.
 */
final class Alignment {
  /** With more combinations than this, a longest common subsequence takes too long to find. */
  private static final int MOST_COMBINATIONS = 250_000;

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
    List<Stretch> stretches = new ArrayList<>();
    align(from, to, 0, 0, stretches);
    return stretches;
  }

  /** Aligns two stretches of the lists, which begin at the given places of them. */
  private static <T> void align(
      List<T> from, List<T> to, int fromStart, int toStart, List<Stretch> stretches) {
    int head = commonHead(from, to);
    int tail = commonTail(from, to, head);
    List<T> middleFrom = from.subList(head, from.size() - tail);
    List<T> middleTo = to.subList(head, to.size() - tail);
    same(stretches, fromStart, toStart, head);
    int i = fromStart + head;
    int j = toStart + head;
    if (middleFrom.isEmpty() || middleTo.isEmpty()) {
      different(stretches, i, i + middleFrom.size(), j, j + middleTo.size());
    } else if ((long) middleFrom.size() * middleTo.size() <= MOST_COMBINATIONS) {
      exact(middleFrom, middleTo, i, j, stretches);
    } else {
      anchored(middleFrom, middleTo, i, j, stretches);
    }
    same(stretches, i + middleFrom.size(), j + middleTo.size(), tail);
  }

  /** A longest common subsequence. */
  private static <T> void exact(
      List<T> from, List<T> to, int fromStart, int toStart, List<Stretch> stretches) {
    int i = 0;
    int j = 0;
    for (AbstractDelta<T> delta :
        DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int start = delta.getSource().getPosition();
      same(stretches, fromStart + i, toStart + j, start - i);
      i = start + delta.getSource().size();
      j = delta.getTarget().getPosition() + delta.getTarget().size();
      different(
          stretches,
          fromStart + start,
          fromStart + i,
          toStart + delta.getTarget().getPosition(),
          toStart + j);
    }
    same(stretches, fromStart + i, toStart + j, from.size() - i);
  }

  /** Holds on to entries that go together for certain, and aligns what is between them. */
  private static <T> void anchored(
      List<T> from, List<T> to, int fromStart, int toStart, List<Stretch> stretches) {
    int i = 0;
    int j = 0;
    for (Anchors.Pair anchor : Anchors.of(from, to)) {
      align(
          from.subList(i, anchor.from()),
          to.subList(j, anchor.to()),
          fromStart + i,
          toStart + j,
          stretches);
      same(stretches, fromStart + anchor.from(), toStart + anchor.to(), 1);
      i = anchor.from() + 1;
      j = anchor.to() + 1;
    }
    List<T> restFrom = from.subList(i, from.size());
    List<T> restTo = to.subList(j, to.size());
    if (i == 0) {
      different(stretches, fromStart, fromStart + from.size(), toStart, toStart + to.size());
    } else {
      align(restFrom, restTo, fromStart + i, toStart + j, stretches);
    }
  }

  /** What goes and what comes in one place may be told apart; here it is one stretch. */
  private static void different(
      List<Stretch> stretches, int fromStart, int fromEnd, int toStart, int toEnd) {
    if (fromStart == fromEnd && toStart == toEnd) {
      return;
    }
    int last = stretches.size() - 1;
    if (last >= 0 && !stretches.get(last).same()) {
      Stretch before = stretches.remove(last);
      stretches.add(new Stretch(false, before.fromStart(), fromEnd, before.toStart(), toEnd));
    } else {
      stretches.add(new Stretch(false, fromStart, fromEnd, toStart, toEnd));
    }
  }

  private static void same(List<Stretch> stretches, int fromStart, int toStart, int count) {
    if (count == 0) {
      return;
    }
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).same()) {
      Stretch before = stretches.remove(last);
      stretches.add(
          new Stretch(
              true, before.fromStart(), fromStart + count, before.toStart(), toStart + count));
    } else {
      stretches.add(new Stretch(true, fromStart, fromStart + count, toStart, toStart + count));
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
