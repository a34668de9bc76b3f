package dev.ssi.document.docx;

import java.util.List;

/** A table of contents: links to the headings, in a field that Word can update. */
public final class ContentsField {
  private static final String PLAIN = " TOC \\o \"1-1\" \\h \\n ";

  private ContentsField() {}

  /**
   * A line of the table of contents.
   *
   * @param level of the heading, from 1
   * @param page that the heading stands on; 0 where the table tells none
   */
  public record Entry(int level, String anchor, String text, int page) {}

  /** Links to the headings of level 1, without the numbers of their pages. */
  public static void write(Flow flow, List<Entry> entries) {
    write(flow.xml(), PLAIN, entries);
  }

  /**
   * Links to the headings with the numbers of their pages.
   *
   * @param deepest level of a heading
   */
  public static void write(Flow flow, int deepest, List<Entry> entries) {
    write(flow.xml(), " TOC \\o \"1-" + deepest + "\" \\h \\z \\u ", entries);
  }

  private static void write(WordXml xml, String instruction, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC" + entry.level()).close();
      if (i == 0) {
        begin(xml, instruction);
      }
      line(xml, entry);
      if (i == entries.size() - 1) {
        mark(xml, "end");
      }
      xml.close();
    }
  }

  private static void line(WordXml xml, Entry entry) {
    xml.open("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1");
    xml.open("w:r").letters("w:t", entry.text()).close();
    if (entry.page() > 0) {
      xml.open("w:r").empty("w:tab").close();
      begin(xml, " PAGEREF " + entry.anchor() + " \\h ");
      xml.open("w:r").letters("w:t", Integer.toString(entry.page())).close();
      mark(xml, "end");
    }
    xml.close();
  }

  private static void begin(WordXml xml, String instruction) {
    mark(xml, "begin");
    xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(instruction).close().close();
    mark(xml, "separate");
  }

  private static void mark(WordXml xml, String type) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }
}
