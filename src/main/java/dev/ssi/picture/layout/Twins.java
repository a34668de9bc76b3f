package dev.ssi.picture.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Boxes of one row and lane that come from the same boxes and lead to the same ones: which of them
 * stands where makes no difference to the lines, so they stand in the order of the graph.
 */
final class Twins {
  private final Rows rows;

  Twins(Rows rows) {
    this.rows = rows;
  }

  void sort() {
    Map<String, List<Spot>> groups = new TreeMap<>();
    for (Spot box : rows.boxes) {
      groups.computeIfAbsent(kin(box), key -> new ArrayList<>()).add(box);
    }
    groups.values().forEach(this::sort);
  }

  private void sort(List<Spot> twins) {
    for (int i = 0; i < twins.size(); i++) {
      Spot wanted = twins.get(i);
      Spot leftmost =
          twins.stream().skip(i).min(Comparator.comparingInt(spot -> spot.at)).orElse(wanted);
      if (leftmost != wanted) {
        exchange(wanted, leftmost);
        List<Integer> ones = lines(wanted);
        List<Integer> others = lines(leftmost);
        for (int k = 0; k < ones.size(); k++) {
          exchange(rows.passages.get(ones.get(k)), rows.passages.get(others.get(k)));
        }
      }
    }
  }

  private void exchange(List<Spot> ones, List<Spot> others) {
    for (int i = 0; i < ones.size(); i++) {
      exchange(ones.get(i), others.get(i));
    }
  }

  private void exchange(Spot one, Spot other) {
    List<Spot> row = rows.rows.get(one.row);
    row.set(one.at, other);
    row.set(other.at, one);
    int lane = one.lane;
    one.lane = other.lane;
    other.lane = lane;
    rows.renumber(one.row);
  }

  private String kin(Spot box) {
    StringBuilder kin = new StringBuilder();
    kin.append(box.row).append('/').append(box.lane);
    for (int index : lines(box)) {
      Graph.Line line = rows.graph.lines().get(index);
      boolean out = line.from() == box.index;
      kin.append(out ? ">" : "<").append(out ? line.to() : line.from());
      kin.append(line.labelled() ? "=" : "-");
    }
    return kin.toString();
  }

  /** Its lines, those of twins in the same order. */
  private List<Integer> lines(Spot box) {
    List<Graph.Line> all = rows.graph.lines();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).from() == box.index || all.get(i).to() == box.index) {
        own.add(i);
      }
    }
    own.sort(
        Comparator.<Integer>comparingInt(i -> all.get(i).from() == box.index ? 1 : 0)
            .thenComparingInt(
                i -> all.get(i).from() == box.index ? all.get(i).to() : all.get(i).from()));
    return own;
  }
}
