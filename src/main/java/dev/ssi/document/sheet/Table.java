package dev.ssi.document.sheet;

import dev.ssi.source.TerminalText;
import dev.ssi.text.Rows;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Lays a table out on a sheet: its names stay in sight, and each column can be filtered. */
final class Table {
  private static final String HEAD = "1F3A5F";
  private static final String HEAD_INK = "FFFFFF";
  private static final String GAP = "FBE7A3";

  /** The most characters that a cell may hold. */
  private static final int LONGEST = 32_767;

  private static final int NARROWEST = 6;
  private static final int WIDEST = 56;

  /** What the arrow of a filter takes of the width of a column. */
  private static final int ARROW = 4;

  private final Worksheet sheet;
  private final Rows table;
  private final int limit;

  Table(Worksheet sheet, Rows table) {
    this(sheet, table, Worksheet.MAX_ROWS);
  }

  /**
   * @param limit the most rows that a sheet can hold
   */
  Table(Worksheet sheet, Rows table, int limit) {
    this.sheet = sheet;
    this.table = table;
    this.limit = limit;
  }

  /**
   * Draws the table.
   *
   * @param fixed how many columns stay in sight when one moves to the right
   * @param numbers the columns of counts; every other cell is text, whatever it begins with
   * @param marked the columns in which an empty cell is a gap
   */
  void draw(int fixed, Set<Integer> numbers, Set<Integer> marked) {
    int columns = table.columns().size();
    for (int column = 0; column < columns; column++) {
      sheet.value(0, column, text(table.columns().get(column)));
      sheet.width(column, width(column));
    }
    int last = Math.min(table.rows().size(), limit - 1);
    for (int row = 1; row <= last; row++) {
      boolean isCut = row == last && last < table.rows().size();
      draw(row, isCut ? cut() : table.rows().get(row - 1), numbers, marked);
    }
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fontColor(HEAD_INK)
        .fillColor(HEAD)
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    sheet.setAutoFilter(0, 0, last, columns - 1);
    sheet.freezePane(fixed, 1);
    print();
  }

  private void draw(int row, List<String> fields, Set<Integer> numbers, Set<Integer> marked) {
    for (int column = 0; column < fields.size(); column++) {
      String field = fields.get(column);
      if (field.isEmpty()) {
        if (marked.contains(column)) {
          sheet.style(row, column).fillColor(GAP).set();
        }
      } else if (numbers.contains(column)) {
        sheet.value(row, column, Integer.valueOf(field));
        sheet.style(row, column).verticalAlignment("top").set();
      } else {
        sheet.value(row, column, text(field));
        sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
      }
    }
  }

  private List<String> cut() {
    int left = table.rows().size() - limit + 2;
    return List.of(
        "… and " + left + " more rows than a sheet can hold. The CSV beside this file has all.");
  }

  private void print() {
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P of &N", Position.RIGHT);
  }

  private double width(int column) {
    int width = Math.max(NARROWEST, table.columns().get(column).length() + ARROW);
    for (List<String> row : table.rows()) {
      width = Math.max(width, TerminalText.columns(row.get(column)) + 2);
    }
    return Math.min(WIDEST, width);
  }

  /** Authored text on one line, no longer than a cell may be. */
  private static String text(String field) {
    String shown = TerminalText.visible(field.replaceAll("\\R", " "));
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 2) + " …";
  }
}
