package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds with which change each change of a right is told: with the one that brings it about. */
final class Tellers {
  private final Map<ItemKey, ItemChange> changes = new HashMap<>();
  private ItemKey anyLevel;

  private Tellers(Facts facts) {
    for (ItemChange change : facts.changes()) {
      ItemKey key = change.item().key();
      if (!change.operations().isEmpty()) {
        changes.putIfAbsent(key, change);
      }
      if (key.kind().equals(Kinds.ACCESS_LEVEL) && anyLevel == null) {
        anyLevel = key;
      }
    }
  }

  /** The changes of rights by the item that each is told with. */
  static Map<ItemKey, List<AccessChange>> of(Facts facts, List<AccessChange> rights) {
    Tellers tellers = new Tellers(facts);
    Map<ItemKey, List<AccessChange>> byItem = new HashMap<>();
    for (AccessChange right : rights) {
      byItem.computeIfAbsent(tellers.of(right), key -> new ArrayList<>()).add(right);
    }
    return byItem;
  }

  private ItemKey of(AccessChange right) {
    ItemKey component = new ItemKey(ItemKind.COMPONENT.label(), right.component());
    ItemKey role = new ItemKey(Kinds.USER_ROLE, right.role());
    if (find(component).filter(Tellers::givesOtherwise).isPresent()) {
      return component;
    }
    if (find(role).filter(ItemChange::isWhole).isPresent()) {
      return role;
    }
    for (String level : new String[] {right.after(), right.before()}) {
      ItemKey key = new ItemKey(Kinds.ACCESS_LEVEL, level == null ? "" : level);
      if (changes.containsKey(key)) {
        return key;
      }
    }
    // A level that another one includes may have changed.
    return anyLevel == null ? component : anyLevel;
  }

  private Optional<ItemChange> find(ItemKey key) {
    return Optional.ofNullable(changes.get(key));
  }

  /** Whether a component comes, goes or has its access written otherwise. */
  private static boolean givesOtherwise(ItemChange change) {
    return change.edits().stream().anyMatch(edit -> edit.shown().key().equals("access"));
  }
}
