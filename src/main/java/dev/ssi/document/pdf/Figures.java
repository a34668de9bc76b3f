package dev.ssi.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import dev.ssi.document.Drawings;
import dev.ssi.document.book.Block;
import dev.ssi.picture.Drawing;
import dev.ssi.trace.Trace;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/** The figures of the page: each whole, and as large as it can be up to the size on the site. */
final class Figures {
  /** Within the margins of A4, in points; the height leaves room for a heading and the caption. */
  private static final double WIDTH = 480;

  private static final double HEIGHT = 620;
  private static final double POINTS_OF_PIXEL = 0.75;

  private final IdentityHashMap<Element, Drawing> drawings = new IdentityHashMap<>();
  private final Page page;
  private final Trace trace;

  Figures(Page page, Trace trace) {
    this.page = page;
    this.trace = trace;
  }

  void write(Element parent, Block.Figure figure) {
    Drawings.of(trace, figure.subject())
        .ifPresent(drawing -> write(parent, figure.caption(), drawing));
  }

  private void write(Element parent, String caption, Drawing drawing) {
    Element figure = page.add(parent, "div", "class", "figure");
    page.text(page.add(figure, "p", "class", "caption"), caption);
    double scale =
        Math.min(POINTS_OF_PIXEL, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
    String size =
        String.format(
            Locale.ROOT,
            "width:%.2fpt;height:%.2fpt",
            drawing.width() * scale,
            drawing.height() * scale);
    String said = drawing.title() + ". " + drawing.description();
    drawings.put(page.add(figure, "object", "style", size, "alt", said), drawing);
  }

  /** Draws the figures once the page is laid out. */
  FSObjectDrawerFactory drawers(PDDocument document, Fonts fonts) {
    return new FSObjectDrawerFactory() {
      @Override
      public FSObjectDrawer createDrawer(Element object) {
        Drawing drawing = drawings.get(object);
        return (element, x, y, width, height, device, context, dots) -> {
          Rectangle place = new Rectangle((int) x, (int) y, (int) width, (int) height);
          draw(drawing, document, fonts, (PdfBoxOutputDevice) device, place);
          return null;
        };
      }

      @Override
      public boolean isReplacedObject(Element object) {
        return drawings.containsKey(object);
      }
    };
  }

  private static void draw(
      Drawing drawing,
      PDDocument document,
      Fonts fonts,
      PdfBoxOutputDevice device,
      Rectangle place) {
    float dots = device.getDotsPerPoint();
    try {
      device.drawPdfAsImage(
          Painter.paint(drawing, document, fonts),
          place,
          drawing.width() * dots,
          drawing.height() * dots);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the drawing is kept in memory", impossible);
    }
  }
}
