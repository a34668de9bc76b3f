package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where on its boxes each wire begins and ends: all at places of their own. */
final class Ports {
  private static final int ASIDE = 4;
  private static final int ROUNDS = 20;

  /** How near the corner of a box a wire may come for being straight. */
  private static final int EDGE = Spacing.CORNER - 6;

  private final Rows rows;

  Ports(Rows rows) {
    this.rows = rows;
  }

  /** Sets the ends of all wires, as distances from the middle of their spots. */
  void spread() {
    for (Spot box : rows.boxes) {
      spread(box, side(box, box.row));
      spread(box, side(box, box.row + 1));
    }
  }

  private static void spread(Spot box, List<Wire> wires) {
    for (int k = 0; k < wires.size(); k++) {
      set(wires.get(k), box, Spacing.port(box.width, k, wires.size()));
    }
  }

  /** Makes the ends absolute, and moves those on boxes to where their wires become straight. */
  void settle() {
    for (List<Wire> channel : rows.channels) {
      for (Wire wire : channel) {
        wire.fromX += wire.from.x;
        wire.toX += wire.to.x;
      }
    }
    for (Spot box : rows.boxes) {
      straighten(box, side(box, box.row));
      straighten(box, side(box, box.row + 1));
    }
  }

  /**
   * Moves a wire aside where two would have to exchange their places, which no order of tracks
   * allows without one lying upon the other.
   */
  void untangle() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean clear = true;
      for (List<Wire> channel : rows.channels) {
        Wire clash = new Channel(channel).clash();
        if (clash != null) {
          aside(clash, clash.lower());
          clear = false;
        }
      }
      if (clear) {
        return;
      }
    }
  }

  private void aside(Wire wire, Spot end) {
    if (end.kind == Spot.Kind.BOX) {
      set(wire, end, x(wire, end) + (x(wire, end) > end.x ? -ASIDE : ASIDE));
      return;
    }
    List<Spot> row = rows.rows.get(end.row);
    Spot next = end.at + 1 < row.size() ? row.get(end.at + 1) : null;
    boolean room =
        next != null && next.x - end.x - (next.width + end.width + 1) / 2 > 2 * ASIDE + 1;
    int by = room ? ASIDE : -ASIDE;
    end.x += by;
    for (int channel = end.row; channel <= end.row + 1; channel++) {
      for (Wire each : rows.channels.get(channel)) {
        if (each.touches(end)) {
          set(each, end, x(each, end) + by);
        }
      }
    }
  }

  private static void straighten(Spot box, List<Wire> wires) {
    for (int k = 0; k < wires.size(); k++) {
      Wire wire = wires.get(k);
      if (wire.passes() && !wire.straight()) {
        int low = k == 0 ? box.x - box.width / 2 + EDGE : x(wires.get(k - 1), box) + 8;
        int high =
            k == wires.size() - 1 ? box.x + box.width / 2 - EDGE : x(wires.get(k + 1), box) - 8;
        int wanted = x(wire, wire.other(box));
        if (low <= wanted && wanted <= high) {
          set(wire, box, wanted);
        }
      }
    }
  }

  private static int x(Wire wire, Spot end) {
    return wire.from == end ? wire.fromX : wire.toX;
  }

  private static void set(Wire wire, Spot end, int x) {
    if (wire.from == end) {
      wire.fromX = x;
    } else {
      wire.toX = x;
    }
  }

  /**
   * The wires of one side from left to right. Those that turn about are nested, so that the one
   * with the nearest end is outermost on the box.
   */
  private List<Wire> side(Spot box, int channel) {
    List<Wire> left = new ArrayList<>();
    List<Wire> through = new ArrayList<>();
    List<Wire> right = new ArrayList<>();
    for (Wire wire : rows.channels.get(channel)) {
      if (wire.touches(box)) {
        if (wire.passes()) {
          through.add(wire);
        } else {
          (wire.other(box).at < box.at ? left : right).add(wire);
        }
      }
    }
    Comparator<Wire> byPlace = Comparator.comparingInt(wire -> wire.other(box).at);
    left.sort(byPlace.reversed());
    through.sort(byPlace);
    right.sort(byPlace.reversed());
    left.addAll(through);
    left.addAll(right);
    return left;
  }
}
