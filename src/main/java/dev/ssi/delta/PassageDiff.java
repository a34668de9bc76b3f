package dev.ssi.delta;

import dev.ssi.delta.Script.Add;
import dev.ssi.delta.Script.Amend;
import dev.ssi.delta.Script.Keep;
import dev.ssi.delta.Script.Remove;
import dev.ssi.delta.Script.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two texts passage by passage: equal ones stay, alike ones are amended, the rest go or
 * come. Rows are known by their first cell, and cells by the heading of their column.
 */
final class PassageDiff {
  /** Letters by which one of very many passages is known. */
  private static final int FIRST_WORDS = 24;

  private final List<Passage> from;
  private final List<Passage> to;
  private final Tables tables;
  private final Map<Passage, Bag> bags = new HashMap<>();

  /** Passages that only stand elsewhere: none of them became another. */
  private final Set<Passage> moved = new HashSet<>();

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
    List<Alignment.Stretch> stretches = Alignment.of(from, to);
    moved(stretches);
    for (Alignment.Stretch stretch : stretches) {
      if (stretch.same()) {
        kept += stretch.fromEnd() - stretch.fromStart();
      } else {
        gap(stretch);
      }
    }
    keep();
    return new Script<>(steps);
  }

  private void moved(List<Alignment.Stretch> stretches) {
    Set<Passage> come = new HashSet<>();
    for (Alignment.Stretch stretch : stretches) {
      if (!stretch.same()) {
        moved.addAll(from.subList(stretch.fromStart(), stretch.fromEnd()));
        come.addAll(to.subList(stretch.toStart(), stretch.toEnd()));
      }
    }
    moved.retainAll(come);
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
    return Pairing.of(
        gap.fromStart(),
        gap.fromEnd(),
        gap.toStart(),
        gap.toEnd(),
        place -> knownBy(from.get(place)),
        place -> knownBy(to.get(place)),
        this::likeness);
  }

  /** The first cell of a row or an entry; of other passages, the first words. */
  private static String knownBy(Passage passage) {
    if (passage.cells().size() > 1) {
      return passage.key();
    }
    String text = passage.key();
    return text.substring(0, Math.min(text.length(), FIRST_WORDS));
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
    boolean elsewhere = moved.contains(before) || moved.contains(after);
    if (elsewhere || !mayBecome(before.type(), after.type())) {
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
      default -> words(before, after);
    };
  }

  private double rows(int i, int j) {
    if (tables.at(i, j) == null) {
      return 0;
    }
    boolean sameKey = from.get(i).key().equals(to.get(j).key());
    double words = words(from.get(i), to.get(j));
    return sameKey ? (1 + words) / 2 : words * words;
  }

  /** How much of the words is the same; equal texts without a word are alike as well. */
  private double words(Passage before, Passage after) {
    return before.cells().equals(after.cells()) ? 1 : bag(before).likeness(bag(after));
  }

  private Bag bag(Passage passage) {
    return bags.computeIfAbsent(passage, it -> new Bag(it.text()));
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
