package dev.ssi.history;

import dev.ssi.delta.ItemKey;
import dev.ssi.load.SharedFiles;
import dev.ssi.load.Succession;
import dev.ssi.trace.Item;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where every item of an edition comes from: the release that introduced it, those that changed it,
 * and whether it changed since the last.
 *
 * <p>Of two neighbouring releases the delta says what happened; nothing else decides. The items are
 * those of a delta, requirements and change proposals besides.
 *
 * @param items by what identifies each; those that are gone too
 * @param releases that were compared, the first one first
 * @param unread stages that could not be compared, each as a sentence that says why
 */
public record Provenance(
    SortedMap<ItemKey, ItemHistory> items, List<Stage> releases, List<String> unread) {
  /** That of documents of which no history is known. */
  public static final Provenance NONE =
      new Provenance(Collections.emptySortedMap(), List.of(), List.of());

  public Provenance {
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    releases = List.copyOf(releases);
    unread = List.copyOf(unread);
  }

  /**
   * Reads a history.
   *
   * @param shared what was parsed of its files before
   * @param wanted of which items the commit is looked for that last touched them, if they changed
   *     since the last release
   * @throws IOException if a tree cannot be walked
   */
  public static Provenance of(Past past, SharedFiles shared, Predicate<String> wanted)
      throws IOException {
    Succession succession = new Succession(shared);
    Chronicle chronicle = new Chronicle(succession);
    for (Past.State release : past.releases()) {
      chronicle.add(release);
    }
    chronicle.add(past.present());
    SortedMap<ItemKey, ItemHistory> items = chronicle.histories();
    new LastCommits(succession, past, wanted).find(items);
    return new Provenance(items, chronicle.releases(), chronicle.unread());
  }

  /** The history of an item of the trace. */
  public Optional<ItemHistory> of(Item item) {
    return of(item.kind().label(), item.id());
  }

  /**
   * The history of an item.
   *
   * @param kind as reports write it, such as {@code component} or {@code user-role}
   * @param id of a definition, the term
   */
  public Optional<ItemHistory> of(String kind, String id) {
    return Optional.ofNullable(items.get(new ItemKey(kind, id)));
  }

  /** The histories of those items that the documents have no longer. */
  public List<ItemHistory> gone() {
    return items.values().stream().filter(ItemHistory::isGone).toList();
  }
}
