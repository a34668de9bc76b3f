package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the level pieces of a channel's wires their tracks, so that few cross and none lie upon one
 * another.
 */
final class Channel {
  /** One line upon another is worse than any crossing. */
  private static final int UPON = 1_000;

  private static final int PASSES = 6;

  private final List<Wire> wires;
  private int tracks;

  Channel(List<Wire> all) {
    this.wires = new ArrayList<>();
    for (Wire wire : all) {
      if (!wire.straight()) {
        wires.add(wire);
      }
    }
    wires.sort(Comparator.comparingInt(Wire::left).thenComparingInt(wire -> wire.line));
  }

  /** A wire that lies upon another however the tracks are ordered; or null. */
  Wire clash() {
    List<Wire> order = order();
    for (int i = 1; i < order.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (cost(order.get(j), order.get(i)) >= UPON) {
          return order.get(i);
        }
      }
    }
    return null;
  }

  /** Assigns the tracks and says how many there are. */
  int assign() {
    List<Wire> order = order();
    for (int i = 0; i < order.size(); i++) {
      Wire wire = order.get(i);
      wire.track = 0;
      for (int j = 0; j < i; j++) {
        Wire above = order.get(j);
        if (meet(above, wire)) {
          wire.track = Math.max(wire.track, above.track + 1);
        }
      }
      tracks = Math.max(tracks, wire.track + 1);
    }
    return tracks;
  }

  private static boolean meet(Wire a, Wire b) {
    return a.left() < b.right() + Spacing.TRACK && b.left() < a.right() + Spacing.TRACK;
  }

  /** Each wire in turn goes where it costs least, until none would move. */
  private List<Wire> order() {
    List<Wire> order = new ArrayList<>();
    for (Wire wire : wires) {
      order.add(best(order, wire, order.size()), wire);
    }
    boolean moved = true;
    for (int pass = 0; moved && pass < PASSES; pass++) {
      moved = false;
      for (Wire wire : wires) {
        int was = order.indexOf(wire);
        order.remove(was);
        int at = best(order, wire, was);
        order.add(at, wire);
        moved |= at != was;
      }
    }
    return order;
  }

  private static int best(List<Wire> order, Wire wire, int preferred) {
    int[] cost = new int[order.size() + 1];
    for (Wire other : order) {
      cost[0] += cost(wire, other);
    }
    for (int i = 0; i < order.size(); i++) {
      cost[i + 1] = cost[i] + cost(order.get(i), wire) - cost(wire, order.get(i));
    }
    int best = preferred;
    for (int i = 0; i < cost.length; i++) {
      if (cost[i] < cost[best]) {
        best = i;
      }
    }
    return best;
  }

  /** What it costs to have the level piece of one wire above that of another. */
  private static int cost(Wire above, Wire below) {
    return downFrom(above.fromX, above.fromAbove(), below)
        + downFrom(above.toX, above.toAbove(), below)
        + upFrom(below.fromX, below.fromAbove(), above)
        + upFrom(below.toX, below.toAbove(), above);
  }

  private static int downFrom(int x, boolean goesUp, Wire below) {
    if (goesUp) {
      return 0;
    }
    if (below.fromX == x && below.fromAbove() || below.toX == x && below.toAbove()) {
      return UPON;
    }
    return below.left() < x && x < below.right() ? 1 : 0;
  }

  private static int upFrom(int x, boolean goesUp, Wire above) {
    return goesUp && above.left() < x && x < above.right() ? 1 : 0;
  }
}
