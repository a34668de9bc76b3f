package dev.ssi.document.docx;

/**
 * A stretch of text in a paragraph.
 *
 * @param style a character style, or null
 * @param anchor the bookmark that it leads to, or null
 */
public record Piece(String text, String style, String anchor) {

  public static Piece of(String text) {
    return new Piece(text, null, null);
  }

  public static Piece strong(String text) {
    return new Piece(text, "Strong", null);
  }

  /** Text to be read letter by letter, such as a commit. */
  public static Piece code(String text) {
    return new Piece(text, "Code", null);
  }

  /** Text that leads to a bookmark of the same document. */
  public static Piece link(String text, String anchor) {
    return new Piece(text, "Hyperlink", anchor);
  }

  void write(WordXml xml) {
    if (anchor != null) {
      xml.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
    }
    xml.open("w:r");
    if (style != null) {
      xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    }
    xml.letters("w:t", text);
    xml.close();
    if (anchor != null) {
      xml.close();
    }
  }
}
