package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssi.document.delta.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack and the response form in Word. */
class PackDocxTest {
  @TempDir Path folder;

  @Test
  void everyProposedWordIsATrackedChange() throws IOException {
    Document document = document(pack(Packs.shipped()));
    assertThat(document.select("w|ins w|t").eachText()).contains("every", "four digits");
    assertThat(document.select("w|del w|delText").eachText()).contains("a", "a Device ID");
    assertThat(document.select("w|ins").eachAttr("w:author")).containsOnly(Packs.ID);
  }

  @Test
  void theFormHasAFieldForEachThingThatItAsks() throws IOException {
    Document document = document(form(Packs.shipped()));
    assertThat(document.select("w|sdtPr > w|tag").eachAttr("w:val"))
        .containsExactly(
            "party",
            "category",
            "position",
            "position-comment",
            "CP-0002",
            "CP-0002-comment",
            "CP-0001",
            "CP-0001-comment",
            "question-1",
            "question-2",
            "comment");
    assertThat(
            document.select("w|sdtPr:has(> w|tag[w:val=CP-0001]) w|listItem").eachAttr("w:value"))
        .containsExactly("support", "oppose", "neutral");
  }

  @Test
  void theSamePackGivesTheSameBytes() throws IOException {
    assertThat(pack(Packs.shipped())).isEqualTo(pack(Packs.shipped()));
    assertThat(form(Packs.shipped())).isEqualTo(form(Packs.shipped()));
  }

  @Test
  void aWordProcessorOpensBoth() throws Exception {
    if (!Office.isThere()) {
      assertThat(System.getenv("CI")).as("in CI, soffice is installed").isNotEqualTo("true");
      assumeTrue(false, "soffice is not installed, so the Word documents were not opened in it");
    }
    Path pack = Files.write(folder.resolve("consultation.docx"), pack(Packs.shipped()));
    Path form = Files.write(folder.resolve("response-form.docx"), form(Packs.shipped()));
    Path profile = folder.resolve("profile");
    assertThat(words(Office.pdf(pack, profile)))
        .contains(
            "Consultation", "CP-0002 Provide the SSI at night", "How to respond", "Example Agent");
    assertThat(words(Office.pdf(form, profile)))
        .contains("Response to a consultation", "The name of your Party", "Write here", "Choose");
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] pack(Pack pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackDocx.write(pack, out);
    return out.toByteArray();
  }

  private static byte[] form(Pack pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormDocx.write(pack, out);
    return out.toByteArray();
  }

  private static Document document(byte[] docx) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("word/document.xml")) {
        return Jsoup.parse(
            new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
      }
    }
    throw new AssertionError("there is no word/document.xml");
  }
}
