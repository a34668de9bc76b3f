package dev.ssi.delta;

import dev.ssi.delta.Script.Add;
import dev.ssi.delta.Script.Amend;
import dev.ssi.delta.Script.Keep;
import dev.ssi.delta.Script.Remove;
import dev.ssi.delta.Script.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts passage by passage: equal ones stay, alike ones are amended, the rest go or
 * come. Rows are known by their first cell, and cells by the heading of their column.
 */
final class PassageDiff {
  private final List<Passage> from;
  private final List<Passage> to;
  private final Tables tables;
  private final List<Step<Passage, Script<String, List<Word>>>> steps = new ArrayList<>();
  private int kept;

  private PassageDiff(List<Passage> from, List<Passage> to) {
    this.from = from;
    this.to = to;
    this.tables = new Tables(from, to);
  }

  /** The same pairs result whichever text comes first. */
  static Script<Passage, Script<String, List<Word>>> between(List<Passage> from, List<Passage> to) {
    return Alignment.compare(from, to) <= 0
        ? new PassageDiff(from, to).compare()
        : mirror(new PassageDiff(to, from).compare());
  }

  static Script<Passage, Script<String, List<Word>>> mirror(
      Script<Passage, Script<String, List<Word>>> script) {
    return script.mirror(cells -> cells.mirror(WordDiff::mirror));
  }

  private Script<Passage, Script<String, List<Word>>> compare() {
    for (Alignment.Stretch stretch : Alignment.of(from, to)) {
      if (stretch.same()) {
        kept += stretch.fromEnd() - stretch.fromStart();
      } else {
        gap(stretch);
      }
    }
    keep();
    return new Script<>(steps);
  }

  private void keep() {
    if (kept > 0) {
      steps.add(new Keep<>(kept));
      kept = 0;
    }
  }

  private void gap(Alignment.Stretch gap) {
    int i = gap.fromStart();
    int j = gap.toStart();
    for (Pairing.Pair pair : pairs(gap)) {
      unpaired(i, pair.from(), j, pair.to());
      amend(pair.from(), pair.to());
      i = pair.from() + 1;
      j = pair.to() + 1;
    }
    unpaired(i, gap.fromEnd(), j, gap.toEnd());
  }

  private List<Pairing.Pair> pairs(Alignment.Stretch gap) {
    return Pairing.of(gap.fromStart(), gap.fromEnd(), gap.toStart(), gap.toEnd(), this::likeness);
  }

  private void unpaired(int i, int endOfFrom, int j, int endOfTo) {
    if (i == endOfFrom && j == endOfTo) {
      return;
    }
    keep();
    from.subList(i, endOfFrom).forEach(passage -> steps.add(new Remove<>(passage)));
    to.subList(j, endOfTo).forEach(passage -> steps.add(new Add<>(passage)));
  }

  private void amend(int i, int j) {
    keep();
    Passage before = from.get(i);
    Passage after = to.get(j);
    steps.add(new Amend<>(before, after, new Script<>(Scripts.joined(cells(i, j)))));
  }

  private List<Step<String, List<Word>>> cells(int i, int j) {
    Passage before = from.get(i);
    Passage after = to.get(j);
    if (before.isTable() && after.isTable()) {
      Table table = tables.at(i, j);
      if (table != null && table.fits(before, after)) {
        return table.cells(before, after);
      }
    }
    List<Step<String, List<Word>>> steps = new ArrayList<>();
    int common = Math.min(before.cells().size(), after.cells().size());
    for (int cell = 0; cell < common; cell++) {
      steps.add(Table.step(before.cells().get(cell), after.cells().get(cell)));
    }
    before.cells().stream().skip(common).forEach(cell -> steps.add(new Remove<>(cell)));
    after.cells().stream().skip(common).forEach(cell -> steps.add(new Add<>(cell)));
    return steps;
  }

  /** How likely the one became the other, from 0, not at all, to 1. */
  private double likeness(int i, int j) {
    Passage before = from.get(i);
    Passage after = to.get(j);
    if (!mayBecome(before.type(), after.type())) {
      return 0;
    }
    return switch (before.type()) {
      case VALUE -> 1;
      case ENTRY ->
          before.cells().size() > 1 && after.cells().size() > 1 && before.key().equals(after.key())
              ? 1
              : 0;
      case TABLE_HEAD -> tables.at(i, j) == null ? 0 : 1;
      case TABLE_ROW -> rows(i, j);
      default -> Wording.likeness(before.text(), after.text());
    };
  }

  private double rows(int i, int j) {
    if (tables.at(i, j) == null) {
      return 0;
    }
    boolean sameKey = from.get(i).key().equals(to.get(j).key());
    double words = Wording.likeness(from.get(i).text(), to.get(j).text());
    return sameKey ? (1 + words) / 2 : words * words;
  }

  private static boolean mayBecome(Passage.Type before, Passage.Type after) {
    return before == after || isText(before) && isText(after);
  }

  private static boolean isText(Passage.Type type) {
    return type == Passage.Type.PARAGRAPH
        || type == Passage.Type.LIST_ITEM
        || type == Passage.Type.NUMBERED_ITEM;
  }
}
