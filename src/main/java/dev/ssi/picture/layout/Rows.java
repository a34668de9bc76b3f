package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The graph as rows of spots and channels of wires: a row for each rank and, where lines have
 * labels, a row for these below it.
 */
final class Rows {
  final Graph graph;
  final List<List<Spot>> rows = new ArrayList<>();

  /** One more than there are rows. */
  final List<List<Wire>> channels = new ArrayList<>();

  final List<Spot> boxes = new ArrayList<>();

  /** Of each line, its label and the places it passes, in order. */
  final List<List<Spot>> passages = new ArrayList<>();

  /** Of each line, its pieces in order. */
  final List<List<Wire>> wires = new ArrayList<>();

  private int[] rowOfRank;
  private boolean[] labelRowFollows;

  Rows(Graph graph) {
    this.graph = graph;
    number();
    for (int i = 0; i < graph.boxes().size(); i++) {
      Graph.Box box = graph.boxes().get(i);
      Spot spot =
          new Spot(Spot.Kind.BOX, i, rowOfRank[box.rank()], box.lane(), box.width(), box.height());
      boxes.add(spot);
      rows.get(spot.row).add(spot);
    }
    for (int i = 0; i < graph.lines().size(); i++) {
      thread(i);
    }
  }

  private void number() {
    int ranks = graph.boxes().stream().mapToInt(Graph.Box::rank).max().orElse(-1) + 1;
    labelRowFollows = new boolean[ranks];
    for (Graph.Line line : graph.lines()) {
      labelRowFollows[graph.boxes().get(line.from()).rank()] |= line.labelled();
    }
    rowOfRank = new int[ranks];
    channels.add(new ArrayList<>());
    for (int rank = 0; rank < ranks; rank++) {
      rowOfRank[rank] = rows.size();
      for (int i = labelRowFollows[rank] ? 2 : 1; i > 0; i--) {
        rows.add(new ArrayList<>());
        channels.add(new ArrayList<>());
      }
    }
  }

  private void thread(int index) {
    Graph.Line line = graph.lines().get(index);
    Spot source = boxes.get(line.from());
    Spot target = boxes.get(line.to());
    List<Spot> passage = new ArrayList<>();
    int row = source.row;
    if (line.labelled()) {
      row++;
      passage.add(
          new Spot(
              Spot.Kind.LABEL, index, row, source.lane, line.labelWidth(), line.labelHeight()));
    }
    if (target.row > row) {
      for (int each = row + 1; each < target.row; each++) {
        passage.add(passing(index, each, target.lane));
      }
    } else {
      for (int each = row; each >= target.row; each--) {
        passage.add(passing(index, each, target.lane));
      }
    }
    passage.forEach(spot -> rows.get(spot.row).add(spot));
    passages.add(passage);
    wires.add(join(index, source, passage, target));
  }

  private static Spot passing(int index, int row, int lane) {
    return new Spot(Spot.Kind.LINE, index, row, lane, 0, 0);
  }

  private List<Wire> join(int index, Spot source, List<Spot> passage, Spot target) {
    List<Wire> joined = new ArrayList<>();
    Spot from = source;
    for (int i = 0; i <= passage.size(); i++) {
      Spot to = i < passage.size() ? passage.get(i) : target;
      int channel = Math.max(from.row, to.row);
      if (from.row == to.row && to != target) {
        channel++;
      }
      Wire wire = new Wire(index, channel, from, to);
      joined.add(wire);
      channels.get(channel).add(wire);
      from = to;
    }
    return joined;
  }

  /** Numbers the spots of a row after a change of their order. */
  void renumber(int row) {
    List<Spot> spots = rows.get(row);
    for (int i = 0; i < spots.size(); i++) {
      spots.get(i).at = i;
    }
  }

  /** The fewest crossings that the order of the spots allows. */
  int crossings() {
    int sum = 0;
    for (int channel = 0; channel < channels.size(); channel++) {
      sum += crossings(channel);
    }
    return sum;
  }

  int crossings(int channel) {
    List<Wire> all = channels.get(channel);
    int sum = 0;
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += Wire.crossings(all.get(i), all.get(j));
      }
    }
    return sum;
  }

  /** The lanes through which the labels and lines pass. */
  List<Integer> lanes() {
    return passages.stream().flatMap(List::stream).map(spot -> spot.lane).toList();
  }

  void lanes(List<Integer> lanes) {
    int i = 0;
    for (List<Spot> passage : passages) {
      for (Spot spot : passage) {
        spot.lane = lanes.get(i++);
      }
    }
  }
}
