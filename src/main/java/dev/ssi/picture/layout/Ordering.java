package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Orders the spots of each row so that few lines cross, and then so that lines are short:
 * barycentre sweeps, after which each line is threaded anew and each box and label tried in every
 * place of its lane, as long as that helps.
 */
final class Ordering {
  /** A crossing is worse than any detour. */
  static final long CROSSING = 1_000_000;

  /** Boxes that stand in another order than that of the graph are worse than a short detour. */
  private static final long INVERSION = 400;

  private static final int SWEEPS = 6;
  private static final int PASSES = 8;

  /** A trial with so many crossings more than the best, after a pass, is given up. */
  private static final int HOPE = 3;

  /** With more spots than this the sweeps must do, or a map of hundreds of steps takes seconds. */
  private static final int PATIENCE = 2_500;

  /** Beginnings to try, of which the best is kept. */
  private static final int TRIALS = 8;

  private final Rows rows;
  private final Estimate estimate;

  Ordering(Rows rows) {
    this.rows = rows;
    rows.rows.forEach(row -> row.sort(Comparator.comparingInt(spot -> spot.lane)));
    this.estimate = new Estimate(rows);
  }

  void run() {
    if (rows.rows.stream().mapToInt(List::size).sum() > PATIENCE) {
      sweep();
      return;
    }
    List<List<Spot>> first = copy();
    Order best = null;
    for (int trial = 0; trial < TRIALS; trial++) {
      begin(first, trial);
      sweep();
      improve(best == null ? Long.MAX_VALUE : best.cost() + HOPE * CROSSING);
      Order order = new Order(cost(), copy(), rows.lanes());
      if (best == null || order.cost() < best.cost()) {
        best = order;
      }
      if (best.cost() < CROSSING) {
        break;
      }
    }
    restore(best);
  }

  /** An order of all rows, to come back to. */
  private record Order(long cost, List<List<Spot>> rows, List<Integer> lanes) {}

  private List<List<Spot>> copy() {
    List<List<Spot>> copy = new ArrayList<>();
    rows.rows.forEach(row -> copy.add(List.copyOf(row)));
    return copy;
  }

  /** The first trial keeps the order of the file; each other shuffles it in a way of its own. */
  private void begin(List<List<Spot>> first, int trial) {
    Random random = new Random(trial);
    for (int i = 0; i < first.size(); i++) {
      List<Spot> row = rows.rows.get(i);
      row.clear();
      row.addAll(first.get(i));
      if (trial > 0) {
        Collections.shuffle(row, random);
      }
      row.sort(Comparator.comparingInt(spot -> spot.lane));
    }
    estimate.measure();
  }

  private void restore(Order order) {
    rows.lanes(order.lanes());
    for (int i = 0; i < order.rows().size(); i++) {
      rows.rows.get(i).clear();
      rows.rows.get(i).addAll(order.rows().get(i));
    }
    estimate.measure();
  }

  private void sweep() {
    for (int i = 0; i < SWEEPS; i++) {
      sweep(i % 2 == 0);
    }
  }

  private void improve(long hopeless) {
    long before = Long.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      thread();
      sift();
      long after = cost();
      if (after >= before || after > hopeless) {
        return;
      }
      before = after;
    }
  }

  private void sweep(boolean down) {
    int size = rows.rows.size();
    for (int i = 0; i < size; i++) {
      int row = down ? i : size - 1 - i;
      int channel = down ? row : row + 1;
      List<Spot> spots = rows.rows.get(row);
      long[] sum = new long[spots.size()];
      int[] count = new int[spots.size()];
      for (Wire wire : rows.channels.get(channel)) {
        if (wire.passes()) {
          Spot here = down ? wire.lower() : wire.upper();
          sum[here.at] += wire.other(here).x;
          count[here.at]++;
        }
      }
      for (Spot spot : spots) {
        spot.x = count[spot.at] == 0 ? spot.x : (int) (sum[spot.at] / count[spot.at]);
      }
      spots.sort(Comparator.<Spot>comparingInt(spot -> spot.lane).thenComparingInt(spot -> spot.x));
      estimate.place(row);
    }
    estimate.measure();
  }

  private void thread() {
    for (int line = 0; line < rows.wires.size(); line++) {
      new Threading(rows, estimate, line).run();
    }
    estimate.measure();
  }

  private void sift() {
    for (int row = 0; row < rows.rows.size(); row++) {
      for (Spot spot : new ArrayList<>(rows.rows.get(row))) {
        if (!spot.isLine()) {
          sift(spot);
        }
      }
    }
    estimate.measure();
  }

  private void sift(Spot spot) {
    List<Spot> row = rows.rows.get(spot.row);
    int best = spot.at;
    int first = spot.at;
    int last = spot.at;
    while (first > 0 && row.get(first - 1).lane == spot.lane) {
      first--;
    }
    while (last < row.size() - 1 && row.get(last + 1).lane == spot.lane) {
      last++;
    }
    long least = costAround(spot);
    int was = spot.at;
    for (int at = first; at <= last; at++) {
      if (at != was) {
        move(spot, at);
        long cost = costAround(spot);
        if (cost < least) {
          least = cost;
          best = at;
        }
      }
    }
    move(spot, best);
  }

  private void move(Spot spot, int at) {
    List<Spot> row = rows.rows.get(spot.row);
    row.remove(spot.at);
    row.add(at, spot);
    estimate.place(spot.row);
  }

  private long costAround(Spot spot) {
    long cost = 0;
    for (int channel = spot.row; channel <= spot.row + 1; channel++) {
      List<Wire> wires = rows.channels.get(channel);
      for (Wire wire : wires) {
        cost += Math.abs(wire.from.x - wire.to.x);
        if (wire.touches(spot)) {
          for (Wire other : wires) {
            cost += other == wire ? 0 : CROSSING * Wire.crossings(wire, other);
          }
        }
      }
    }
    return cost + INVERSION * inversions(rows.rows.get(spot.row));
  }

  private long cost() {
    long cost = CROSSING * rows.crossings();
    for (List<Wire> channel : rows.channels) {
      for (Wire wire : channel) {
        cost += Math.abs(wire.from.x - wire.to.x);
      }
    }
    for (List<Spot> row : rows.rows) {
      cost += INVERSION * inversions(row);
    }
    return cost;
  }

  private static int inversions(List<Spot> row) {
    int sum = 0;
    for (int i = 1; i < row.size(); i++) {
      for (int j = 0; j < i; j++) {
        Spot left = row.get(j);
        Spot right = row.get(i);
        boolean boxes = left.kind == Spot.Kind.BOX && right.kind == Spot.Kind.BOX;
        sum += boxes && left.lane == right.lane && left.index > right.index ? 1 : 0;
      }
    }
    return sum;
  }
}
