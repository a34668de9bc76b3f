package dev.ssi.delta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What happened to one item: the facts, without judgement. Of an item that was split or joined
 * there is one change for each pair of old and new.
 *
 * @param before as it was, or null when it came
 * @param after as it is, or null when it went
 * @param beforeStays whether the old item is still there beside the new: it gave a part of itself
 * @param afterWas whether the new item was there before: it took over another
 * @param retired whether the id is recorded as retired where the item is not there
 * @param order from the fields before to those after, by key
 * @param edits what becomes of the fields that changed, in the order of the text
 */
public record ItemChange(
    ItemText before,
    ItemText after,
    boolean beforeStays,
    boolean afterWas,
    boolean retired,
    SortedSet<Operation> operations,
    Script<String, Void> order,
    List<FieldEdit> edits,
    LinkChanges links) {
  public ItemChange {
    operations = Collections.unmodifiableSortedSet(new TreeSet<>(operations));
    edits = List.copyOf(edits);
  }

  /** The item as it is; as it was, when it went. */
  public ItemText item() {
    return after == null ? before : after;
  }

  public Optional<ItemText> wasBefore() {
    return Optional.ofNullable(before);
  }

  public Optional<ItemText> isAfter() {
    return Optional.ofNullable(after);
  }

  public boolean is(Operation operation) {
    return operations.contains(operation);
  }

  /** Whether the item only came to be, or only ceased to be. */
  public boolean isWhole() {
    return before == null || after == null;
  }

  /** Whether one id took over from another. */
  public boolean isDeclared() {
    return !isWhole() && !before.key().equals(after.key());
  }

  /** The keys of the fields that stand elsewhere within the item. */
  public Set<String> movedFields() {
    return order.moved();
  }

  /** The same change seen from the other side. */
  ItemChange mirror() {
    SortedSet<Operation> mirrored = new TreeSet<>();
    operations.forEach(operation -> mirrored.add(mirror(operation)));
    return new ItemChange(
        /* before= */ after,
        /* after= */ before,
        /* beforeStays= */ afterWas,
        /* afterWas= */ beforeStays,
        retired,
        mirrored,
        order.mirror(Function.identity()),
        ItemDiff.inOrder(
            edits.stream().map(FieldEdit::mirror).toList(),
            /* before= */ after,
            /* after= */ before),
        links.mirror());
  }

  private Operation mirror(Operation operation) {
    return switch (operation) {
      case ADDED, RESTORED -> Operation.REMOVED;
      case REMOVED -> retired ? Operation.RESTORED : Operation.ADDED;
      case SPLIT -> Operation.JOINED;
      case JOINED -> Operation.SPLIT;
      default -> operation;
    };
  }

  /** The item that results, made of what it was and the edits alone. */
  Optional<ItemText> apply(Optional<ItemText> current) {
    if (after == null) {
      return Optional.empty();
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    current.ifPresent(item -> item.fields().forEach(field -> fields.put(field.key(), field)));
    List<Field> results = new ArrayList<>();
    for (FieldEdit edit : edits) {
      Optional<Field> old = edit.wasBefore().map(field -> fields.remove(field.key()));
      edit.apply(old).ifPresent(results::add);
    }
    results.forEach(field -> fields.put(field.key(), field));
    List<String> keys =
        order.apply(
            current.map(item -> item.fields().stream().map(Field::key).toList()).orElse(List.of()),
            (key, none) -> key);
    return Optional.of(
        new ItemText(
            after.key(),
            after.title(),
            after.container(),
            after.formerly(),
            keys.stream().map(fields::get).toList()));
  }
}
