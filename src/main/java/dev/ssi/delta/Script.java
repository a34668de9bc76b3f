package dev.ssi.delta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The steps that turn one list into another, from front to back.
 *
 * @param <T> what the lists hold
 * @param <D> how an entry is amended; {@link Void} where entries are kept whole
 */
public record Script<T, D>(List<Step<T, D>> steps) {
  public Script {
    steps = List.copyOf(steps);
  }

  /** One step. */
  public sealed interface Step<T, D> {}

  /** So many entries stay. */
  public record Keep<T, D>(int count) implements Step<T, D> {}

  /** An entry goes. */
  public record Remove<T, D>(T value) implements Step<T, D> {}

  /** An entry comes. */
  public record Add<T, D>(T value) implements Step<T, D> {}

  /** An entry becomes another. */
  public record Amend<T, D>(T before, T after, D detail) implements Step<T, D> {}

  /** Makes one entry out of another by an amendment's detail. */
  interface Amendment<T, D> {
    T apply(T before, Amend<T, D> amend);
  }

  public boolean isEmpty() {
    return steps.stream().allMatch(Keep.class::isInstance);
  }

  /**
   * Applies the script.
   *
   * @throws IllegalStateException if the list is not the one that the script was made for
   */
  List<T> apply(List<T> list, Amendment<T, D> amendment) {
    List<T> result = new ArrayList<>();
    int at = 0;
    for (Step<T, D> step : steps) {
      if (step instanceof Keep<T, D> keep) {
        result.addAll(list.subList(at, at + keep.count()));
        at += keep.count();
      } else if (step instanceof Remove<T, D> remove) {
        demand(list.get(at++), remove.value());
      } else if (step instanceof Add<T, D> add) {
        result.add(add.value());
      } else if (step instanceof Amend<T, D> amend) {
        demand(list.get(at), amend.before());
        result.add(amendment.apply(list.get(at++), amend));
      }
    }
    if (at != list.size()) {
      throw new IllegalStateException("the script ends before the list does");
    }
    return result;
  }

  private static void demand(Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new IllegalStateException("expected " + expected + ", found " + found);
    }
  }

  /** What goes from one place and comes at another. */
  Set<T> moved() {
    Set<T> gone = new HashSet<>();
    Set<T> moved = new LinkedHashSet<>();
    for (Step<T, D> step : steps) {
      if (step instanceof Remove<T, D> remove) {
        gone.add(remove.value());
      }
    }
    for (Step<T, D> step : steps) {
      if (step instanceof Add<T, D> add && gone.contains(add.value())) {
        moved.add(add.value());
      }
    }
    return moved;
  }

  /** The script that turns the second list back into the first. */
  Script<T, D> mirror(Function<D, D> mirrorOfDetail) {
    List<Step<T, D>> mirrored = new ArrayList<>();
    List<Step<T, D>> comes = new ArrayList<>();
    for (Step<T, D> step : steps) {
      if (step instanceof Remove<T, D> remove) {
        comes.add(new Add<>(remove.value()));
      } else if (step instanceof Add<T, D> add) {
        mirrored.add(new Remove<>(add.value()));
      } else {
        mirrored.addAll(comes);
        comes.clear();
        mirrored.add(
            step instanceof Amend<T, D> amend
                ? new Amend<>(amend.after(), amend.before(), mirrorOfDetail.apply(amend.detail()))
                : step);
      }
    }
    mirrored.addAll(comes);
    return new Script<>(mirrored);
  }
}
