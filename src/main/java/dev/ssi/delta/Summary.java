package dev.ssi.delta;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The changes in figures.
 *
 * @param added items that came, those restored included
 * @param removed items that went
 * @param amended all other changes of substance
 * @param editorial changes of typography or record alone, such as the entry of a retired id
 * @param byKind how many changes of each kind of item, by operation
 * @param requirements single requirements by operation, {@code amended} among them
 * @param rights rights changed, by role and effect
 */
public record Summary(
    int added,
    int removed,
    int amended,
    int editorial,
    SortedMap<String, SortedMap<Operation, Integer>> byKind,
    SortedMap<Operation, Integer> requirements,
    SortedMap<String, SortedMap<AccessChange.Effect, Integer>> rights) {
  public Summary {
    byKind = Collections.unmodifiableSortedMap(byKind);
    requirements = Collections.unmodifiableSortedMap(requirements);
    rights = Collections.unmodifiableSortedMap(rights);
  }

  static Summary of(List<Change> changes) {
    int[] counts = new int[4];
    SortedMap<String, SortedMap<Operation, Integer>> byKind =
        new TreeMap<>(Comparator.comparingInt(Kinds::rank));
    SortedMap<Operation, Integer> requirements = new TreeMap<>();
    SortedMap<String, SortedMap<AccessChange.Effect, Integer>> rights = new TreeMap<>();
    for (Change change : changes) {
      counts[column(change)]++;
      SortedMap<Operation, Integer> operations =
          byKind.computeIfAbsent(change.key().kind(), kind -> new TreeMap<>());
      change.facts().operations().forEach(each -> operations.merge(each, 1, Integer::sum));
      change.facts().edits().stream()
          .filter(edit -> edit.shown().key().startsWith("requirement "))
          .forEach(edit -> requirements.merge(operation(edit), 1, Integer::sum));
      for (AccessChange right : change.access()) {
        rights
            .computeIfAbsent(right.role(), role -> new TreeMap<>())
            .merge(right.effect(), 1, Integer::sum);
      }
    }
    return new Summary(counts[0], counts[1], counts[2], counts[3], byKind, requirements, rights);
  }

  private static int column(Change change) {
    ItemChange facts = change.facts();
    if (change.route() == Route.EDITORIAL) {
      return 3;
    }
    return facts.before() == null ? 0 : facts.after() == null ? 1 : 2;
  }

  private static Operation operation(FieldEdit edit) {
    return edit.before() == null
        ? Operation.ADDED
        : edit.after() == null
            ? Operation.REMOVED
            : edit.isEditorial() ? Operation.EDITORIAL : Operation.AMENDED;
  }
}
