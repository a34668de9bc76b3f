package dev.ssi.document.docx;

import java.util.List;

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

  /**
   * A place for the reader to write in: the text of the piece only prompts for it.
   *
   * @param tag by which a program finds it
   * @param choices what may be chosen; empty where anything may be written
   */
  public record Field(String tag, List<String> choices) implements Target {
    public Field {
      choices = List.copyOf(choices);
    }
  }

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

  /**
   * A place for the reader to write in.
   *
   * @param tag by which a program finds it
   * @param prompt what stands there until it is filled in
   * @param choices what may be chosen; empty where anything may be written
   */
  public static Piece field(String tag, String prompt, List<String> choices) {
    return new Piece(prompt, "Prompt", new Field(tag, choices), Marks.NONE);
  }

  void write(WordXml xml) {
    if (target instanceof Field field) {
      open(field, xml);
    } else if (target instanceof Bookmark bookmark) {
      xml.open("w:hyperlink", "w:anchor", bookmark.name(), "w:history", "1");
    } else if (target instanceof Address address) {
      xml.open("w:hyperlink", "r:id", xml.relation(address.url()), "w:history", "1");
    }
    xml.open("w:r");
    properties(xml);
    xml.letters("w:t", text);
    xml.close();
    if (target instanceof Field) {
      xml.close();
    }
    if (target != null) {
      xml.close();
    }
  }

  private static void open(Field field, WordXml xml) {
    xml.open("w:sdt").open("w:sdtPr");
    xml.empty("w:alias", "w:val", field.tag()).empty("w:tag", "w:val", field.tag());
    xml.empty("w:showingPlcHdr");
    if (field.choices().isEmpty()) {
      xml.empty("w:text", "w:multiLine", "1");
    } else {
      xml.open("w:dropDownList");
      for (String choice : field.choices()) {
        xml.empty("w:listItem", "w:displayText", choice, "w:value", choice);
      }
      xml.close();
    }
    xml.close().open("w:sdtContent");
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
