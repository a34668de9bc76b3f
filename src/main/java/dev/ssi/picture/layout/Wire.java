package dev.ssi.picture.layout;

/**
 * The piece of a line within one channel, the space between two rows. It joins two spots of the
 * rows above and below, or turns about between two spots of one row.
 */
final class Wire {
  final int line;

  /** The row below the channel: channel 0 is above the first row. */
  final int channel;

  final Spot from;
  final Spot to;

  /** Where it leaves {@link #from} and reaches {@link #to}. */
  int fromX;

  int toX;

  /** Which of the channel's tracks its level piece runs in, from 0 at the top. */
  int track;

  Wire(int line, int channel, Spot from, Spot to) {
    this.line = line;
    this.channel = channel;
    this.from = from;
    this.to = to;
  }

  boolean fromAbove() {
    return from.row < channel;
  }

  boolean toAbove() {
    return to.row < channel;
  }

  /** Whether it goes through, from the row above to the row below or the other way. */
  boolean passes() {
    return from.row != to.row;
  }

  Spot upper() {
    return fromAbove() ? from : to;
  }

  Spot lower() {
    return fromAbove() ? to : from;
  }

  boolean touches(Spot spot) {
    return from == spot || to == spot;
  }

  Spot other(Spot spot) {
    return from == spot ? to : from;
  }

  boolean straight() {
    return passes() && fromX == toX;
  }

  int left() {
    return Math.min(fromX, toX);
  }

  int right() {
    return Math.max(fromX, toX);
  }

  /** The fewest crossings of two wires of one channel, judged by the order in the rows. */
  static int crossings(Wire a, Wire b) {
    if (a.passes() && b.passes()) {
      int above = Integer.compare(a.upper().at, b.upper().at);
      int below = Integer.compare(a.lower().at, b.lower().at);
      return above * below < 0 ? 1 : 0;
    }
    if (a.passes()) {
      return crossings(b, a);
    }
    int low = Math.min(a.from.at, a.to.at);
    int high = Math.max(a.from.at, a.to.at);
    if (b.passes()) {
      return strictlyBetween(low, a.fromAbove() ? b.upper().at : b.lower().at, high) ? 1 : 0;
    }
    if (a.fromAbove() != b.fromAbove() || a.touches(b.from) || a.touches(b.to)) {
      return 0;
    }
    return strictlyBetween(low, b.from.at, high) == strictlyBetween(low, b.to.at, high) ? 0 : 1;
  }

  private static boolean strictlyBetween(int low, int value, int high) {
    return low < value && value < high;
  }
}
