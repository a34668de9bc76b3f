package dev.ssi.delta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables within two texts, and which of the one became which of the other. */
final class Tables {
  private final int[] fromTable;
  private final int[] toTable;
  private final Map<Integer, Integer> partners = new HashMap<>();
  private final Map<Integer, Table> tables = new HashMap<>();

  Tables(List<Passage> from, List<Passage> to) {
    this.fromTable = numbers(from);
    this.toTable = numbers(to);
    List<List<Passage>> before = split(from, fromTable);
    List<List<Passage>> after = split(to, toTable);
    List<String> headsBefore = before.stream().map(table -> table.get(0).text()).toList();
    List<String> headsAfter = after.stream().map(table -> table.get(0).text()).toList();
    for (Alignment.Stretch stretch : Alignment.of(headsBefore, headsAfter)) {
      int common =
          Math.min(stretch.fromEnd() - stretch.fromStart(), stretch.toEnd() - stretch.toStart());
      for (int k = 0; k < common; k++) {
        int i = stretch.fromStart() + k;
        int j = stretch.toStart() + k;
        partners.put(i, j);
        tables.put(i, new Table(before.get(i), after.get(j)));
      }
    }
  }

  /** For each passage the number of the table that it is in, or -1. */
  private static int[] numbers(List<Passage> passages) {
    int[] numbers = new int[passages.size()];
    Arrays.fill(numbers, -1);
    int table = -1;
    for (int i = 0; i < numbers.length; i++) {
      Passage passage = passages.get(i);
      if (passage.type() == Passage.Type.TABLE_HEAD) {
        table++;
      }
      if (passage.isTable() && table >= 0) {
        numbers[i] = table;
      }
    }
    return numbers;
  }

  private static List<List<Passage>> split(List<Passage> passages, int[] numbers) {
    List<List<Passage>> tables = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == tables.size()) {
        tables.add(new ArrayList<>());
      }
      if (numbers[i] >= 0) {
        tables.get(numbers[i]).add(passages.get(i));
      }
    }
    return tables;
  }

  /** What the table of a row before became, when the row after is in it; else null. */
  Table at(int from, int to) {
    int number = fromTable[from];
    return number >= 0 && partners.getOrDefault(number, -1) == toTable[to]
        ? tables.get(number)
        : null;
  }
}
