package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands, in pixels from the top left.
 *
 * @param walls the left side of each lane, and the right side of the last
 * @param boxes in the order of the graph
 * @param routes in the order of the graph's lines
 * @param crossings how often one line crosses another
 */
public record Layout(
    List<Integer> walls, int height, List<Area> boxes, List<Route> routes, int crossings) {
  public Layout {
    walls = List.copyOf(walls);
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /** A rectangle. */
  public record Area(int x, int y, int width, int height) {
    public int right() {
      return x + width;
    }

    public int bottom() {
      return y + height;
    }
  }

  /** A corner or an end of a line. */
  public record Point(int x, int y) {}

  /**
   * A line.
   *
   * @param points from the foot of its box to the head of the other, level and upright by turns
   * @param label null when it has none
   */
  public record Route(List<Point> points, Area label) {
    public Route {
      points = List.copyOf(points);
    }
  }

  /** Lays a graph out; equal graphs alike. */
  public static Layout of(Graph graph) {
    Rows rows = new Rows(graph);
    new Ordering(rows).run();
    new Twins(rows).sort();
    Ports ports = new Ports(rows);
    ports.spread();
    Columns columns = new Columns(rows);
    columns.assign();
    ports.settle();
    ports.untangle();
    return new Levels(rows).layout(columns.wall);
  }

  static List<Integer> list(int[] values) {
    List<Integer> list = new ArrayList<>();
    for (int value : values) {
      list.add(value);
    }
    return list;
  }
}
