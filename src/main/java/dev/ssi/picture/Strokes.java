package dev.ssi.picture;

import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Point;
import java.util.List;

/** The curves of lines and arrows. */
public final class Strokes {
  private static final int ROUND = 5;
  private static final int ARROW_LENGTH = 8;
  private static final int ARROW_HALF = 4;

  private Strokes() {}

  /**
   * Draws a line piece by piece.
   *
   * @param <E> what drawing can fail with
   */
  public interface Pen<E extends Exception> {
    /** Sets the pen down. */
    void move(Point to) throws E;

    /** Draws straight on, across or down. */
    void line(Point to) throws E;

    /** Draws a bend. */
    void bend(Point corner, Point to) throws E;
  }

  /** Draws the line with its corners rounded. */
  public static <E extends Exception> void draw(Stroke stroke, Pen<E> pen) throws E {
    List<Point> points = stroke.points();
    int last = points.size() - 1;
    pen.move(points.get(0));
    for (int i = 1; i < last; i++) {
      Point here = points.get(i);
      Point before = points.get(i - 1);
      Point after = points.get(i + 1);
      int round = Math.min(ROUND, Math.min(apart(before, here), apart(here, after)) / 2);
      pen.line(towards(here, before, round));
      pen.bend(here, towards(here, after, round));
    }
    int shorter = stroke.arrow() ? ARROW_LENGTH - 1 : 0;
    pen.line(towards(points.get(last), points.get(last - 1), shorter));
  }

  /** The three corners of the arrow at the end of the line; its tip is the first. */
  public static List<Point> arrow(Stroke stroke) {
    List<Point> points = stroke.points();
    Point tip = points.get(points.size() - 1);
    Point foot = towards(tip, points.get(points.size() - 2), ARROW_LENGTH);
    int dx = foot.x() == tip.x() ? ARROW_HALF : 0;
    int dy = ARROW_HALF - dx;
    return List.of(
        tip, new Point(foot.x() - dx, foot.y() - dy), new Point(foot.x() + dx, foot.y() + dy));
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
