package dev.ssi.picture;

import dev.ssi.picture.layout.Layout.Point;

/** Writes a line as the data of an SVG path. */
final class SvgPen implements Strokes.Pen<RuntimeException> {
  private final StringBuilder out;
  private Point here;

  SvgPen(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void move(Point to) {
    out.append('M').append(to.x()).append(' ').append(to.y());
    here = to;
  }

  @Override
  public void line(Point to) {
    if (here.y() == to.y()) {
      out.append('H').append(to.x());
    } else {
      out.append('V').append(to.y());
    }
    here = to;
  }

  @Override
  public void bend(Point corner, Point to) {
    out.append('Q').append(corner.x()).append(' ').append(corner.y()).append(' ');
    out.append(to.x()).append(' ').append(to.y());
    here = to;
  }
}
