package dev.ssi.delta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that happened between two editions, exactly: applied to the one it gives the other.
 *
 * @param orders what becomes of each list, file and domain whose entries or order changed
 * @param hidden items of which it cannot be said, because a file could not be read
 */
public record Facts(
    List<ItemChange> changes,
    SortedMap<String, Script<ItemKey, Void>> orders,
    SortedSet<ItemKey> hidden) {
  public Facts {
    changes = List.copyOf(changes);
    orders = Collections.unmodifiableSortedMap(new TreeMap<>(orders));
    hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
  }

  /** What happened from the one edition to the other. */
  public static Facts between(Edition from, Edition to) {
    return new Comparison(from, to).facts();
  }

  public boolean isEmpty() {
    return changes.isEmpty() && orders.isEmpty();
  }

  /**
   * What the content becomes.
   *
   * @throws IllegalStateException if the content is not that of the edition before
   */
  public Content apply(Content content) {
    SortedMap<ItemKey, ItemText> items = new TreeMap<>(content.items());
    for (ItemChange change : changes) {
      if (change.before() != null && !change.beforeStays()) {
        items.remove(change.before().key());
      }
    }
    for (ItemChange change : changes) {
      Optional<ItemText> old = change.wasBefore().map(item -> content.items().get(item.key()));
      change.apply(old).ifPresent(item -> items.put(item.key(), item));
    }
    SortedMap<String, List<ItemKey>> containers = new TreeMap<>(content.containers());
    orders.forEach(
        (name, script) -> {
          List<ItemKey> now =
              script.apply(content.containers().getOrDefault(name, List.of()), (key, none) -> key);
          containers.put(name, now);
        });
    containers.values().removeIf(List::isEmpty);
    return new Content(items, containers);
  }

  /** The same seen from the other side. */
  public Facts mirror() {
    List<ItemChange> mirrored = new ArrayList<>();
    changes.forEach(change -> mirrored.add(change.mirror()));
    mirrored.sort(Comparison.ORDER);
    SortedMap<String, Script<ItemKey, Void>> back = new TreeMap<>();
    orders.forEach((name, script) -> back.put(name, script.mirror(Function.identity())));
    return new Facts(mirrored, back, hidden);
  }

  /** What the content before becomes of the content after. */
  public Content revert(Content content) {
    return mirror().apply(content);
  }

  /** What each item that changed says in the end; nothing of one that is gone. */
  public SortedMap<ItemKey, Optional<ItemText>> effect() {
    SortedMap<ItemKey, Optional<ItemText>> effect = new TreeMap<>();
    for (ItemChange change : changes) {
      if (change.before() != null && !change.beforeStays()) {
        effect.putIfAbsent(change.before().key(), Optional.empty());
      }
      change.isAfter().ifPresent(item -> effect.put(item.key(), Optional.of(item)));
    }
    return effect;
  }
}
