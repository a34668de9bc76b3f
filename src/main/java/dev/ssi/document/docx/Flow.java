package dev.ssi.document.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The body of a document, from top to bottom: headings, paragraphs and tables. */
public final class Flow {
  private final WordXml xml;
  private final List<Integer> lists = new ArrayList<>();
  private int ids;

  Flow(WordXml xml) {
    this.xml = xml;
  }

  public WordXml xml() {
    return xml;
  }

  /** A number that no other mark of the document has. */
  public String nextId() {
    return Integer.toString(++ids);
  }

  /** The number of a new numbered list, which starts at 1. */
  public String nextList() {
    return nextList(1);
  }

  /**
   * The number of a new numbered list.
   *
   * @param start the number of its first entry, on whichever level it stands
   */
  public String nextList(int start) {
    lists.add(start);
    return Integer.toString(Numbering.FIRST_LIST + lists.size() - 1);
  }

  /** Where each numbered list starts. */
  List<Integer> lists() {
    return lists;
  }

  /**
   * A heading, which the navigation pane shows.
   *
   * @param level from 1
   * @param anchor the bookmark that links lead to
   */
  public void heading(int level, String anchor, String text) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + level).close();
    bookmark(anchor, List.of(Piece.of(text)));
    xml.close();
  }

  /** Pieces of a paragraph that a bookmark holds. */
  public void bookmark(String name, List<Piece> pieces) {
    String id = nextId();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    pieces.forEach(piece -> piece.write(xml));
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  /** Pieces of a paragraph. */
  public void pieces(List<Piece> pieces) {
    pieces.forEach(piece -> piece.write(xml));
  }

  public void paragraph(String style, Piece... pieces) {
    paragraph(style, Arrays.asList(pieces));
  }

  public void paragraph(String style, String text) {
    paragraph(style, Piece.of(text));
  }

  public void paragraph(String style, List<Piece> pieces) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    pieces(pieces);
    xml.close();
  }

  /** An item of a list with points. */
  public void point(List<Piece> pieces) {
    paragraph("ListBullet", pieces);
  }

  /** A small gap. It also keeps tables apart, which Word would join. */
  public void gap() {
    paragraph("Gap", List.of());
  }

  /**
   * A table.
   *
   * @param style of the table
   * @param widths of the columns in twentieths of a point
   */
  public TableFlow table(String style, int... widths) {
    return new TableFlow(this, style, 0, widths);
  }

  /**
   * A table.
   *
   * @param style of the table
   * @param indent in twentieths of a point; 0 leaves it to the style
   * @param widths of the columns in twentieths of a point
   */
  public TableFlow table(String style, int indent, int[] widths) {
    return new TableFlow(this, style, indent, widths);
  }
}
