package dev.ssi.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of the PDF: Liberation, which is free, of which the letters used are embedded. */
final class Fonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final Liberation regular;
  private final Liberation bold;

  private Fonts(Liberation regular, Liberation bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Liberation Sans. */
  PDType0Font regular() {
    return regular.supply();
  }

  /** Liberation Sans in bold. */
  PDType0Font bold() {
    return bold.supply();
  }

  static Fonts use(PdfRendererBuilder builder, PDDocument document) {
    final Liberation regular = sans(builder, document, "Regular", REGULAR, FontStyle.NORMAL);
    final Liberation bold = sans(builder, document, "Bold", BOLD, FontStyle.NORMAL);
    sans(builder, document, "Italic", REGULAR, FontStyle.ITALIC);
    sans(builder, document, "BoldItalic", BOLD, FontStyle.ITALIC);
    builder.useFont(
        new Liberation(document, "LiberationMono-Regular.ttf"),
        "Liberation Mono",
        REGULAR,
        FontStyle.NORMAL,
        true);
    return new Fonts(regular, bold);
  }

  private static Liberation sans(
      PdfRendererBuilder builder, PDDocument document, String name, int weight, FontStyle style) {
    Liberation font = new Liberation(document, "LiberationSans-" + name + ".ttf");
    builder.useFont(font, "Liberation Sans", weight, style, true);
    return font;
  }

  /** A font that is read when it is first used. */
  private static final class Liberation extends PDFontSupplier {
    private final PDDocument document;
    private final String resource;
    private PDType0Font font;

    Liberation(PDDocument document, String resource) {
      super(null);
      this.document = document;
      this.resource = resource;
    }

    @Override
    public PDType0Font supply() {
      if (font == null) {
        font = read();
      }
      return font;
    }

    private PDType0Font read() {
      try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("the resource " + resource + " is missing");
        }
        TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
        // Ligatures are looked for with patterns made anew for each word: half of all the time.
        letters.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(letters);
        return PDType0Font.load(document, letters, true);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("the resource " + resource + " is broken", unreadable);
      }
    }
  }
}
