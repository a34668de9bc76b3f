package dev.ssi.document.docx;

/**
 * A stretch of text in a paragraph.
 *
 * @param style a character style, or null
 * @param target what it leads to, or null
 * @param marks what else is done to the text
 */
public record Piece(String text, String style, Target target, Marks marks) {

  /** Where a link leads. */
  public sealed interface Target {}

  /** A bookmark of the same document. */
  public record Bookmark(String name) implements Target {}

  /** An address outside the document. */
  public record Address(String url) implements Target {}

  /** Stress, beside a style. */
  public record Marks(boolean strong, boolean emphasis) {
    public static final Marks NONE = new Marks(false, false);
  }

  public Piece(String text, String style) {
    this(text, style, null, Marks.NONE);
  }

  public static Piece of(String text) {
    return new Piece(text, null);
  }

  public static Piece strong(String text) {
    return new Piece(text, "Strong");
  }

  /** Text to be read letter by letter, such as a commit. */
  public static Piece code(String text) {
    return new Piece(text, "Code");
  }

  /** Text that leads to a bookmark of the same document. */
  public static Piece link(String text, String anchor) {
    return new Piece(text, "Hyperlink", new Bookmark(anchor), Marks.NONE);
  }

  void write(WordXml xml) {
    if (target instanceof Bookmark bookmark) {
      xml.open("w:hyperlink", "w:anchor", bookmark.name(), "w:history", "1");
    } else if (target instanceof Address address) {
      xml.open("w:hyperlink", "r:id", xml.relation(address.url()), "w:history", "1");
    }
    xml.open("w:r");
    properties(xml);
    xml.letters("w:t", text);
    xml.close();
    if (target != null) {
      xml.close();
    }
  }

  private void properties(WordXml xml) {
    if (style == null && marks.equals(Marks.NONE)) {
      return;
    }
    xml.open("w:rPr");
    if (style != null) {
      xml.empty("w:rStyle", "w:val", style);
    }
    if (marks.strong()) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (marks.emphasis()) {
      xml.empty("w:i").empty("w:iCs");
    }
    xml.close();
  }
}
