package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Both documents at one moment, item by item.
 *
 * <p>The text of an item is made when it is first asked for: between two editions that share most
 * of their files, only that of items whose files differ ever is.
 */
public final class Edition {
  private final SourceTree.Origin origin;
  private final Trace trace;
  private final Map<ItemKey, Entry> entries;
  private final SortedMap<String, List<ItemKey>> containers;
  private final Reading reading;
  private References references;

  Edition(
      SourceTree.Origin origin,
      Trace trace,
      Map<ItemKey, Entry> entries,
      SortedMap<String, List<ItemKey>> containers,
      Reading reading) {
    this.origin = origin;
    this.trace = trace;
    this.entries = entries;
    this.containers = containers;
    this.reading = reading;
  }

  /**
   * Reads an edition.
   *
   * @param trace of documents that were loaded with their sheets
   */
  public static Edition of(SourceTree.Origin origin, Trace trace) {
    return new EditionReader(origin, trace).read();
  }

  public SourceTree.Origin origin() {
    return origin;
  }

  public Trace trace() {
    return trace;
  }

  /** What each list, file or domain holds, in order. */
  SortedMap<String, List<ItemKey>> containers() {
    return containers;
  }

  /** Every item, in the order of the files. */
  public Set<ItemKey> keys() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  Entry entry(ItemKey key) {
    return entries.get(key);
  }

  public Optional<ItemText> item(ItemKey key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::text);
  }

  /** The file that an item is read from; the binding one, where it has two. */
  public Optional<String> path(ItemKey key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::path);
  }

  /** Whether an item that is not here may stand in a file that could not be read. */
  boolean mayHide(Entry missing) {
    return reading.mayHide(missing);
  }

  /** Whether it is a component that only one of the two documents says something of. */
  boolean isHalf(ItemKey key) {
    return key.kind().equals(ItemKind.COMPONENT.label()) && !entries.get(key).isWholeComponent();
  }

  /** Paths of the files, and ids of the items, that could not be read whole, in order. */
  public List<String> unread() {
    return reading.unread();
  }

  /**
   * What keeps the edition from being read at all: it is written to a schema that this release does
   * not know.
   */
  public Optional<String> schemaProblem() {
    return Schema.problem(trace.documents());
  }

  /** Whether all of an item was read, so that what it refers to is known. */
  boolean knowsReferences(ItemText item) {
    return item == null || !trace.documents().unread().ids().contains(item.key().id());
  }

  /** What an item refers to; nothing when there is none. */
  SortedSet<LinkChanges.Target> references(ItemText item) {
    if (item == null) {
      return Collections.emptySortedSet();
    }
    if (references == null) {
      references = new References(trace);
    }
    return references.of(item.key().id());
  }

  /** All that the edition says. */
  public Content content() {
    SortedMap<ItemKey, ItemText> items = new TreeMap<>();
    entries.values().forEach(entry -> items.put(entry.key(), entry.text()));
    return new Content(items, containers);
  }
}
