package dev.ssi.document.docx;

import dev.ssi.document.docx.DocxZip.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Word document on A4 paper, in British English.
 *
 * @param title of the document
 * @param subject in a few words
 * @param author of the document
 * @param date when it was made, as {@code 2026-05-15T08:00:00Z}; or null
 * @param header left and right, on each page but the first
 * @param body writes what stands in it; it is called twice, and does the same each time
 */
public record Docx(
    String title,
    String subject,
    String author,
    String date,
    List<String> header,
    Consumer<Flow> body) {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";

  public Docx {
    header = List.copyOf(header);
  }

  /** Writes the document, and leaves the stream open. The same document gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    int[] lists = new int[1];
    DocxZip.write(
        List.of(
            Part.fixed("[Content_Types].xml", "content-types.xml"),
            Part.fixed("_rels/.rels", "package-rels.xml"),
            new Part("docProps/core.xml", to -> WordXml.write(to, this::core)),
            Part.fixed("docProps/app.xml", "app.xml"),
            Part.fixed("word/_rels/document.xml.rels", "document-rels.xml"),
            Part.fixed("word/settings.xml", "settings.xml"),
            Part.fixed("word/styles.xml", "styles.xml"),
            new Part("word/header.xml", WordXml.part("w:hdr", this::header)),
            Part.fixed("word/footer.xml", "footer.xml"),
            new Part(
                "word/document.xml", WordXml.part("w:document", xml -> lists[0] = document(xml))),
            // After the document, whose numbered lists it counts.
            new Part(
                "word/numbering.xml",
                WordXml.part("w:numbering", xml -> Numbering.write(xml, lists[0])))),
        out);
  }

  private int document(WordXml xml) {
    xml.open("w:body");
    Flow flow = new Flow(xml);
    body.accept(flow);
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
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
    xml.empty("w:titlePg");
    xml.close().close();
    return flow.lists();
  }

  private void header(WordXml xml) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
    Piece.of(String.join("\t", header)).write(xml);
    xml.close();
  }

  private void core(WordXml xml) {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        CORE,
        "xmlns:dc",
        DC,
        "xmlns:dcterms",
        TERMS,
        "xmlns:xsi",
        SCHEMA);
    xml.open("dc:title").text(title).close();
    xml.open("dc:subject").text(subject).close();
    xml.open("dc:creator").text(author).close();
    xml.open("dc:language").text("en-GB").close();
    if (date != null) {
      xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(date).close();
      xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(date).close();
    }
    xml.close();
  }
}
