package dev.ssi.document.docx;

import dev.ssi.document.docx.DocxZip.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A Word document on A4 paper, in British English.
 *
 * @param about what the document says of itself
 * @param foot words at the foot of each page, before its number
 * @param chapters at least one; each begins on a new page
 */
public record Docx(About about, String foot, List<Chapter> chapters) {
  public Docx {
    chapters = List.copyOf(chapters);
  }

  /**
   * What a document says of itself.
   *
   * @param subject in a few words
   * @param date when it was made, as {@code 2026-05-15T08:00:00Z}; or null
   */
  public record About(String title, String subject, String author, String date) {}

  /**
   * A part of the document with a header of its own.
   *
   * @param header left and right, on each page but the document's first
   * @param body writes what stands in it; it is called twice, and does the same each time
   */
  public record Chapter(List<String> header, Consumer<Flow> body) {
    public Chapter {
      header = List.copyOf(header);
    }
  }

  /** What is known of the document once its text was written. */
  private static final class Written {
    private List<Integer> lists = List.of();
    private Map<String, String> relations = Map.of();
  }

  /** Writes the document, and leaves the stream open. The same document gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    Written written = new Written();
    List<Part> parts = new ArrayList<>();
    int count = chapters.size();
    parts.add(new Part("[Content_Types].xml", to -> Packaging.contentTypes(to, count)));
    parts.add(Part.fixed("_rels/.rels", "package-rels.xml"));
    parts.add(new Part("docProps/core.xml", to -> Packaging.core(to, about)));
    parts.add(Part.fixed("docProps/app.xml", "app.xml"));
    parts.add(Part.fixed("word/settings.xml", "settings.xml"));
    parts.add(Part.fixed("word/styles.xml", "styles.xml"));
    for (int i = 0; i < count; i++) {
      List<String> header = chapters.get(i).header();
      parts.add(
          new Part(Packaging.header(i), WordXml.part("w:hdr", xml -> Margins.header(xml, header))));
    }
    parts.add(new Part("word/footer.xml", WordXml.part("w:ftr", xml -> Margins.footer(xml, foot))));
    parts.add(new Part("word/document.xml", WordXml.part("w:document", xml -> body(xml, written))));
    // After the document, whose lists and links they declare.
    parts.add(
        new Part(
            "word/numbering.xml",
            WordXml.part("w:numbering", xml -> Numbering.write(xml, written.lists))));
    parts.add(
        new Part(
            "word/_rels/document.xml.rels",
            to -> Packaging.relations(to, count, new TreeMap<>(written.relations))));
    DocxZip.write(parts, out);
  }

  private void body(WordXml xml, Written written) {
    xml.open("w:body");
    Flow flow = new Flow(xml);
    for (int i = 0; i < chapters.size(); i++) {
      chapters.get(i).body().accept(flow);
      boolean last = i == chapters.size() - 1;
      if (!last) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Gap");
      }
      Margins.section(xml, i);
      if (!last) {
        xml.close().close();
      }
    }
    xml.close();
    written.lists = flow.lists();
    written.relations = xml.relations();
  }
}
