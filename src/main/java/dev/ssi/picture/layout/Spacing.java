package dev.ssi.picture.layout;

/** How far apart things stand, in pixels. */
final class Spacing {
  /** Between two lines. */
  static final int TRACK = 10;

  /** Inside the sides of a lane. */
  static final int LANE = 18;

  /** From the foot of a box or label to the first level line. */
  static final int BELOW = 10;

  /** From the last level line to the head of a box: room for the arrow. */
  static final int ABOVE_BOX = 18;

  /** From the last level line to a label. */
  static final int ABOVE_LABEL = 7;

  /** Between the places at which lines leave or reach one side of a box, at the most. */
  static final int PORT = 22;

  /** From the corner of a box to the first such place. */
  static final int CORNER = 22;

  private Spacing() {}

  static int between(Spot left, Spot right) {
    return (left.width + right.width + 1) / 2 + gap(left.kind, right.kind);
  }

  private static int gap(Spot.Kind left, Spot.Kind right) {
    if (left == Spot.Kind.LINE && right == Spot.Kind.LINE) {
      return 12;
    }
    return left == Spot.Kind.BOX && right == Spot.Kind.BOX ? 22 : 12;
  }

  /** How far the k-th of n ports is from the middle of a side. */
  static int port(int width, int k, int n) {
    int step = n < 2 ? 0 : Math.min(PORT, (width - 2 * CORNER) / (n - 1));
    return (2 * k - (n - 1)) * step / 2;
  }
}
