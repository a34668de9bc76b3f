package dev.ssi.picture.layout;

import java.util.List;

/** Where things would stand if each lane of each row were packed and centred. */
final class Estimate {
  private final Rows rows;
  private final int[] left;

  Estimate(Rows rows) {
    this.rows = rows;
    this.left = new int[rows.graph.lanes().size() + 1];
    measure();
  }

  /** Measures the lanes anew, and places every row. */
  void measure() {
    int[] width = new int[left.length - 1];
    for (int lane = 0; lane < width.length; lane++) {
      width[lane] = rows.graph.lanes().get(lane);
    }
    for (List<Spot> row : rows.rows) {
      for (int start = 0, end; start < row.size(); start = end) {
        end = endOfLane(row, start);
        int lane = row.get(start).lane;
        width[lane] = Math.max(width[lane], length(row, start, end) + 2 * Spacing.LANE);
      }
    }
    for (int lane = 0; lane < width.length; lane++) {
      left[lane + 1] = left[lane] + width[lane];
    }
    for (int row = 0; row < rows.rows.size(); row++) {
      place(row);
    }
  }

  int left(int lane) {
    return left[lane];
  }

  int right(int lane) {
    return left[lane + 1];
  }

  void place(int index) {
    List<Spot> row = rows.rows.get(index);
    for (int start = 0, end; start < row.size(); start = end) {
      end = endOfLane(row, start);
      int lane = row.get(start).lane;
      int x =
          (left[lane] + left[lane + 1] - length(row, start, end)) / 2 + row.get(start).width / 2;
      row.get(start).x = x;
      for (int i = start + 1; i < end; i++) {
        x += Spacing.between(row.get(i - 1), row.get(i));
        row.get(i).x = x;
      }
    }
    rows.renumber(index);
  }

  private static int endOfLane(List<Spot> row, int start) {
    int end = start;
    while (end < row.size() && row.get(end).lane == row.get(start).lane) {
      end++;
    }
    return end;
  }

  private static int length(List<Spot> row, int start, int end) {
    int length = (row.get(start).width + row.get(end - 1).width) / 2;
    for (int i = start + 1; i < end; i++) {
      length += Spacing.between(row.get(i - 1), row.get(i));
    }
    return length;
  }
}
