package dev.ssi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values by RFC 4180, with any ends of lines, and tells where each stands.
 */
public final class CsvReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int at;
  private int line = 1;
  private int column = 1;

  private CsvReader(String text) {
    this.text = text;
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      at = 1;
    }
  }

  /**
   * A field.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 code units
   */
  public record Cell(String text, int line, int column) {}

  /** What is no comma-separated value, and where. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Malformed(String message, int line, int column) {
      super(message, null, false, false);
      this.line = line;
      this.column = column;
    }

    public int line() {
      return line;
    }

    public int column() {
      return column;
    }
  }

  /**
   * The rows of a table, without those in which nothing stands.
   *
   * @throws Malformed at the first place that cannot be read
   */
  public static List<List<Cell>> read(String text) throws Malformed {
    return new CsvReader(text).rows();
  }

  private List<List<Cell>> rows() throws Malformed {
    List<List<Cell>> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Cell> row = row();
      if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Cell> row() throws Malformed {
    List<Cell> row = new ArrayList<>();
    row.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      step();
      row.add(cell());
    }
    if (at < text.length()) {
      step();
    }
    return row;
  }

  private Cell cell() throws Malformed {
    int startLine = line;
    int startColumn = column;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    String value = quoted ? quoted(startLine, startColumn) : plain();
    return new Cell(value, startLine, startColumn);
  }

  private String plain() throws Malformed {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && !isEnd(text.charAt(at))) {
      if (text.charAt(at) == '"') {
        throw new Malformed(
            "A quotation mark stands within a field that does not begin with one.", line, column);
      }
      step();
    }
    return text.substring(start, at);
  }

  private String quoted(int startLine, int startColumn) throws Malformed {
    StringBuilder value = new StringBuilder();
    step();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        value.append('"');
        step();
        step();
      } else if (c == '"') {
        step();
        if (at < text.length() && text.charAt(at) != ',' && !isEnd(text.charAt(at))) {
          throw new Malformed(
              "Something stands between a closing quotation mark and the comma after it.",
              line,
              column);
        }
        return value.toString();
      } else if (isEnd(c)) {
        value.append('\n');
        step();
      } else {
        value.append(c);
        step();
      }
    }
    throw new Malformed(
        "The quotation mark that opens here is never closed.", startLine, startColumn);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Goes on by a character; CR LF counts as one. */
  private void step() {
    char c = text.charAt(at);
    at++;
    if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    if (isEnd(c)) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
}
