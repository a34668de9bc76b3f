package dev.ssi.delta;

import dev.ssi.delta.Script.Add;
import dev.ssi.delta.Script.Keep;
import dev.ssi.delta.Script.Remove;
import dev.ssi.delta.Script.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes scripts. */
final class Scripts {
  private Scripts() {}

  /** The steps with neighbours that stay counted together, and what goes before what comes. */
  static <T, D> List<Step<T, D>> joined(List<Step<T, D>> steps) {
    List<Step<T, D>> joined = new ArrayList<>();
    List<Step<T, D>> comes = new ArrayList<>();
    int kept = 0;
    for (Step<T, D> step : steps) {
      if (step instanceof Keep<T, D> keep) {
        joined.addAll(comes);
        comes.clear();
        kept += keep.count();
        continue;
      }
      if (kept > 0) {
        joined.add(new Keep<>(kept));
        kept = 0;
      }
      if (step instanceof Add<T, D>) {
        comes.add(step);
      } else {
        if (!(step instanceof Remove<T, D>)) {
          joined.addAll(comes);
          comes.clear();
        }
        joined.add(step);
      }
    }
    joined.addAll(comes);
    if (kept > 0) {
      joined.add(new Keep<>(kept));
    }
    return joined;
  }

  /** From one order to another; what is out of order goes from its place and comes elsewhere. */
  static <T extends Comparable<? super T>> Script<T, Void> order(List<T> from, List<T> to) {
    List<Step<T, Void>> steps = new ArrayList<>();
    for (Alignment.Stretch stretch : Alignment.of(from, to)) {
      if (stretch.same()) {
        steps.add(new Keep<>(stretch.fromEnd() - stretch.fromStart()));
      } else {
        from.subList(stretch.fromStart(), stretch.fromEnd())
            .forEach(value -> steps.add(new Remove<>(value)));
        to.subList(stretch.toStart(), stretch.toEnd())
            .forEach(value -> steps.add(new Add<>(value)));
      }
    }
    return new Script<>(steps);
  }
}
