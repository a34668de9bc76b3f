package dev.ssi.document.pdf;

import dev.ssi.document.docx.Characters;
import dev.ssi.picture.Drawing;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.Strokes;
import dev.ssi.picture.Wording;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Draws a drawing with lines and letters, a point for each of its pixels. */
final class Painter {
  private static final float THIN = 1;
  private static final float LINE = 1.4f;
  private static final float[] DASHES = {4, 3};

  /** How far the handles of a curve stand out for a quarter of a circle. */
  private static final float ARC = 0.5523f;

  private static final String GROUND = "#f7f8fa";
  private static final String EDGE = "#c3c9d0";
  private static final String HEAD = "#e6ebf1";

  private final PDPageContentStream out;
  private final Fonts fonts;

  private Painter(PDPageContentStream out, Fonts fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  static PDFormXObject paint(Drawing drawing, PDDocument document, Fonts fonts) throws IOException {
    PDAppearanceStream form = new PDAppearanceStream(document);
    form.setBBox(new PDRectangle(drawing.width(), drawing.height()));
    form.setResources(new PDResources());
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
      out.transform(new Matrix(1, 0, 0, -1, 0, drawing.height()));
      new Painter(out, fonts).draw(drawing);
    }
    return form;
  }

  private void draw(Drawing drawing) throws IOException {
    out.setLineWidth(THIN);
    for (Band band : drawing.bands()) {
      Area area = band.area();
      box(area, 0, GROUND, EDGE);
      box(new Area(area.x(), area.y(), area.width(), band.head()), 0, HEAD, EDGE);
    }
    out.setLineWidth(LINE);
    for (Stroke stroke : drawing.strokes()) {
      draw(stroke);
    }
    out.setLineWidth(THIN);
    for (Drawing.Caption caption : drawing.captions()) {
      box(caption.area(), 3, GROUND, null);
    }
    for (Shape shape : drawing.shapes()) {
      draw(shape);
    }
    for (Wording wording : Wording.of(drawing)) {
      write(wording);
    }
  }

  private void draw(Stroke stroke) throws IOException {
    line(stroke.colour());
    Strokes.draw(stroke, new PdfPen(out));
    out.stroke();
    if (stroke.arrow()) {
      fill(stroke.colour());
      corners(Strokes.arrow(stroke));
      out.fill();
    }
  }

  private void draw(Shape shape) throws IOException {
    Kind kind = shape.kind();
    if (kind == Kind.MISSING) {
      out.setLineDashPattern(DASHES, 0);
    }
    if (kind == Kind.ASK) {
      fill(kind.fill());
      line(kind.line());
      hexagon(shape.area());
      out.fillAndStroke();
    } else {
      box(shape.area(), shape.round(), kind.fill(), kind.line());
    }
    if (kind == Kind.MISSING) {
      out.setLineDashPattern(new float[0], 0);
    }
  }

  private void hexagon(Area area) throws IOException {
    int middle = area.y() + area.height() / 2;
    int left = area.x() + Drawing.POINT;
    int right = area.right() - Drawing.POINT;
    corners(
        List.of(
            new Point(area.x(), middle),
            new Point(left, area.y()),
            new Point(right, area.y()),
            new Point(area.right(), middle),
            new Point(right, area.bottom()),
            new Point(left, area.bottom())));
  }

  private void corners(List<Point> corners) throws IOException {
    out.moveTo(corners.get(0).x(), corners.get(0).y());
    for (Point corner : corners.subList(1, corners.size())) {
      out.lineTo(corner.x(), corner.y());
    }
    out.closePath();
  }

  /**
   * @param edge the colour of the outline, or null for none
   */
  private void box(Area area, int round, String fill, String edge) throws IOException {
    fill(fill);
    if (round == 0) {
      out.addRect(area.x(), area.y(), area.width(), area.height());
    } else {
      rounded(area, round);
    }
    if (edge == null) {
      out.fill();
    } else {
      line(edge);
      out.fillAndStroke();
    }
  }

  private void rounded(Area area, int round) throws IOException {
    float in = round * (1 - ARC);
    int x = area.x();
    int y = area.y();
    int right = area.right();
    int bottom = area.bottom();
    out.moveTo(x + round, y);
    out.lineTo(right - round, y);
    out.curveTo(right - in, y, right, y + in, right, y + round);
    out.lineTo(right, bottom - round);
    out.curveTo(right, bottom - in, right - in, bottom, right - round, bottom);
    out.lineTo(x + round, bottom);
    out.curveTo(x + in, bottom, x, bottom - in, x, bottom - round);
    out.lineTo(x, y + round);
    out.curveTo(x, y + in, x + in, y, x + round, y);
    out.closePath();
  }

  private void write(Wording wording) throws IOException {
    String gap = wording.bold().isEmpty() || wording.words().isEmpty() ? "" : " ";
    String bold = shown(wording.bold() + gap, fonts.bold());
    String words = shown(wording.words(), fonts.regular());
    float size = wording.size();
    float width = (width(bold, fonts.bold()) + width(words, fonts.regular())) * size;
    fill(wording.colour());
    out.beginText();
    out.setTextMatrix(new Matrix(1, 0, 0, -1, wording.x() - width / 2, wording.y()));
    if (!bold.isEmpty()) {
      out.setFont(fonts.bold(), size);
      out.showText(bold);
    }
    if (!words.isEmpty()) {
      out.setFont(fonts.regular(), size);
      out.showText(words);
    }
    out.endText();
  }

  /** In sizes of the letters. */
  private static float width(String text, PDFont font) throws IOException {
    return font.getStringWidth(text) / 1_000;
  }

  /** The text with a box for each letter that the font does not have. */
  private static String shown(String text, PDType0Font font) {
    StringBuilder shown = new StringBuilder();
    Characters.visible(text)
        .codePoints()
        .forEach(
            letter -> {
              if (font.getCmapLookup().getGlyphId(letter) == 0) {
                shown.append(PdfFile.NO_LETTER);
              } else {
                shown.appendCodePoint(letter);
              }
            });
    return shown.toString();
  }

  private void fill(String colour) throws IOException {
    out.setNonStrokingColor(part(colour, 1), part(colour, 3), part(colour, 5));
  }

  private void line(String colour) throws IOException {
    out.setStrokingColor(part(colour, 1), part(colour, 3), part(colour, 5));
  }

  private static float part(String colour, int at) {
    return HexFormat.fromHexDigits(colour, at, at + 2) / 255f;
  }
}
