package dev.ssi.picture.layout;

import java.util.List;

/**
 * What is to be laid out: boxes in ranks and lanes, and the lines between them. Lengths are in
 * pixels.
 *
 * @param lanes the least width of each lane
 * @param boxes in the order that decides between equals
 * @param lines no two with the same ends
 */
public record Graph(List<Integer> lanes, List<Box> boxes, List<Line> lines) {
  public Graph {
    lanes = List.copyOf(lanes);
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A box.
   *
   * @param rank from 0; boxes of one rank stand side by side
   * @param lane the index of its lane
   */
  public record Box(int rank, int lane, int width, int height) {}

  /**
   * A line from the foot of one box to the head of another. It goes back when the other's rank is
   * not below.
   *
   * @param labelWidth 0 when there is no label
   */
  public record Line(int from, int to, int labelWidth, int labelHeight) {
    boolean labelled() {
      return labelWidth > 0;
    }
  }
}
