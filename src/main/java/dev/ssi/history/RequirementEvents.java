package dev.ssi.history;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.ItemChange;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.ItemText;
import dev.ssi.delta.Operation;
import dev.ssi.delta.Proposals;
import dev.ssi.model.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a change of a component does to its requirements, which the delta tells as its fields. */
final class RequirementEvents {
  private static final String REQUIREMENT = ItemKind.REQUIREMENT.label();
  private static final String PREFIX = REQUIREMENT + " ";

  private final ItemChange change;
  private final Proposals proposals;
  private final List<Event> events;

  private RequirementEvents(ItemChange change, Proposals proposals, List<Event> events) {
    this.change = change;
    this.proposals = proposals;
    this.events = events;
  }

  static void add(ItemChange change, Proposals proposals, List<Event> events) {
    if (change.item().key().kind().equals(ItemKind.COMPONENT.label())) {
      new RequirementEvents(change, proposals, events).add();
    }
  }

  private void add() {
    if (!change.isDeclared() && !change.isWhole()) {
      change.edits().stream().filter(edit -> isRequirement(edit.shown())).forEach(this::edited);
    } else if (change.is(Operation.RENAMED)) {
      renamed();
    } else {
      if (change.after() != null && !change.afterWas()) {
        came(requirements(change.after()));
      }
      if (change.before() != null && !change.beforeStays()) {
        went(requirements(change.before()));
      }
    }
  }

  private void came(Stream<Field> fields) {
    Operation operation = change.is(Operation.RESTORED) ? Operation.RESTORED : Operation.ADDED;
    fields.forEach(field -> tell(field, operation));
  }

  private void went(Stream<Field> fields) {
    fields.forEach(field -> tell(field, Operation.REMOVED));
  }

  private void edited(FieldEdit edit) {
    if (edit.before() == null) {
      tell(edit.after(), Operation.ADDED);
    } else if (edit.after() == null) {
      tell(edit.before(), Operation.REMOVED);
    } else {
      tell(edit.after(), edit.isEditorial() ? Operation.EDITORIAL : Operation.AMENDED);
    }
  }

  private void tell(Field field, Operation operation) {
    ItemKey key = key(field);
    Event event =
        Event.of(key, EnumSet.of(operation), List.of(Happening.plain(operation)), attribution(key));
    events.add(operation == Operation.REMOVED ? event.asEnd() : event);
  }

  /** The proposal that names the requirement; failing that, the one that names its component. */
  private Attribution attribution(ItemKey key) {
    return proposals.of(key.id()).or(() -> proposals.of(change)).orElse(null);
  }

  private void renamed() {
    Map<String, Field> old = new LinkedHashMap<>();
    requirements(change.before()).forEach(field -> old.put(field.key(), field));
    requirements(change.after())
        .forEach(
            field -> {
              Field was = old.remove(field.key());
              if (was == null) {
                tell(field, Operation.ADDED);
              } else {
                renamed(was, field);
              }
            });
    went(old.values().stream());
  }

  private void renamed(Field was, Field is) {
    ItemKey before = key(was);
    ItemKey after = key(is);
    EnumSet<Operation> operations = EnumSet.of(Operation.RENAMED);
    List<String> words = new ArrayList<>(List.of("renamed from " + before.id()));
    change.edits().stream()
        .filter(edit -> edit.before() != null && edit.after() != null)
        .filter(edit -> edit.after().key().equals(is.key()))
        .filter(edit -> !edit.before().passages().equals(edit.after().passages()))
        .forEach(
            edit -> {
              Operation more = edit.isEditorial() ? Operation.EDITORIAL : Operation.AMENDED;
              operations.add(more);
              words.add(Happening.plain(more));
            });
    Attribution proposal = attribution(after);
    events.add(Event.of(after, operations, words, proposal).from(before));
    events.add(
        Event.of(
                before,
                EnumSet.of(Operation.REMOVED),
                List.of("renamed to " + after.id()),
                proposal)
            .asEnd());
  }

  private static Stream<Field> requirements(ItemText item) {
    return item.fields().stream().filter(RequirementEvents::isRequirement);
  }

  /** A second bearer of a number has a count behind it, and no history of its own. */
  private static boolean isRequirement(Field field) {
    return field.key().startsWith(PREFIX) && field.key().indexOf(' ', PREFIX.length()) < 0;
  }

  private static ItemKey key(Field field) {
    return new ItemKey(REQUIREMENT, field.name().substring(PREFIX.length()));
  }
}
