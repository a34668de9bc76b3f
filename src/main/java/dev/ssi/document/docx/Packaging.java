package dev.ssi.document.docx;

import dev.ssi.document.docx.Docx.About;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;

/** The parts that declare the others, and what the document says of itself. */
final class Packaging {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "application/vnd.openxmlformats-package.";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PROPERTIES =
      "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  private static final String[] PARTS = {"styles", "settings", "numbering", "footer"};

  private Packaging() {}

  /** The part that holds the header of a chapter. */
  static String header(int index) {
    return "word/header" + (index + 1) + ".xml";
  }

  static void contentTypes(OutputStream out, int headers) throws IOException {
    WordXml.write(
        out,
        xml -> {
          xml.open("Types", "xmlns", TYPES);
          ending(xml, "rels", PACKAGE + "relationships+xml");
          ending(xml, "xml", "application/xml");
          type(xml, "docProps/core.xml", PACKAGE + "core-properties+xml");
          type(xml, "docProps/app.xml", PROPERTIES);
          type(xml, "word/document.xml", WORD + "document.main+xml");
          for (String part : PARTS) {
            type(xml, "word/" + part + ".xml", WORD + part + "+xml");
          }
          for (int i = 0; i < headers; i++) {
            type(xml, header(i), WORD + "header+xml");
          }
          xml.close();
        });
  }

  private static void ending(WordXml xml, String ending, String type) {
    xml.empty("Default", "Extension", ending, "ContentType", type);
  }

  private static void type(WordXml xml, String part, String type) {
    xml.empty("Override", "PartName", "/" + part, "ContentType", type);
  }

  /**
   * The relations of the document.
   *
   * @param addresses outside it, each with the id of its relation
   */
  static void relations(OutputStream out, int headers, SortedMap<String, String> addresses)
      throws IOException {
    WordXml.write(
        out,
        xml -> {
          xml.open("Relationships", "xmlns", RELATIONS);
          for (String part : PARTS) {
            relation(xml, part, part, part + ".xml", null);
          }
          for (int i = 1; i <= headers; i++) {
            relation(xml, "header" + i, "header", "header" + i + ".xml", null);
          }
          addresses.forEach((address, id) -> relation(xml, id, "hyperlink", address, "External"));
          xml.close();
        });
  }

  private static void relation(WordXml xml, String id, String type, String target, String mode) {
    xml.empty(
        "Relationship", "Id", id, "Type", OFFICE + type, "Target", target, "TargetMode", mode);
  }

  static void core(OutputStream out, About about) throws IOException {
    WordXml.write(out, xml -> core(xml, about));
  }

  private static void core(WordXml xml, About about) {
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
    xml.open("dc:title").text(about.title()).close();
    xml.open("dc:subject").text(about.subject()).close();
    xml.open("dc:creator").text(about.author()).close();
    xml.open("dc:language").text("en-GB").close();
    if (about.date() != null) {
      xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(about.date()).close();
      xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(about.date()).close();
    }
    xml.close();
  }
}
