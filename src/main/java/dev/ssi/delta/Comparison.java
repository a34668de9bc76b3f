package dev.ssi.delta;

import dev.ssi.delta.Identity.Pair;
import dev.ssi.delta.Identity.Tie;
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

  /** Names of domains that were renamed, as containers: before and after. */
  private final Map<String, String> renamedContainers = new HashMap<>();

  Comparison(Edition from, Edition to) {
    this.from = from;
    this.to = to;
    this.identity = new Identity(from, to);
  }

  Facts facts() {
    orders();
    for (Pair pair : identity.pairs()) {
      if (pair.tie() == Tie.RENAMED) {
        renamedContainers.put(pair.before().key().toString(), pair.after().key().toString());
      }
    }
    List<ItemChange> changes = new ArrayList<>();
    Set<ItemKey> paired = new HashSet<>();
    for (Pair pair : identity.pairs()) {
      ItemChange change = change(pair);
      if (!change.operations().isEmpty()) {
        changes.add(change);
      }
      if (pair.tie() == Tie.SAME && pair.after() != null) {
        paired.add(pair.after().key());
      }
    }
    // Those whose text is shared were not compared, and may yet stand elsewhere in their list.
    for (ItemKey key : reordered) {
      if (!paired.contains(key) && from.entry(key) != null && to.entry(key) != null) {
        changes.add(change(new Pair(from.entry(key), to.entry(key), Tie.SAME)));
      }
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
    LinkChanges links = LinkChanges.between(from.trace(), before, to.trace(), after);
    boolean retired =
        before == null
            ? isRetired(from, after.key()) && !isRetired(to, after.key())
            : after == null && isRetired(to, before.key()) && !isRetired(from, before.key());
    return new ItemChange(
        before,
        after,
        pair.tie() != Tie.SAME && to.entry(before.key()) != null,
        pair.tie() != Tie.SAME && from.entry(after.key()) != null,
        retired,
        operations(pair, before, after, edits, links, retired),
        Scripts.order(keys(before), keys(after)),
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

  private SortedSet<Operation> operations(
      Pair pair,
      ItemText before,
      ItemText after,
      List<FieldEdit> edits,
      LinkChanges links,
      boolean retired) {
    SortedSet<Operation> operations = new TreeSet<>();
    if (before == null) {
      operations.add(retired ? Operation.RESTORED : Operation.ADDED);
      return operations;
    }
    if (after == null) {
      operations.add(Operation.REMOVED);
      return operations;
    }
    switch (pair.tie()) {
      case SPLIT -> operations.add(Operation.SPLIT);
      case JOINED -> operations.add(Operation.JOINED);
      case RENAMED -> renamed(before, after, operations);
      case SAME -> {}
    }
    if (pair.tie() == Tie.SAME && reordered.contains(after.key()) || isElsewhere(before, after)) {
      operations.add(Operation.MOVED);
    }
    if (edits.stream().anyMatch(edit -> Normative.isAmendment(edit))) {
      operations.add(Operation.AMENDED);
    }
    if (links.changeTheTrace()) {
      operations.add(Operation.RELINKED);
    }
    if (operations.isEmpty() && (!edits.isEmpty() || !before.fields().equals(after.fields()))) {
      operations.add(
          edits.stream().allMatch(Normative::isEditorial)
              ? Operation.EDITORIAL
              : Operation.AMENDED);
    }
    return operations;
  }

  private static void renamed(ItemText before, ItemText after, SortedSet<Operation> operations) {
    operations.add(Operation.RENAMED);
    String old = before.key().id().replaceAll("\\d+$", "");
    if (old.equals(after.key().id().replaceAll("\\d+$", ""))) {
      operations.add(Operation.RENUMBERED);
    }
  }

  private boolean isElsewhere(ItemText before, ItemText after) {
    String container = renamedContainers.getOrDefault(before.container(), before.container());
    return !container.equals(after.container());
  }
}
