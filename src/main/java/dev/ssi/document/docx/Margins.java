package dev.ssi.document.docx;

import java.util.List;

/** The pages of a chapter: their size, and what stands at their head and foot. */
final class Margins {
  private Margins() {}

  /**
   * The properties of a chapter.
   *
   * @param index from 0; the first page of the first chapter has no header
   */
  static void section(WordXml xml, int index) {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "header" + (index + 1));
    xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    if (index == 0) {
      xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
    }
    xml.empty("w:type", "w:val", "nextPage");
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1418",
        "w:right",
        "1134",
        "w:bottom",
        "1304",
        "w:left",
        "1134",
        "w:header",
        "680",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    if (index == 0) {
      xml.empty("w:titlePg");
    }
    xml.close();
  }

  static void header(WordXml xml, List<String> words) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
    Piece.of(String.join("\t", words)).write(xml);
    xml.close();
  }

  static void footer(WordXml xml, String words) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
    Piece.of(words + "\tPage ").write(xml);
    field(xml, " PAGE ");
    Piece.of(" of ").write(xml);
    field(xml, " NUMPAGES ");
    xml.close();
  }

  private static void field(WordXml xml, String instruction) {
    xml.open("w:fldSimple", "w:instr", instruction);
    Piece.of("1").write(xml);
    xml.close();
  }
}
