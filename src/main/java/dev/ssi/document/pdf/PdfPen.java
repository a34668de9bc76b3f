package dev.ssi.document.pdf;

import dev.ssi.picture.Strokes;
import dev.ssi.picture.layout.Layout.Point;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws a line in a PDF. */
final class PdfPen implements Strokes.Pen<IOException> {
  private final PDPageContentStream out;
  private Point here;

  PdfPen(PDPageContentStream out) {
    this.out = out;
  }

  @Override
  public void move(Point to) throws IOException {
    out.moveTo(to.x(), to.y());
    here = to;
  }

  @Override
  public void line(Point to) throws IOException {
    out.lineTo(to.x(), to.y());
    here = to;
  }

  @Override
  public void bend(Point corner, Point to) throws IOException {
    // PDF has cubic curves only: the handles lie two thirds of the way to the corner.
    out.curveTo(
        handle(here.x(), corner.x()),
        handle(here.y(), corner.y()),
        handle(to.x(), corner.x()),
        handle(to.y(), corner.y()),
        to.x(),
        to.y());
    here = to;
  }

  private static float handle(int end, int corner) {
    return end + (corner - end) * 2 / 3f;
  }
}
