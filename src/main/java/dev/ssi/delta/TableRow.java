package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;

/** A row of a Markdown table. */
final class TableRow {
  private TableRow() {}

  /** The cells between the bars, stripped; a bar after a backslash is part of a cell. */
  static List<String> cells(String row) {
    String inner = row.strip();
    List<String> cells = new ArrayList<>();
    int start = inner.startsWith("|") ? 1 : 0;
    for (int i = start; i < inner.length(); i++) {
      if (inner.charAt(i) == '\\') {
        i++;
      } else if (inner.charAt(i) == '|') {
        cells.add(inner.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = inner.substring(Math.min(start, inner.length())).strip();
    if (!last.isEmpty() || cells.isEmpty()) {
      cells.add(last);
    }
    return cells;
  }
}
