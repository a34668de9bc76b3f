package dev.ssi.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssi.document.book.Book;
import dev.ssi.document.book.Books;
import dev.ssi.document.book.Section;
import dev.ssi.document.delta.Office;
import dev.ssi.document.print.BookWords;
import dev.ssi.document.print.SmallBook;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word file of the whole: nothing is left out, and everything leads somewhere. */
class WordFileTest {
  @TempDir Path folder;

  @Test
  void everyWordOfTheDocumentsIsInItInOrder() throws Exception {
    List<String> words = BookWords.of(Books.shipped());
    assertThat(words).hasSizeGreaterThan(90_000);
    assertThat(WordReading.of(Books.shipped()).words().equals(words)).as("the same words").isTrue();
  }

  @Test
  void soIsEveryWordOfTextsThatAreHardToSet() throws Exception {
    List<String> words = BookWords.of(SmallBook.everything());
    assertThat(WordReading.of(SmallBook.everything()).words())
        .containsExactlyElementsOf(
            words.stream().map(word -> word.replace('\u0007', '\u2407')).toList());
  }

  @Test
  void headingsHaveTheLevelsAndTheWrittenNumbersOfTheSections() throws Exception {
    Book book = Books.shipped();
    List<String> expected = new ArrayList<>();
    book.volumes()
        .forEach(
            volume -> {
              expected.add("Heading1 " + volume.info().title());
              volume.sections().forEach(section -> headings(section, 2, expected));
            });
    WordReading word = WordReading.of(book);
    List<String> headings = new ArrayList<>();
    for (Element style : word.document.getElementsByTag("w:pStyle")) {
      Element paragraph = style.parent().parent();
      boolean section = !paragraph.getElementsByTag("w:bookmarkStart").isEmpty();
      if (style.attr("w:val").startsWith("Heading") && section) {
        headings.add(style.attr("w:val") + " " + WordReading.text(paragraph));
      }
    }
    assertThat(headings).containsExactlyElementsOf(expected);
  }

  private static void headings(Section section, int level, List<String> headings) {
    String item = section.item() == null ? "" : section.item() + " ";
    headings.add("Heading" + level + " " + section.number() + " " + item + section.title());
    section.sections().forEach(each -> headings(each, level + 1, headings));
  }

  @Test
  void everyStyleListBookmarkAndRelationThatIsUsedIsThere() throws Exception {
    for (Book book : List.of(Books.shipped(), SmallBook.everything())) {
      WordReading word = WordReading.of(book);
      assertThat(word.all("w:styleId=\"([^\"]+)", "word/styles.xml"))
          .doesNotHaveDuplicates()
          .containsAll(word.all("<w:(?:p|r|tbl)Style w:val=\"([^\"]+)", "word/document.xml"));
      assertThat(word.all("<w:num w:numId=\"([^\"]+)", "word/numbering.xml"))
          .doesNotHaveDuplicates()
          .containsAll(word.values("w:numId", "w:val"));
      assertThat(word.values("w:bookmarkStart", "w:name"))
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"))
          .containsAll(word.values("w:hyperlink", "w:anchor"));
      assertThat(word.values("w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
      assertThat(word.all(" Id=\"([^\"]+)", "word/_rels/document.xml.rels"))
          .doesNotHaveDuplicates()
          .containsAll(word.all("r:id=\"([^\"]+)", "word/document.xml"));
    }
  }

  @Test
  void everyItemHasABookmarkAndEveryReferenceLeadsToOne() throws Exception {
    Book book = Books.shipped();
    WordReading word = WordReading.of(book);
    List<String> bookmarks = word.values("w:bookmarkStart", "w:name");
    for (Item item : book.trace().links().items()) {
      if (item.kind() != ItemKind.CHANGE_PROPOSAL) {
        String name = item.id().replaceAll("[^A-Za-z0-9]", "_");
        assertThat(bookmarks).containsAnyOf("AH_" + name, "BRD_" + name);
      }
    }
    assertThat(word.values("w:hyperlink", "w:anchor")).hasSizeGreaterThan(1_000);
  }

  @Test
  void listsKeepTheNumbersThatTheyStartWith() throws Exception {
    WordReading word = WordReading.of(SmallBook.everything());
    assertThat(word.text("word/numbering.xml")).contains("<w:startOverride w:val=\"3\"/>");
  }

  @Test
  void linksOutOfTheDocumentsAreRelations() throws Exception {
    WordReading word = WordReading.of(SmallBook.everything());
    assertThat(word.text("word/_rels/document.xml.rels"))
        .contains(
            "Target=\"https://example.org/a?b=1&amp;c=&quot;2&quot;\" TargetMode=\"External\"");
  }

  @Test
  void everyPartIsWellFormedAndDeclared() throws Exception {
    WordReading word = WordReading.of(SmallBook.everything());
    for (byte[] part : word.parts.values()) {
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part));
    }
    assertThat(word.all("PartName=\"/([^\"]+)", "[Content_Types].xml"))
        .containsExactlyInAnyOrderElementsOf(
            word.parts.keySet().stream()
                .filter(name -> !name.equals("[Content_Types].xml") && !name.endsWith(".rels"))
                .toList());
  }

  @Test
  void theSameBookGivesTheSameBytesInAnyLocaleAndTimeZone() throws Exception {
    byte[] docx = WordReading.write(Books.shipped());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(WordReading.write(Books.shipped())).isEqualTo(docx);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itSaysWhichStateOfTheDocumentsItIs() throws Exception {
    WordReading word = WordReading.of(Books.shipped());
    assertThat(word.text("docProps/core.xml"))
        .contains("<dc:title>SSI Baseline Requirements Document and Appendix AH, v1.0</dc:title>")
        .contains("<dc:language>en-GB</dc:language>")
        .contains(">2019-06-27T00:00:00Z</dcterms:created>");
    assertThat(word.text("word/document.xml"))
        .contains("0123456789abcdef0123456789abcdef01234567")
        .contains("It is not SEC text.")
        .doesNotContain("Draft. ");
    assertThat(word.text("word/footer.xml")).contains("Revision v1.0, commit 0123456789ab");
    assertThat(WordReading.of(SmallBook.everything()).text("word/document.xml"))
        .contains("Draft. ");
  }

  @Test
  void aWordProcessorOpensIt() throws Exception {
    if (!Office.isThere()) {
      assertThat(System.getenv("CI")).as("in CI, soffice is installed").isNotEqualTo("true");
      assumeTrue(false, "soffice is not installed, so the Word file was not opened in it");
    }
    Path docx = folder.resolve("live.docx");
    Files.write(docx, WordReading.write(Books.shipped()));
    List<String> pages =
        new WordReading(Files.readAllBytes(docx))
            .all(
                " PAGEREF \\w+ \\\\h </w:instrText></w:r><w:r><w:fldChar"
                    + " w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">(\\d+)",
                "word/document.xml");
    try (PDDocument pdf = Loader.loadPDF(Office.pdf(docx, folder.resolve("profile")).toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("FC-SMI-01.1")
          .contains("EP-052 Find notices the Code requires")
          .contains("PM-13 Obtain older audit records");
      int last = Integer.parseInt(pages.get(pages.size() - 1));
      assertThat(last).as("the last page told").isCloseTo(pdf.getNumberOfPages(), within(7));
    }
  }
}
