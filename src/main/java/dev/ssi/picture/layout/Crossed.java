package dev.ssi.picture.layout;

import java.util.List;

/** How many wires of a channel another one would cross, by the places of its ends. */
final class Crossed {
  private static final int PASSES = 0;
  private static final int TURNS_ABOVE = 1;
  private static final int TURNS_BELOW = 2;

  private final int[] kind;
  private final int[] first;
  private final int[] second;
  private final Wire wire;

  Crossed(List<Wire> others, Wire wire) {
    this.wire = wire;
    kind = new int[others.size()];
    first = new int[others.size()];
    second = new int[others.size()];
    for (int i = 0; i < kind.length; i++) {
      Wire other = others.get(i);
      int from = 2 * other.from.at + 1;
      int to = 2 * other.to.at + 1;
      kind[i] = kind(other);
      boolean swap = other.passes() ? !other.fromAbove() : from > to;
      first[i] = swap ? to : from;
      second[i] = swap ? from : to;
    }
  }

  private static int kind(Wire wire) {
    if (wire.passes()) {
      return PASSES;
    }
    return wire.fromAbove() ? TURNS_ABOVE : TURNS_BELOW;
  }

  /**
   * Counts.
   *
   * @param from twice an index, and one more for a spot that is there already
   */
  int by(int from, int to) {
    int kindOfWire = kind(wire);
    return kindOfWire == PASSES
        ? wire.fromAbove() ? passing(from, to) : passing(to, from)
        : turning(kindOfWire, Math.min(from, to), Math.max(from, to));
  }

  private int passing(int upper, int lower) {
    int sum = 0;
    for (int i = 0; i < kind.length; i++) {
      if (kind[i] == PASSES) {
        sum += Integer.compare(first[i], upper) * Integer.compare(second[i], lower) < 0 ? 1 : 0;
      } else {
        int at = kind[i] == TURNS_ABOVE ? upper : lower;
        sum += first[i] < at && at < second[i] ? 1 : 0;
      }
    }
    return sum;
  }

  private int turning(int kindOfWire, int low, int high) {
    int sum = 0;
    for (int i = 0; i < kind.length; i++) {
      if (kind[i] == PASSES) {
        int at = kindOfWire == TURNS_ABOVE ? first[i] : second[i];
        sum += low < at && at < high ? 1 : 0;
      } else if (kind[i] == kindOfWire) {
        boolean apart =
            first[i] == low || first[i] == high || second[i] == low || second[i] == high;
        boolean one = low < first[i] && first[i] < high;
        boolean other = low < second[i] && second[i] < high;
        sum += !apart && one != other ? 1 : 0;
      }
    }
    return sum;
  }
}
