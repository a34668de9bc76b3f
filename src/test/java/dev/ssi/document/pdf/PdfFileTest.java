package dev.ssi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.document.Drawings;
import dev.ssi.document.book.Block;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Books;
import dev.ssi.document.book.Section;
import dev.ssi.document.print.BookWords;
import dev.ssi.document.print.Contents;
import dev.ssi.document.print.Places;
import dev.ssi.document.print.SmallBook;
import dev.ssi.picture.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF of the whole: nothing is left out, and it can be read by ear and by keyboard. */
class PdfFileTest {
  private static final List<String> PROGRESS = new ArrayList<>();
  private static Book book;
  private static byte[] bytes;
  private static PDDocument pdf;

  @BeforeAll
  static void write() throws IOException {
    book = Books.shipped();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfFile.write(book, out, PROGRESS::add);
    bytes = out.toByteArray();
    pdf = Loader.loadPDF(bytes);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static byte[] pdf(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfFile.write(book, out, progress -> {});
    return out.toByteArray();
  }

  @Test
  void everyLetterOfTheDocumentsIsInItInReadingOrder() throws Exception {
    String letters = String.join("", BookWords.withFigures(book));
    String read = PdfReading.letters(pdf);
    int alike = Arrays.mismatch(letters.toCharArray(), read.toCharArray());
    assertThat(alike).as(() -> "they part before: " + read.substring(alike)).isEqualTo(-1);
  }

  @Test
  void itIsTaggedInEnglishAndSaysWhatItConformsTo() throws Exception {
    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    String metadata =
        new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    assertThat(metadata).containsPattern("pdfuaid:part[=>\"]+1");
    assertThat(pdf.getDocumentInformation().getTitle())
        .isEqualTo("SSI Baseline Requirements Document and Appendix AH, v1.0");
    assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
        .isEqualTo("2019-06-27T00:00:00Z");
  }

  @Test
  void everyFigureIsDrawnWithItsWordsAsTextAndSaysWhatItShows() {
    List<Drawing> drawings =
        book.volumes().stream()
            .flatMap(volume -> volume.sections().stream())
            .flatMap(PdfFileTest::all)
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Figure.class::isInstance)
            .map(block -> Drawings.of(book.trace(), ((Block.Figure) block).subject()).orElseThrow())
            .toList();
    assertThat(drawings).hasSizeGreaterThan(20);
    assertThat(PdfReading.figures(pdf))
        .containsExactlyElementsOf(
            drawings.stream()
                .map(
                    each ->
                        new PdfReading.Figure(
                            each.title() + ". " + each.description(), letters(each)))
                .toList());
  }

  private static Stream<Section> all(Section section) {
    return Stream.concat(Stream.of(section), section.sections().stream().flatMap(PdfFileTest::all));
  }

  private static String letters(Drawing drawing) {
    List<String> words = new ArrayList<>();
    drawing.bands().forEach(band -> words.addAll(band.name()));
    drawing.captions().forEach(caption -> words.addAll(caption.lines()));
    for (Drawing.Shape shape : drawing.shapes()) {
      words.add(shape.lead());
      words.addAll(shape.words());
      words.add(shape.note());
    }
    return String.join("", words).replaceAll("\\s", "");
  }

  /** The whole of the shipped documents conforms too, which takes the validator half a minute. */
  @Test
  void itConformsToPdfUa() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] small = pdf(SmallBook.everything());
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(small), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
    }
  }

  @Test
  void headingsListsTablesAndLinksAreTagged() {
    TreeMap<String, Integer> tags = new TreeMap<>();
    count(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
    assertThat(tags.get("H1")).isEqualTo(book.volumes().size());
    assertThat(tags.get("H2"))
        .isEqualTo(book.volumes().stream().mapToInt(each -> each.sections().size()).sum());
    assertThat(tags).containsKeys("H3", "H4", "H5", "L", "LI", "LBody", "P", "Link");
    assertThat(tags.get("Table")).isGreaterThan(300);
    assertThat(tags.get("TH")).isGreaterThan(1_000);
    assertThat(tags.get("Link")).isGreaterThan(1_000);
  }

  private static void count(PDStructureNode node, TreeMap<String, Integer> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        count(element, tags);
      }
    }
  }

  @Test
  void everyHeadingHasABookmarkInOrder() {
    List<String> names = new ArrayList<>();
    names(pdf.getDocumentCatalog().getDocumentOutline(), names);
    assertThat(names)
        .containsExactlyElementsOf(
            Contents.of(book, Places.of(book)).stream()
                .map(line -> (line.number() + " " + line.title()).strip())
                .toList());
  }

  private static void names(PDOutlineNode node, List<String> names) {
    for (PDOutlineItem item : node.children()) {
      names.add(item.getTitle());
      names(item, names);
    }
  }

  @Test
  void allLettersAreEmbedded() throws Exception {
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void everyLinkSaysWhereItLeadsAndNoneLeadsNowhere() throws Exception {
    int links = 0;
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        assertThat(link.getContents()).isNotBlank();
        assertThat(link.getAction() != null || link.getDestination() != null).isTrue();
        links++;
      }
    }
    assertThat(links).isGreaterThan(1_000);
  }

  @Test
  void linksOutOfTheDocumentsKeepTheirAddress() throws Exception {
    List<String> addresses = new ArrayList<>();
    try (PDDocument small = Loader.loadPDF(pdf(SmallBook.everything()))) {
      for (PDPage page : small.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI action) {
            addresses.add(action.getURI());
          }
        }
      }
    }
    assertThat(addresses).containsExactly("https://example.org/a?b=1&c=%222%22");
  }

  @Test
  void textsThatAreHardToSetAreSet() throws Exception {
    // Letters that no font of ours has are shown as boxes.
    String letters =
        String.join("", BookWords.withFigures(SmallBook.everything()))
            .replace('\u0007', '\u25A1')
            .replace("\uD83D\uDE00", "\u25A1");
    try (PDDocument small = Loader.loadPDF(pdf(SmallBook.everything()))) {
      assertThat(PdfReading.letters(small)).isEqualTo(letters);
    }
  }

  @Test
  void theSameBookGivesTheSameBytesInAnyLocaleAndTimeZone() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(pdf(Books.shipped())).isEqualTo(bytes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itTellsHowFarItIs() {
    assertThat(PROGRESS)
        .startsWith("laying out", "page 1 of " + pdf.getNumberOfPages())
        .endsWith("saving");
  }
}
