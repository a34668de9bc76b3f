package dev.ssi.delta;

import dev.ssi.delta.Identity.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what happened between two editions. */
final class Comparison {
  static final Comparator<ItemChange> ORDER =
      Comparator.comparing((ItemChange change) -> change.item().key())
          .thenComparing(change -> change.before() == null ? "" : change.before().key().id());

  private final Edition from;
  private final Edition to;
  private final Identity identity;
  private final SortedMap<String, Script<ItemKey, Void>> orders = new TreeMap<>();
  private final Set<ItemKey> reordered = new HashSet<>();

  /** What was renamed of that which items stand in: before and after. */
  private final Map<String, String> renamedContainers = new HashMap<>();

  Comparison(Edition from, Edition to) {
    this.from = from;
    this.to = to;
    this.identity = new Identity(from, to);
  }

  Facts facts() {
    orders();
    renamedContainers.putAll(Retitled.sections(from.containers(), to.containers()));
    for (Pair pair : identity.pairs()) {
      if (pair.isRenamed()) {
        renamedContainers.put(pair.before().key().toString(), pair.after().key().toString());
      }
    }
    List<ItemChange> changes = new ArrayList<>();
    for (Pair pair : identity.pairs()) {
      ItemChange change = change(pair);
      if (change.isWhole() || pair.declared() || !change.before().equals(change.after())) {
        changes.add(change);
        if (!pair.declared()) {
          reordered.remove(change.item().key());
        }
      }
    }
    // Those whose text is the same may yet stand elsewhere in their list.
    reordered.removeAll(identity.hidden());
    for (ItemKey key : reordered) {
      changes.add(change(Pair.of(from.entry(key), to.entry(key))));
    }
    changes.sort(ORDER);
    return new Facts(changes, orders, identity.hidden());
  }

  private void orders() {
    Set<String> names = new TreeSet<>(from.containers().keySet());
    names.addAll(to.containers().keySet());
    for (String name : names) {
      List<ItemKey> before = from.containers().getOrDefault(name, List.of());
      List<ItemKey> after = to.containers().getOrDefault(name, List.of());
      if (!before.equals(after)) {
        Script<ItemKey, Void> script = Scripts.order(before, after);
        orders.put(name, script);
        reordered.addAll(script.moved());
      }
    }
  }

  private ItemChange change(Pair pair) {
    ItemText before = pair.before() == null ? null : pair.before().text();
    ItemText after = pair.after() == null ? null : pair.after().text();
    List<FieldEdit> edits = ItemDiff.edits(before, after);
    Script<String, Void> order = Scripts.order(keys(before), keys(after));
    boolean linked = from.knowsReferences(before) && to.knowsReferences(after);
    LinkChanges links =
        linked
            ? LinkChanges.between(from.references(before), to.references(after))
            : LinkChanges.NONE;
    boolean retired =
        before == null
            ? isRetired(from, after.key()) && !isRetired(to, after.key())
            : after == null && isRetired(to, before.key()) && !isRetired(from, before.key());
    return new ItemChange(
        before,
        after,
        pair.declared() && to.entry(before.key()) != null,
        pair.declared() && from.entry(after.key()) != null,
        retired,
        operations(pair, edits, order, links, retired),
        order,
        edits,
        links);
  }

  private static List<String> keys(ItemText item) {
    return item == null ? List.of() : item.fields().stream().map(Field::key).toList();
  }

  private static boolean isRetired(Edition edition, ItemKey key) {
    return !key.kind().equals(Kinds.TOMBSTONE)
        && edition.entry(new ItemKey(Kinds.TOMBSTONE, key.id())) != null;
  }

  /** Whether a component gives the same rights as before, and only writes them otherwise. */
  private boolean isSameAccess(Pair pair, FieldEdit edit) {
    return Normative.isAccess(pair.after().key(), edit)
        && Rights.areEqual(
            from.trace(), pair.before().key().id(), to.trace(), pair.after().key().id());
  }

  private SortedSet<Operation> operations(
      Pair pair,
      List<FieldEdit> edits,
      Script<String, Void> order,
      LinkChanges links,
      boolean retired) {
    SortedSet<Operation> operations = new TreeSet<>();
    if (pair.before() == null) {
      operations.add(retired ? Operation.RESTORED : Operation.ADDED);
      return operations;
    }
    if (pair.after() == null) {
      operations.add(Operation.REMOVED);
      return operations;
    }
    ItemKey key = pair.after().key();
    identity(pair, operations);
    if (!pair.declared() && reordered.contains(key) || isElsewhere(pair)) {
      operations.add(Operation.MOVED);
    }
    if (edits.stream().anyMatch(edit -> Normative.isAmendment(edit) && !isSameAccess(pair, edit))) {
      operations.add(Operation.AMENDED);
    }
    if (links.changeTheTrace()) {
      operations.add(Operation.RELINKED);
    }
    boolean set = !edits.isEmpty() || !order.isEmpty();
    if (operations.isEmpty() && set) {
      boolean editorial =
          edits.stream().allMatch(edit -> Normative.isEditorial(edit) || isSameAccess(pair, edit))
              && (order.isEmpty() || Normative.isOrderFree(key.kind()));
      operations.add(editorial ? Operation.EDITORIAL : Operation.AMENDED);
    }
    return operations;
  }

  private static void identity(Pair pair, SortedSet<Operation> operations) {
    if (pair.split()) {
      operations.add(Operation.SPLIT);
    }
    if (pair.joined()) {
      operations.add(Operation.JOINED);
    }
    if (pair.isRenamed()) {
      renamed(pair.before().key().id(), pair.after().key().id(), operations);
    }
  }

  private static void renamed(String before, String after, SortedSet<Operation> operations) {
    operations.add(Operation.RENAMED);
    if (withoutNumber(before).equals(withoutNumber(after))) {
      operations.add(Operation.RENUMBERED);
    }
  }

  private static String withoutNumber(String id) {
    return id.replaceAll("\\d+$", "");
  }

  private boolean isElsewhere(Pair pair) {
    String before = pair.before().container();
    String after = pair.after().container();
    return !renamedContainers.getOrDefault(before, before).equals(after);
  }
}
