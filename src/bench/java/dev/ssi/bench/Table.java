package dev.ssi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table in Markdown, aligned so that it reads in a terminal: words to the left, numbers right.
 */
final class Table {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  /** Adds a row; numbers are given as text. */
  void row(String... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException("not " + head.size() + " cells: " + List.of(cells));
    }
    rows.add(List.of(cells));
  }

  static String number(double value, int decimals) {
    return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(line(head));
    text.append('|');
    for (int column = 0; column < head.size(); column++) {
      text.append(' ').append("-".repeat(width(column) - (column > 0 ? 1 : 0)));
      text.append(column > 0 ? ": |" : " |");
    }
    text.append('\n');
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private String line(List<String> cells) {
    StringBuilder text = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String gap = " ".repeat(width(column) - cells.get(column).length());
      text.append(' ');
      text.append(column == 0 ? cells.get(column) + gap : gap + cells.get(column));
      text.append(" |");
    }
    return text.append('\n').toString();
  }

  private int width(int column) {
    int width = Math.max(3, head.get(column).length());
    for (List<String> row : rows) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }
}
