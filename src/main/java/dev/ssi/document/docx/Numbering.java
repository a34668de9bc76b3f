package dev.ssi.document.docx;

import java.util.List;

/** The lists of a document: one with points, and any number of numbered ones. */
public final class Numbering {
  /** The list with points. */
  public static final String POINTS = "1";

  /** How deep a list may nest; what is deeper is shown at the last level. */
  public static final int LEVELS = 9;

  static final int FIRST_LIST = 2;
  private static final String[] POINT = {"•", "–", "◦"};
  private static final String[] NUMBER = {"decimal", "lowerLetter", "lowerRoman"};
  private static final int INDENT = 360;
  private static final int MARGIN = 284;

  private Numbering() {}

  static void write(WordXml xml, List<Integer> starts) {
    kind(xml, "0", POINT, null);
    kind(xml, "1", null, NUMBER);
    list(xml, POINTS, "0", 1);
    for (int i = 0; i < starts.size(); i++) {
      list(xml, Integer.toString(FIRST_LIST + i), "1", starts.get(i));
    }
  }

  private static void kind(WordXml xml, String id, String[] points, String[] formats) {
    xml.open("w:abstractNum", "w:abstractNumId", id)
        .empty("w:multiLevelType", "w:val", "multilevel");
    for (int level = 0; level < LEVELS; level++) {
      String text = points == null ? "%" + (level + 1) + "." : points[level % points.length];
      xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
      xml.empty("w:numFmt", "w:val", formats == null ? "bullet" : formats[level % formats.length]);
      xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
      xml.open("w:pPr");
      String left = Integer.toString(MARGIN + INDENT * (level + 1));
      xml.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(INDENT));
      xml.close().close();
    }
    xml.close();
  }

  /** Each numbered list starts by itself. */
  private static void list(WordXml xml, String id, String kind, int start) {
    xml.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", kind);
    if (!id.equals(POINTS)) {
      for (int level = 0; level < LEVELS; level++) {
        xml.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
        xml.empty("w:startOverride", "w:val", Integer.toString(start)).close();
      }
    }
    xml.close();
  }
}
