package dev.ssi.history;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Facts;
import dev.ssi.delta.ItemChange;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.Operation;
import dev.ssi.delta.Proposals;
import dev.ssi.model.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What happened to each id between two editions: what the delta reports of items, and of that, what
 * concerns their requirements; and the change proposals themselves.
 *
 * @param hidden items of which it cannot be said, because a file could not be read
 */
record Events(List<Event> all, SortedSet<ItemKey> hidden) {

  static Events between(Edition before, Edition after) {
    Facts facts = Facts.between(before, after);
    Proposals proposals = new Proposals(before.trace().documents(), after.trace().documents());
    List<Event> events = new ArrayList<>();
    for (ItemChange change : facts.changes()) {
      // Without an operation, what it stands in has another name, and that is told of itself.
      if (!change.operations().isEmpty()) {
        add(change, proposals, events);
        RequirementEvents.add(change, proposals, events);
      }
    }
    proposals.changed().forEach((id, operation) -> events.add(proposal(id, operation)));
    return new Events(List.copyOf(events), facts.hidden());
  }

  private static Event proposal(String id, Operation operation) {
    ItemKey key = new ItemKey(ItemKind.CHANGE_PROPOSAL.label(), id);
    Event event = Event.of(key, EnumSet.of(operation), List.of(Happening.plain(operation)), null);
    return operation == Operation.REMOVED ? event.asEnd() : event;
  }

  private static void add(ItemChange change, Proposals proposals, List<Event> events) {
    Attribution proposal = proposals.of(change).orElse(null);
    Set<Operation> operations = told(change.operations());
    List<String> words =
        operations.stream().map(operation -> Happening.words(operation, change)).toList();
    boolean positional =
        operations.equals(EnumSet.of(Operation.MOVED))
            && change.before().container().equals(change.after().container());
    Event event =
        Event.of(change.item().key(), operations, words, proposal).asPositional(positional);
    if (change.after() == null) {
      events.add(event.asEnd());
      return;
    }
    boolean renamed = change.is(Operation.RENAMED);
    events.add(renamed ? event.from(change.before().key()) : event);
    if (change.isDeclared() && !change.beforeStays()) {
      events.add(
          Event.of(
                  change.before().key(),
                  EnumSet.of(Operation.REMOVED),
                  List.of(Happening.end(change)),
                  proposal)
              .asEnd());
    }
  }

  /** A new number is a new id: that is said once. */
  private static Set<Operation> told(Set<Operation> operations) {
    Set<Operation> told = new TreeSet<>(operations);
    if (told.contains(Operation.RENAMED)) {
      told.remove(Operation.RENUMBERED);
    }
    return told;
  }
}
