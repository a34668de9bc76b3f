package dev.ssi.history;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Operation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What happened to an item from one release to the next.
 *
 * @param stage where it had happened; for what is not released yet, the commit that last touched
 *     the item, and no commit where that is still to be committed
 * @param since the stage compared with, or null where it is the first
 * @param words what happened, each operation as a few words, such as {@code renamed from EP-050}
 * @param isPositional whether the item only stands elsewhere in its list, which is no change of it
 * @param attribution the proposal that asked for it, or null
 */
public record Step(
    Stage stage,
    Stage since,
    SortedSet<Operation> operations,
    List<String> words,
    boolean isPositional,
    Attribution attribution) {
  public Step {
    operations = Collections.unmodifiableSortedSet(new TreeSet<>(operations));
    words = List.copyOf(words);
  }

  /** The proposal that asked for it. */
  public Optional<Attribution> proposal() {
    return Optional.ofNullable(attribution);
  }

  /** All of the words, such as {@code moved from domain BFD-04 to domain BFD-07; amended}. */
  public String sentence() {
    return String.join("; ", words);
  }

  /** The same elsewhere. */
  Step at(Stage other) {
    return new Step(other, since, operations, words, isPositional, attribution);
  }
}
