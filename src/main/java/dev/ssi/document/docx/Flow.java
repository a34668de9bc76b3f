package dev.ssi.document.docx;

import java.util.Arrays;
import java.util.List;

/** The body of a document, from top to bottom: headings, paragraphs and tables. */
public final class Flow {
  private final WordXml xml;
  private int ids;
  private int lists;

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
    return Integer.toString(Numbering.FIRST_LIST + lists++);
  }

  int lists() {
    return lists;
  }

  /**
   * A heading, which the navigation pane shows.
   *
   * @param level from 1
   * @param anchor the bookmark that links lead to
   */
  public void heading(int level, String anchor, String text) {
    String id = nextId();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + level).close();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor);
    Piece.of(text).write(xml);
    xml.empty("w:bookmarkEnd", "w:id", id).close();
  }

  public void paragraph(String style, Piece... pieces) {
    paragraph(style, Arrays.asList(pieces));
  }

  public void paragraph(String style, String text) {
    paragraph(style, Piece.of(text));
  }

  public void paragraph(String style, List<Piece> pieces) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    pieces.forEach(piece -> piece.write(xml));
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
    return new TableFlow(xml, style, widths);
  }

  /**
   * A table of contents: links to the headings of level 1. Word can update it.
   *
   * @param entries at least one
   */
  public void contents(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC1").close();
      if (i == 0) {
        field("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" TOC \\o \"1-1\" \\h \\n ").close().close();
        field("separate");
      }
      new Piece(entry.text(), null, entry.anchor()).write(xml);
      if (i == entries.size() - 1) {
        field("end");
      }
      xml.close();
    }
  }

  private void field(String type) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }

  /** A line of the table of contents. */
  public record Entry(String anchor, String text) {}
}
