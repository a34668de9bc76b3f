package dev.ssi.picture;

import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a drawing as SVG. */
final class Svg {
  static final int TEXT = 13;
  static final int LINE = 17;
  static final int CAPTION_TEXT = 12;
  static final int CAPTION_LINE = 15;
  static final int NOTE_TEXT = 11;
  static final int NOTE_LINE = 15;

  private final StringBuilder out = new StringBuilder(16_384);
  private final UnaryOperator<String> hrefs;

  Svg(Drawing drawing, String prefix, UnaryOperator<String> hrefs) {
    this.hrefs = hrefs;
    String id = Xml.escaped(prefix);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"group\"");
    out.append(" aria-labelledby=\"").append(id).append("-title ").append(id).append("-desc\"");
    out.append(" width=\"").append(drawing.width()).append("\" height=\"");
    out.append(drawing.height()).append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ');
    out.append(drawing.height()).append("\" font-family=\"Arial, 'Liberation Sans', Helvetica,");
    out.append(" sans-serif\" font-size=\"")
        .append(TEXT)
        .append("\" fill=\"#16191d\">\n<title id=\"");
    out.append(id).append("-title\">").append(Xml.escaped(drawing.title())).append("</title>\n");
    out.append("<desc id=\"").append(id).append("-desc\">");
    out.append(Xml.escaped(drawing.description())).append("</desc>\n");
    drawing.bands().forEach(this::band);
    out.append("<g class=\"pic-edges\" aria-hidden=\"true\" fill=\"none\" stroke=\"#4a525b\"");
    out.append(" stroke-width=\"1.4\">\n");
    drawing.strokes().forEach(this::stroke);
    out.append("</g>\n");
    drawing.captions().forEach(this::caption);
    drawing.shapes().forEach(this::shape);
    out.append("</svg>\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void band(Band band) {
    Area area = band.area();
    rect("pic-lane", area, 0, "#f7f8fa", "#c3c9d0");
    rect(
        "pic-head",
        new Area(area.x(), area.y(), area.width(), band.head()),
        0,
        "#e6ebf1",
        "#c3c9d0");
    int y = area.y() + (band.head() - band.name().size() * LINE) / 2 + 13;
    out.append(
        "<text class=\"pic-name\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"#1f3a5f\">");
    tspans(band.name(), area.x() + area.width() / 2, y, LINE);
    out.append("</text>\n");
  }

  private void rect(String type, Area area, int round, String fill, String stroke) {
    out.append("<rect class=\"").append(type).append("\" x=\"").append(area.x());
    out.append("\" y=\"").append(area.y()).append("\" width=\"").append(area.width());
    out.append("\" height=\"").append(area.height());
    if (round > 0) {
      out.append("\" rx=\"").append(round);
    }
    out.append("\" fill=\"").append(fill);
    if (stroke != null) {
      out.append("\" stroke=\"").append(stroke);
    }
    out.append("\"/>\n");
  }

  private void stroke(Stroke stroke) {
    out.append("<path class=\"pic-edge");
    if (stroke.back()) {
      out.append(" pic-back\" stroke=\"").append(stroke.colour());
    }
    out.append("\" d=\"");
    Strokes.draw(stroke, new SvgPen(out));
    out.append("\"/>\n");
    if (stroke.arrow()) {
      out.append("<path class=\"pic-arrow").append(stroke.back() ? " pic-back\"" : "\"");
      out.append(" fill=\"").append(stroke.colour()).append("\" stroke=\"none\" d=\"");
      char step = 'M';
      for (Point corner : Strokes.arrow(stroke)) {
        out.append(step).append(corner.x()).append(' ').append(corner.y());
        step = 'L';
      }
      out.append("Z\"/>\n");
    }
  }

  private void caption(Caption caption) {
    Area area = caption.area();
    rect("pic-label", area, 3, "#f7f8fa", null);
    out.append("<text class=\"pic-answer\" text-anchor=\"middle\" font-size=\"");
    out.append(CAPTION_TEXT).append("\">");
    tspans(caption.lines(), area.x() + area.width() / 2, area.y() + 12, CAPTION_LINE);
    out.append("</text>\n");
  }

  private void shape(Shape shape) {
    String href = shape.item() == null ? null : hrefs.apply(shape.item());
    if (href != null) {
      out.append("<a class=\"pic-link\" href=\"").append(Xml.escaped(href));
      out.append("\" aria-label=\"").append(Xml.escaped(shape.name())).append("\">\n");
    }
    outline(shape);
    words(shape);
    if (href != null) {
      out.append("</a>\n");
    }
  }

  private void outline(Shape shape) {
    Kind kind = shape.kind();
    String type = "pic-" + kind.label();
    if (kind == Kind.ASK) {
      hexagon(type, shape.area());
    } else {
      rect(type, shape.area(), shape.round(), kind.fill(), kind.line());
    }
  }

  private void hexagon(String type, Area area) {
    int middle = area.y() + area.height() / 2;
    out.append("<path class=\"").append(type).append("\" fill=\"").append(Kind.ASK.fill());
    out.append("\" stroke=\"").append(Kind.ASK.line()).append("\" d=\"M");
    out.append(area.x()).append(' ').append(middle);
    out.append('L').append(area.x() + Drawing.POINT).append(' ').append(area.y());
    out.append('H').append(area.right() - Drawing.POINT);
    out.append('L').append(area.right()).append(' ').append(middle);
    out.append('L').append(area.right() - Drawing.POINT).append(' ').append(area.bottom());
    out.append('H').append(area.x() + Drawing.POINT).append("Z\"/>\n");
  }

  private void words(Shape shape) {
    Area area = shape.area();
    int x = area.x() + area.width() / 2;
    int lines = shape.words().size() * LINE + (shape.note().isEmpty() ? 0 : NOTE_LINE);
    int y = area.y() + (area.height() - lines) / 2 + 13;
    out.append("<text class=\"pic-words").append(shape.kind() == Kind.START ? " pic-inverse" : "");
    out.append("\" text-anchor=\"middle\"");
    out.append(shape.kind() == Kind.START ? " fill=\"#ffffff\">" : ">");
    if (!shape.lead().isEmpty()) {
      out.append("<tspan class=\"pic-lead\" font-weight=\"bold\" x=\"").append(x).append("\" y=\"");
      out.append(y).append("\">").append(Xml.escaped(shape.lead())).append("</tspan> ");
      if (!shape.words().isEmpty()) {
        out.append(Xml.escaped(shape.words().get(0)));
        tspans(shape.words().subList(1, shape.words().size()), x, y + LINE, LINE);
      }
    } else {
      tspans(shape.words(), x, y, LINE);
    }
    if (!shape.note().isEmpty()) {
      out.append("<tspan class=\"pic-note-text\" font-size=\"").append(NOTE_TEXT);
      out.append("\" fill=\"#4a525b\" x=\"").append(x).append("\" y=\"");
      out.append(y + shape.words().size() * LINE - 1).append("\">");
      out.append(Xml.escaped(shape.note())).append("</tspan>");
    }
    out.append("</text>\n");
  }

  private void tspans(List<String> lines, int x, int y, int step) {
    for (int i = 0; i < lines.size(); i++) {
      out.append("<tspan x=\"").append(x).append("\" y=\"").append(y + i * step).append("\">");
      out.append(Xml.escaped(lines.get(i))).append("</tspan>");
    }
  }
}
