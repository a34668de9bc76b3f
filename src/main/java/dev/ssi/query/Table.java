package dev.ssi.query;

import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in aligned columns, which wrap where the page is too narrow for them. */
final class Table {
  private static final int LEAST = 14;
  private static final String BETWEEN = "  ";

  private final int indent;
  private final Fit[] columns;
  private final int[] most;
  private final List<String[]> rows = new ArrayList<>();

  /** How a column behaves. */
  enum Fit {
    /** Never wrapped. */
    FIXED,
    /** Never wrapped, and aligned to the right. */
    NUMBER,
    /** Wrapped when the page is too narrow. */
    WRAPPED
  }

  /**
   * @param indent spaces before every row
   */
  Table(int indent, Fit... columns) {
    this.indent = indent;
    this.columns = columns.clone();
    this.most = new int[columns.length];
    Arrays.fill(most, Page.WIDTH);
  }

  /** Wraps a column, from 0, from this width on even if there were room for more. */
  Table narrow(int column, int width) {
    most[column] = width;
    return this;
  }

  /** Adds a row of as many cells as there are columns. */
  Table row(String... cells) {
    if (cells.length != columns.length) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns.length);
    }
    rows.add(cells.clone());
    return this;
  }

  /** Adds a line across all columns, not indented. */
  Table line(String line) {
    rows.add(new String[] {line});
    return this;
  }

  /** Adds a line across all columns, not indented, after an empty one. */
  Table heading(String line) {
    rows.add(new String[0]);
    return line(line);
  }

  Page print(Page page) {
    int[] widths = widths();
    for (String[] row : rows) {
      if (row.length == 0) {
        page.gap();
      } else if (row.length < columns.length) {
        page.line(row[0]);
      } else {
        print(page, row, widths);
      }
    }
    return page;
  }

  private int[] widths() {
    int[] widths = new int[columns.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length && row.length == columns.length; i++) {
        int width = Math.min(most[i], TerminalText.columns(row[i].strip()));
        widths[i] = Math.max(widths[i], width);
      }
    }
    int room = Page.WIDTH - indent - BETWEEN.length() * (columns.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  /** The widest column that can still give way, or -1. */
  private int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean gives = columns[i] == Fit.WRAPPED && widths[i] > LEAST;
      if (gives && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private void print(Page page, String[] row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < row.length; i++) {
      List<String> lines =
          columns[i] == Fit.WRAPPED ? Wrap.lines(row[i], widths[i]) : List.of(row[i].strip());
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < row.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        String padding = " ".repeat(Math.max(0, widths[i] - TerminalText.columns(cell)));
        text.append(columns[i] == Fit.NUMBER ? padding + cell : cell + padding).append(BETWEEN);
      }
      page.line(text.toString());
    }
  }
}
