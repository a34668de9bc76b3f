package dev.ssi.delta;

import dev.ssi.delta.Script.Add;
import dev.ssi.delta.Script.Amend;
import dev.ssi.delta.Script.Keep;
import dev.ssi.delta.Script.Remove;
import dev.ssi.delta.Script.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Which columns of two versions of a table go together: those with the same heading, in order, and
 * a renamed one with the one in its place.
 */
final class Table {
  /** A heading that is alone in its place is a new name for the old when so much is alike. */
  private static final double RENAMED = 0.5;

  private final List<Step<Integer, Integer>> columns = new ArrayList<>();

  /**
   * @param from the table as it was, its heading first
   * @param to the table as it is, its heading first
   */
  Table(List<Passage> from, List<Passage> to) {
    List<String> before = from.get(0).cells();
    List<String> after = to.get(0).cells();
    for (Alignment.Stretch stretch : Alignment.of(before, after)) {
      int i = stretch.fromStart();
      int j = stretch.toStart();
      boolean alone = stretch.fromEnd() - i == 1 && stretch.toEnd() - j == 1;
      if (stretch.same() || alone && isRenamed(from, i, to, j)) {
        for (; i < stretch.fromEnd(); i++, j++) {
          columns.add(new Amend<>(i, j, 0));
        }
      } else {
        for (; i < stretch.fromEnd(); i++) {
          columns.add(new Remove<>(i));
        }
        for (; j < stretch.toEnd(); j++) {
          columns.add(new Add<>(j));
        }
      }
    }
  }

  private static boolean isRenamed(List<Passage> from, int i, List<Passage> to, int j) {
    return Wording.likeness(from.get(0).cells().get(i), to.get(0).cells().get(j)) >= RENAMED
        || Wording.likeness(column(from, i), column(to, j)) >= RENAMED;
  }

  private static String column(List<Passage> table, int column) {
    StringBuilder text = new StringBuilder();
    for (Passage row : table.subList(1, table.size())) {
      text.append(cell(row, column)).append('\n');
    }
    return text.toString();
  }

  private static String cell(Passage row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  /** Whether the tables have the same columns, so that rows can be compared as they stand. */
  boolean isSameShape() {
    return columns.stream().allMatch(Amend.class::isInstance);
  }

  /** What becomes of a row, cell by cell; empty when a row is too irregular to say. */
  List<Step<String, List<Word>>> cells(Passage before, Passage after) {
    List<Step<String, List<Word>>> steps = new ArrayList<>();
    for (Step<Integer, Integer> column : columns) {
      if (column instanceof Remove<Integer, Integer> remove) {
        steps.add(new Remove<>(before.cells().get(remove.value())));
      } else if (column instanceof Add<Integer, Integer> add) {
        steps.add(new Add<>(after.cells().get(add.value())));
      } else if (column instanceof Amend<Integer, Integer> pair) {
        steps.add(step(before.cells().get(pair.before()), after.cells().get(pair.after())));
      }
    }
    return steps;
  }

  /** Whether a row has as many cells as the table's heading, on each side. */
  boolean fits(Passage before, Passage after) {
    long removed = columns.stream().filter(Remove.class::isInstance).count();
    long added = columns.stream().filter(Add.class::isInstance).count();
    return before.cells().size() == columns.size() - added
        && after.cells().size() == columns.size() - removed;
  }

  /** What becomes of one cell. */
  static Step<String, List<Word>> step(String before, String after) {
    return before.equals(after)
        ? new Keep<>(1)
        : new Amend<>(before, after, WordDiff.between(before, after));
  }
}
