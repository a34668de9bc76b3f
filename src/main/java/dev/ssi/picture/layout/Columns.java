package dev.ssi.picture.layout;

import java.util.List;

/**
 * Gives every spot and every wall between lanes its place across the page: as straight and as near
 * as the order of the rows and the widths allow.
 */
final class Columns {
  private static final int STRAIGHT = 16;
  private static final int INTO_LABEL = 6;
  private static final int INTO_BOX = 4;
  private static final int TURN = 2;

  private static final int EFFORT = 3_000_000;

  private final Rows rows;
  private final int[] first;
  private final int walls;

  /** The left wall of each lane, and the right wall of the last. */
  final int[] wall;

  Columns(Rows rows) {
    this.rows = rows;
    this.walls = rows.graph.lanes().size() + 1;
    this.wall = new int[walls];
    this.first = new int[rows.rows.size() + 1];
    first[0] = walls;
    for (int i = 0; i < rows.rows.size(); i++) {
      first[i + 1] = first[i] + rows.rows.get(i).size();
    }
  }

  /** The wires' ends must be known as distances from the middle of their spots. */
  void assign() {
    int spots = first[rows.rows.size()];
    int wires = rows.channels.stream().mapToInt(List::size).sum();
    Simplex simplex = new Simplex(spots + wires);
    for (int lane = 0; lane + 1 < walls; lane++) {
      simplex.edge(lane, lane + 1, rows.graph.lanes().get(lane), 1);
    }
    rows.rows.forEach(row -> keepApart(simplex, row));
    int middle = spots;
    for (List<Wire> channel : rows.channels) {
      for (Wire wire : channel) {
        pull(simplex, wire, middle++);
      }
    }
    place(simplex.solve(EFFORT / (spots + wires)));
  }

  /** Boxes and labels keep within their lanes; lines pass between them wherever there is room. */
  private void keepApart(Simplex simplex, List<Spot> row) {
    for (int i = 0; i < row.size(); i++) {
      Spot spot = row.get(i);
      int side = Spacing.LANE + (spot.width + 1) / 2;
      if (i == 0 || !spot.isLine()) {
        simplex.edge(spot.isLine() ? 0 : spot.lane, number(spot), side, 0);
      }
      if (i > 0) {
        Spot left = row.get(i - 1);
        simplex.edge(number(left), number(spot), Spacing.between(left, spot), 0);
      }
      if (i == row.size() - 1 || !spot.isLine()) {
        simplex.edge(number(spot), spot.isLine() ? walls - 1 : spot.lane + 1, side, 0);
      }
    }
  }

  private int number(Spot spot) {
    return first[spot.row] + spot.at;
  }

  /** The middle stands left of both ends, by as little as it can. */
  private void pull(Simplex simplex, Wire wire, int middle) {
    int common = Math.max(wire.fromX, wire.toX);
    int weight = weight(wire);
    simplex.edge(middle, number(wire.from), common - wire.fromX, weight);
    simplex.edge(middle, number(wire.to), common - wire.toX, weight);
  }

  private static int weight(Wire wire) {
    if (!wire.passes()) {
      return TURN;
    }
    if (wire.from.isLine() && wire.to.isLine()) {
      return STRAIGHT;
    }
    return wire.to.kind == Spot.Kind.LABEL ? INTO_LABEL : INTO_BOX;
  }

  private void place(int[] x) {
    int origin = x[0];
    for (int i = 0; i < walls; i++) {
      wall[i] = x[i] - origin;
    }
    for (List<Spot> row : rows.rows) {
      for (Spot spot : row) {
        spot.x = x[number(spot)] - origin;
      }
    }
    for (int i = 1; i < walls - 1; i++) {
      wall[i] = clear(i);
    }
  }

  /** The nearest place for a wall at which no line runs along it. */
  private int clear(int lane) {
    int low = wall[lane] - Spacing.LANE + 4;
    int high = wall[lane] + Spacing.LANE - 4;
    for (List<Spot> row : rows.rows) {
      for (Spot spot : row) {
        if (!spot.isLine() && spot.lane < lane) {
          low = Math.max(low, spot.x + spot.width / 2 + 6);
        } else if (!spot.isLine()) {
          high = Math.min(high, spot.x - spot.width / 2 - 6);
        }
      }
    }
    for (int away = 0; away <= high - low; away++) {
      int x = wall[lane] + (away % 2 == 0 ? away / 2 : -(away + 1) / 2);
      if (low <= x && x <= high && !runsAlong(x)) {
        return x;
      }
    }
    return wall[lane];
  }

  private boolean runsAlong(int x) {
    return rows.rows.stream()
        .flatMap(List::stream)
        .anyMatch(spot -> spot.isLine() && Math.abs(spot.x - x) < 5);
  }
}
