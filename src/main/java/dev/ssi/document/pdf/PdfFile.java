package dev.ssi.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.ssi.document.Resources;
import dev.ssi.document.book.Book;
import dev.ssi.document.print.Cover;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/**
 * The live document as one PDF, for those who must file it: with bookmarks, page numbers and
 * embedded letters, and tagged as PDF/UA-1 asks for.
 */
public final class PdfFile {
  private static final float VERSION = 1.7f;

  /** Stands for a letter that the fonts do not have: a box. */
  static final String NO_LETTER = "\u25A1";

  private static final int PAGES_TO_A_WORD = 25;

  private PdfFile() {}

  /**
   * Writes the file, and leaves the stream open. The same book gives the same bytes.
   *
   * @param progress is told from time to time what is being done, in a few words
   * @throws IOException if the stream fails
   */
  public static void write(Book book, OutputStream out, Consumer<String> progress)
      throws IOException {
    Cover cover = new Cover(book);
    BookPage page = new BookPage(book, cover);
    Document html = page.document(Resources.text("pdf/print.css"));
    XRLog.setLoggingEnabled(false);
    try (PDDocument document = new PDDocument()) {
      set(html, page.figures(), document, progress);
      progress.accept("saving");
      finish(document, cover.date());
      document.save(out);
    }
  }

  private static void set(
      Document page, Figures figures, PDDocument document, Consumer<String> progress)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(VERSION);
    builder.usePDDocument(document);
    builder.withProducer("ssi");
    Fonts fonts = Fonts.use(builder, document);
    builder.useObjectDrawerFactory(figures.drawers(document, fonts));
    builder.useReplacementText(NO_LETTER);
    // The page asks for nothing; and whatever asked would get nothing.
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(page, null);
    // Not written to: the document is saved once it is finished.
    builder.toStream(new ByteArrayOutputStream());
    int[] pages = new int[1];
    builder.usePageSupplier(pages(pages, progress));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      progress.accept("laying out");
      renderer.layout();
      pages[0] = renderer.getRootBox().getLayer().getPages().size();
      renderer.createPDFWithoutClosing();
    }
  }

  private static PageSupplier pages(int[] count, Consumer<String> progress) {
    return (document, width, height, index, shadow) -> {
      if (index % PAGES_TO_A_WORD == 0) {
        progress.accept("page " + (index + 1) + " of " + count[0]);
      }
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      return page;
    };
  }

  /** Sets what would tell of the moment instead of the documents. */
  private static void finish(PDDocument document, String date) {
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar calendar =
        date == null
            ? null
            : GregorianCalendar.from(ZonedDateTime.ofInstant(Instant.parse(date), ZoneOffset.UTC));
    information.setCreationDate(calendar);
    information.setModificationDate(calendar);
    document.setDocumentId(0L);
  }
}
