package dev.ssi.picture;

import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Point;
import java.util.List;

/** The curves of lines and arrows. */
final class Strokes {
  private static final int ROUND = 5;
  private static final int ARROW_LENGTH = 8;
  private static final int ARROW_HALF = 4;

  private Strokes() {}

  /** The line with its corners rounded. */
  static String path(Stroke stroke) {
    List<Point> points = stroke.points();
    StringBuilder path = new StringBuilder();
    path.append('M').append(points.get(0).x()).append(' ').append(points.get(0).y());
    for (int i = 1; i < points.size(); i++) {
      Point here = points.get(i);
      if (i == points.size() - 1) {
        int shorter = stroke.arrow() ? ARROW_LENGTH - 1 : 0;
        go(path, points.get(i - 1), towards(here, points.get(i - 1), shorter));
        break;
      }
      Point before = points.get(i - 1);
      Point after = points.get(i + 1);
      int round = Math.min(ROUND, Math.min(apart(before, here), apart(here, after)) / 2);
      go(path, before, towards(here, before, round));
      Point leaving = towards(here, after, round);
      path.append('Q').append(here.x()).append(' ').append(here.y()).append(' ');
      path.append(leaving.x()).append(' ').append(leaving.y());
    }
    return path.toString();
  }

  /** The triangle at the end of the line. */
  static String arrow(Stroke stroke) {
    List<Point> points = stroke.points();
    Point tip = points.get(points.size() - 1);
    Point foot = towards(tip, points.get(points.size() - 2), ARROW_LENGTH);
    int dx = foot.x() == tip.x() ? ARROW_HALF : 0;
    int dy = ARROW_HALF - dx;
    return "M"
        + tip.x()
        + " "
        + tip.y()
        + "L"
        + (foot.x() - dx)
        + " "
        + (foot.y() - dy)
        + "L"
        + (foot.x() + dx)
        + " "
        + (foot.y() + dy)
        + "Z";
  }

  private static void go(StringBuilder path, Point from, Point to) {
    if (from.y() == to.y()) {
      path.append('H').append(to.x());
    } else {
      path.append('V').append(to.y());
    }
  }

  private static int apart(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static Point towards(Point from, Point to, int by) {
    return new Point(
        from.x() + by * Integer.signum(to.x() - from.x()),
        from.y() + by * Integer.signum(to.y() - from.y()));
  }
}
