package dev.ssi.document.sheet;

import dev.ssi.document.docx.DocxZip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes the hour out of a workbook: its bytes then depend on what is in it alone. The library
 * writes the time at which it runs, and compressors differ from one Java to another.
 */
final class XlsxZip {
  private static final String CORE = "docProps/core.xml";
  private static final String BEGIN = "<dcterms:created";
  private static final String END = "</dcterms:created>";

  private XlsxZip() {}

  /** Writes a workbook as the library does. */
  interface Draft {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a workbook.
   *
   * @param created the moment to be stated in it, ISO 8601; null for none
   */
  static void write(Draft draft, String created, OutputStream out) throws IOException {
    // The library's entries can only be read by way of the list at the end, and so from a file.
    Path file = Files.createTempFile("ssi-", ".xlsx");
    try {
      try (OutputStream first = new BufferedOutputStream(Files.newOutputStream(file))) {
        draft.write(first);
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        DocxZip.write(zip.stream().map(entry -> part(zip, entry, created)).toList(), out);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static DocxZip.Part part(ZipFile zip, ZipEntry entry, String created) {
    return new DocxZip.Part(
        entry.getName(),
        out -> {
          try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().equals(CORE)) {
              out.write(dated(in.readAllBytes(), created));
            } else {
              in.transferTo(out);
            }
          }
        });
  }

  private static byte[] dated(byte[] core, String created) {
    String xml = new String(core, StandardCharsets.UTF_8);
    int begin = xml.indexOf(BEGIN);
    int end = xml.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the workbook has no date where the library puts it");
    }
    String before = xml.substring(0, begin);
    String element = xml.substring(begin, xml.indexOf('>', begin) + 1) + created + END;
    String after = xml.substring(end + END.length());
    return (before + (created == null ? "" : element) + after).getBytes(StandardCharsets.UTF_8);
  }
}
