package dev.ssi.document.docx;

import java.util.Arrays;
import java.util.List;

/** A table, row by row. */
public final class TableFlow {
  private final Flow flow;
  private final WordXml xml;
  private final int[] widths;

  TableFlow(Flow flow, String style, int indent, int[] widths) {
    this.flow = flow;
    this.xml = flow.xml();
    this.widths = widths.clone();
    start(xml, style, indent, widths);
  }

  /**
   * A cell.
   *
   * @param fill its colour, six hexadecimal digits, or null
   * @param bookmark that leads to it, or null
   */
  public record Cell(List<Piece> pieces, String fill, String bookmark) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    public Cell(List<Piece> pieces, String fill) {
      this(pieces, fill, null);
    }

    public static Cell of(String text) {
      return new Cell(List.of(Piece.of(text)), null);
    }

    public static Cell of(Piece... pieces) {
      return new Cell(List.of(pieces), null);
    }
  }

  /** Opens a table, up to its first row; {@code w:tbl} is to be closed. */
  public static void start(WordXml xml, String style, int... widths) {
    start(xml, style, 0, widths);
  }

  /**
   * Opens a table, up to its first row.
   *
   * @param indent in twentieths of a point; 0 leaves it to the style
   */
  public static void start(WordXml xml, String style, int indent, int... widths) {
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
    int whole = Arrays.stream(widths).sum();
    xml.empty("w:tblW", "w:w", Integer.toString(whole), "w:type", "dxa");
    if (indent > 0) {
      xml.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
    }
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1").close();
    xml.open("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    xml.close();
  }

  /** The headings of the columns, repeated on each page. */
  public TableFlow head(String... titles) {
    return head(Arrays.stream(titles).map(Cell::of).toList());
  }

  /** The headings of the columns, repeated on each page. */
  public TableFlow head(List<Cell> cells) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < cells.size(); i++) {
      cell(i, "CellHead", cells.get(i));
    }
    xml.close();
    return this;
  }

  public TableFlow row(Cell... cells) {
    return row(Arrays.asList(cells));
  }

  public TableFlow row(List<Cell> cells) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    for (int i = 0; i < cells.size(); i++) {
      cell(i, "Cell", cells.get(i));
    }
    xml.close();
    return this;
  }

  private void cell(int column, String style, Cell cell) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa");
    if (cell.fill() != null) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", cell.fill());
    }
    xml.close();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    if (cell.bookmark() == null) {
      flow.pieces(cell.pieces());
    } else {
      flow.bookmark(cell.bookmark(), cell.pieces());
    }
    xml.close().close();
  }

  /** Ends the table. */
  public void end() {
    xml.close();
  }
}
