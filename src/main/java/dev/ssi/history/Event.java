package dev.ssi.history;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.Operation;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that happened to one id between two editions.
 *
 * @param heirOf the id whose history it goes on with, or null for its own
 * @param isEnd whether the id is in force no longer
 * @param words what happened, that which the id has to do with others first
 * @param isPositional whether the item only stands elsewhere in its list
 * @param attribution the proposal that asked for it, or null
 */
record Event(
    ItemKey key,
    ItemKey heirOf,
    boolean isEnd,
    SortedSet<Operation> operations,
    List<String> words,
    boolean isPositional,
    Attribution attribution) {

  /** Something that happened to an id that stays what it is. */
  static Event of(
      ItemKey key, Set<Operation> operations, List<String> words, Attribution proposal) {
    return new Event(key, null, false, new TreeSet<>(operations), words, false, proposal);
  }

  Event from(ItemKey former) {
    return new Event(key, former, isEnd, operations, words, isPositional, attribution);
  }

  Event asEnd() {
    return new Event(key, heirOf, true, operations, words, isPositional, attribution);
  }

  Event asPositional(boolean positional) {
    return new Event(key, heirOf, isEnd, operations, words, positional, attribution);
  }
}
