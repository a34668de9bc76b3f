package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.List;

/** Gives rows and tracks their heights, and so every line its points. */
final class Levels {
  private final Rows rows;

  /** The top of each row; the bottom of each. */
  private final int[] top;

  private final int[] bottom;

  /** The height of the first track of each channel. */
  private final int[] track;

  private int height;

  Levels(Rows rows) {
    this.rows = rows;
    int size = rows.rows.size();
    this.top = new int[size];
    this.bottom = new int[size];
    this.track = new int[size + 1];
    int y = 0;
    for (int row = 0; row <= size; row++) {
      int tracks = new Channel(rows.channels.get(row)).assign();
      int above = row == 0 ? 0 : Spacing.BELOW;
      track[row] = y + above;
      y += above + Math.max(0, tracks - 1) * Spacing.TRACK;
      if (row < size) {
        y += isLabels(row) ? Spacing.ABOVE_LABEL : Spacing.ABOVE_BOX;
        top[row] = y;
        y += rows.rows.get(row).stream().mapToInt(spot -> spot.height).max().orElse(0);
        bottom[row] = y;
      }
    }
    height = y;
  }

  private boolean isLabels(int row) {
    return rows.rows.get(row).stream().noneMatch(spot -> spot.kind == Spot.Kind.BOX);
  }

  Layout layout(int[] walls) {
    List<Layout.Area> boxes = new ArrayList<>();
    rows.boxes.forEach(box -> boxes.add(area(box)));
    List<Layout.Route> routes = new ArrayList<>();
    for (int line = 0; line < rows.wires.size(); line++) {
      routes.add(route(line));
    }
    return new Layout(Layout.list(walls), height, boxes, routes, Crossings.of(routes));
  }

  private Layout.Area area(Spot spot) {
    int middle = (top[spot.row] + bottom[spot.row]) / 2;
    return new Layout.Area(
        spot.x - spot.width / 2, middle - spot.height / 2, spot.width, spot.height);
  }

  private Layout.Route route(int line) {
    List<Layout.Point> points = new ArrayList<>();
    List<Wire> wires = rows.wires.get(line);
    Wire start = wires.get(0);
    add(points, start.fromX, area(start.from).bottom());
    for (Wire wire : wires) {
      if (!wire.straight()) {
        int y = track[wire.channel] + wire.track * Spacing.TRACK;
        add(points, wire.fromX, y);
        add(points, wire.toX, y);
      }
    }
    Wire end = wires.get(wires.size() - 1);
    add(points, end.toX, area(end.to).y());
    List<Spot> passage = rows.passages.get(line);
    boolean labelled = !passage.isEmpty() && passage.get(0).kind == Spot.Kind.LABEL;
    return new Layout.Route(points, labelled ? area(passage.get(0)) : null);
  }

  /** Leaves out a point between two others of one straight piece. */
  private static void add(List<Layout.Point> points, int x, int y) {
    int size = points.size();
    if (size > 1) {
      Layout.Point last = points.get(size - 1);
      Layout.Point before = points.get(size - 2);
      if (before.x() == last.x() && last.x() == x) {
        points.remove(size - 1);
      }
    }
    points.add(new Layout.Point(x, y));
  }
}
