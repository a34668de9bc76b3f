package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.ArrayList;
import java.util.List;

/** What must be true of every picture. */
final class Checks {
  private final Drawing drawing;
  private final List<String> faults = new ArrayList<>();

  private Checks(Drawing drawing) {
    this.drawing = drawing;
  }

  static void check(Drawing drawing) {
    Checks checks = new Checks(drawing);
    checks.boxes();
    checks.captions();
    checks.strokes();
    checks.bands();
    assertThat(checks.faults).isEmpty();
  }

  /** Holds to it only boxes and labels. */
  static void labels(Drawing drawing) {
    Checks checks = new Checks(drawing);
    checks.boxes();
    checks.captions();
    for (Caption caption : drawing.captions()) {
      for (Band band : drawing.bands()) {
        Area head = new Area(band.area().x(), band.area().y(), band.area().width(), band.head());
        if (overlap(head, caption.area())) {
          checks.faults.add("a label upon a heading: " + caption);
        }
      }
    }
    assertThat(checks.faults).isEmpty();
  }

  private void boxes() {
    List<Shape> shapes = drawing.shapes();
    for (int i = 0; i < shapes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (overlap(shapes.get(i).area(), shapes.get(j).area())) {
          faults.add("boxes overlap: " + shapes.get(i) + shapes.get(j));
        }
      }
    }
  }

  private void captions() {
    for (Caption caption : drawing.captions()) {
      Area area = caption.area();
      for (Caption other : drawing.captions()) {
        if (other != caption && overlap(area, other.area())) {
          faults.add("labels overlap: " + caption + other);
        }
      }
      for (Shape shape : drawing.shapes()) {
        if (overlap(area, shape.area())) {
          faults.add("a label upon a box: " + caption + shape);
        }
      }
      for (int i = 0; i < drawing.strokes().size(); i++) {
        if (i != caption.stroke() && runsThrough(drawing.strokes().get(i), area)) {
          faults.add("a line through another's label: " + caption);
        }
      }
      if (!runsThrough(drawing.strokes().get(caption.stroke()), area)) {
        faults.add("a label away from its line: " + caption);
      }
    }
  }

  private void strokes() {
    for (Stroke stroke : drawing.strokes()) {
      List<Point> points = stroke.points();
      for (int i = 1; i < points.size(); i++) {
        boolean level = points.get(i - 1).y() == points.get(i).y();
        boolean upright = points.get(i - 1).x() == points.get(i).x();
        if (level == upright) {
          faults.add("neither level nor upright, or nothing: " + stroke);
        }
      }
      for (Shape shape : drawing.shapes()) {
        if (runsThrough(stroke, shape.area())) {
          faults.add("a line through a box: " + stroke + shape);
        }
      }
      Point start = points.get(0);
      Point end = points.get(points.size() - 1);
      if (drawing.shapes().stream().noneMatch(shape -> touches(shape.area(), start, true))) {
        faults.add("a line that begins at no box: " + stroke);
      }
      if (drawing.shapes().stream().noneMatch(shape -> touches(shape.area(), end, false))) {
        faults.add("a line that ends at no box: " + stroke);
      }
      if (stroke.back() != end.y() <= start.y()) {
        faults.add("a line that does not go the way it says: " + stroke);
      }
    }
    for (int i = 0; i < drawing.strokes().size(); i++) {
      for (int j = 0; j < i; j++) {
        if (lieUpon(drawing.strokes().get(i).points(), drawing.strokes().get(j).points())) {
          faults.add(
              "one line upon another: " + drawing.strokes().get(i) + drawing.strokes().get(j));
        }
      }
    }
  }

  private void bands() {
    Area page = new Area(0, 0, drawing.width(), drawing.height());
    for (Band band : drawing.bands()) {
      if (!contains(page, band.area())) {
        faults.add("a lane off the page: " + band);
      }
    }
    for (Shape shape : drawing.shapes()) {
      if (drawing.bands().stream().noneMatch(band -> contains(inner(band), shape.area()))) {
        faults.add("a box in no lane: " + shape);
      }
    }
    for (Caption caption : drawing.captions()) {
      if (drawing.bands().stream().noneMatch(band -> contains(inner(band), caption.area()))) {
        faults.add("a label in no lane: " + caption);
      }
    }
    for (Stroke stroke : drawing.strokes()) {
      if (!stroke.points().stream().allMatch(point -> contains(page, at(point)))) {
        faults.add("a line off the page: " + stroke);
      }
    }
  }

  static Area inner(Band band) {
    Area area = band.area();
    return new Area(area.x(), area.y() + band.head(), area.width(), area.height() - band.head());
  }

  private static Area at(Point point) {
    return new Area(point.x(), point.y(), 0, 0);
  }

  static boolean contains(Area outer, Area inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
  }

  private static boolean overlap(Area a, Area b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static boolean runsThrough(Stroke stroke, Area area) {
    List<Point> points = stroke.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      if (Math.min(a.x(), b.x()) < area.right()
          && area.x() < Math.max(a.x(), b.x())
          && area.y() < a.y()
          && a.y() < area.bottom()
          && a.y() == b.y()) {
        return true;
      }
      if (Math.min(a.y(), b.y()) < area.bottom()
          && area.y() < Math.max(a.y(), b.y())
          && area.x() < a.x()
          && a.x() < area.right()
          && a.x() == b.x()) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(Area area, Point point, boolean foot) {
    return point.y() == (foot ? area.bottom() : area.y())
        && area.x() < point.x()
        && point.x() < area.right();
  }

  private static boolean lieUpon(List<Point> one, List<Point> other) {
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        Point a = one.get(i - 1);
        Point b = one.get(i);
        Point c = other.get(j - 1);
        Point d = other.get(j);
        boolean level = a.y() == b.y() && c.y() == d.y() && a.y() == c.y();
        boolean upright = a.x() == b.x() && c.x() == d.x() && a.x() == c.x();
        if (level && share(a.x(), b.x(), c.x(), d.x())
            || upright && share(a.y(), b.y(), c.y(), d.y())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean share(int a, int b, int c, int d) {
    return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d));
  }
}
