package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes one line out and threads it through the rows again by the way that costs least, everything
 * else staying as it is: dynamic programming over the gaps of the rows.
 */
final class Threading {
  /** A line keeps to the lanes of its ends where that costs nothing. */
  private static final int FOREIGN_LANE = 1;

  private static final int BEND = 40;

  private final Rows rows;
  private final Estimate estimate;
  private final Spot start;
  private final Spot end;
  private final List<Spot> moving;

  /** The pieces before, between and after the moving spots. */
  private final List<Wire> wires;

  /**
   * A place for a spot.
   *
   * @param at twice the index of the gap; a spot that stays has twice its own and one
   */
  private record Gap(int at, int lane, int low, int high) {
    int distance(Gap other) {
      int apart = Math.max(low - other.high, other.low - high);
      return apart <= 0 ? 0 : apart + BEND;
    }
  }

  Threading(Rows rows, Estimate estimate, int line) {
    this.rows = rows;
    this.estimate = estimate;
    List<Spot> passage = rows.passages.get(line);
    List<Wire> all = rows.wires.get(line);
    this.end = all.get(all.size() - 1).to;
    // The label of a line that goes back shares its row with a place that the line passes.
    boolean keepFirst = passage.size() > 1 && passage.get(0).row == passage.get(1).row;
    this.moving = passage.subList(keepFirst ? 1 : 0, passage.size());
    this.wires = all.subList(keepFirst ? 1 : 0, all.size());
    this.start = wires.get(0).from;
  }

  void run() {
    if (moving.isEmpty()) {
      return;
    }
    takeOut();
    List<List<Gap>> gaps = new ArrayList<>();
    gaps.add(List.of(fixed(start)));
    moving.forEach(spot -> gaps.add(gaps(spot)));
    gaps.add(List.of(fixed(end)));
    putIn(cheapest(gaps));
  }

  private void takeOut() {
    for (Spot spot : moving) {
      rows.rows.get(spot.row).remove(spot.at);
      rows.renumber(spot.row);
    }
    wires.forEach(wire -> rows.channels.get(wire.channel).remove(wire));
  }

  private void putIn(List<Gap> chosen) {
    for (int i = 0; i < moving.size(); i++) {
      Spot spot = moving.get(i);
      spot.lane = chosen.get(i).lane();
      rows.rows.get(spot.row).add(chosen.get(i).at() / 2, spot);
      estimate.place(spot.row);
    }
    wires.forEach(wire -> rows.channels.get(wire.channel).add(wire));
  }

  private static Gap fixed(Spot spot) {
    return new Gap(2 * spot.at + 1, spot.lane, spot.x, spot.x);
  }

  private List<Gap> gaps(Spot spot) {
    List<Spot> row = rows.rows.get(spot.row);
    List<Gap> gaps = new ArrayList<>();
    int lanes = rows.graph.lanes().size();
    for (int i = 0; i <= row.size(); i++) {
      int first = i == 0 ? 0 : row.get(i - 1).lane;
      int last = i == row.size() ? lanes - 1 : row.get(i).lane;
      for (int lane = first; lane <= last; lane++) {
        if (spot.kind == Spot.Kind.LABEL && lane != start.lane) {
          continue;
        }
        int low = estimate.left(lane) + Spacing.LANE;
        int high = estimate.right(lane) - Spacing.LANE;
        if (i > 0 && row.get(i - 1).lane == lane) {
          low = row.get(i - 1).x + Spacing.between(row.get(i - 1), spot);
        }
        if (i < row.size() && row.get(i).lane == lane) {
          high = row.get(i).x - Spacing.between(spot, row.get(i));
        }
        gaps.add(new Gap(2 * i, lane, Math.min(low, high), Math.max(low, high)));
      }
    }
    return gaps;
  }

  private List<Gap> cheapest(List<List<Gap>> stages) {
    int[][] back = new int[stages.size()][];
    long[] cost = {0};
    for (int stage = 1; stage < stages.size(); stage++) {
      List<Gap> before = stages.get(stage - 1);
      List<Gap> here = stages.get(stage);
      Crossed crossed =
          new Crossed(rows.channels.get(wires.get(stage - 1).channel), wires.get(stage - 1));
      long[] next = new long[here.size()];
      back[stage] = new int[here.size()];
      Arrays.fill(next, Long.MAX_VALUE);
      for (int j = 0; j < here.size(); j++) {
        Gap to = here.get(j);
        long foreign = to.lane() == start.lane || to.lane() == end.lane ? 0 : FOREIGN_LANE;
        for (int i = 0; i < before.size(); i++) {
          Gap from = before.get(i);
          long sum =
              cost[i]
                  + foreign
                  + from.distance(to)
                  + Ordering.CROSSING * crossed.by(from.at(), to.at());
          if (sum < next[j]) {
            next[j] = sum;
            back[stage][j] = i;
          }
        }
      }
      cost = next;
    }
    return follow(stages, back);
  }

  private static List<Gap> follow(List<List<Gap>> stages, int[][] back) {
    List<Gap> chosen = new ArrayList<>();
    int at = 0;
    for (int stage = stages.size() - 1; stage > 1; stage--) {
      at = back[stage][at];
      chosen.add(0, stages.get(stage - 1).get(at));
    }
    return chosen;
  }
}
