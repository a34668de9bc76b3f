package dev.ssi.delta;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.ItemKind;
import dev.ssi.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an edition says in the items that a proposal names: the text that is consulted on, agreed
 * and released under it.
 *
 * <p>The digest stands for exactly this text. It is the same however the files are called, ordered
 * and wrapped, whatever their line ends and the style of their YAML, and in whatever order the
 * proposal names its items; each word, number and mark of the text counts.
 */
public final class ProposalText {
  /** What a digest begins with, so that nobody has to guess what made it. */
  public static final String PREFIX = "sha256:";

  /** What each id stands for; nothing where the edition has no such item. */
  private final SortedMap<String, List<ItemText>> items = new TreeMap<>(NaturalOrder.INSTANCE);

  private final SortedSet<String> unread = new TreeSet<>(NaturalOrder.INSTANCE);

  private ProposalText() {}

  /**
   * Reads the items of a proposal.
   *
   * @param edition of documents that were read whole, not only near some changes
   */
  public static ProposalText of(ChangeProposal proposal, Edition edition) {
    return of(proposal.items().stream().map(Target::id).map(id -> id.value()).toList(), edition);
  }

  /**
   * Reads some items.
   *
   * @param ids as a proposal names them: of items of any kind, User Roles and access levels;
   *     defined terms; paths of running text without {@code .md}
   */
  public static ProposalText of(List<String> ids, Edition edition) {
    ProposalText text = new ProposalText();
    for (String each : ids) {
      String id = Wording.canonical(each);
      List<ItemText> found =
          ItemKind.REQUIREMENT.accepts(id) ? requirement(id, edition) : items(id, edition);
      text.items.put(id, found);
      if (isInDoubt(id, found, edition)) {
        text.unread.add(id);
      }
    }
    return text;
  }

  private static List<ItemText> items(String id, Edition edition) {
    List<ItemText> items = new ArrayList<>();
    for (ItemKey key : edition.keys()) {
      // The record that an item went is not the item.
      if (key.id().equals(id) && !key.kind().equals(Kinds.TOMBSTONE)) {
        edition.item(key).ifPresent(items::add);
      }
    }
    items.sort((one, other) -> one.key().compareTo(other.key()));
    return List.copyOf(items);
  }

  /** A requirement is a field of its component, and here an item like any other. */
  private static List<ItemText> requirement(String id, Edition edition) {
    int dot = id.lastIndexOf('.');
    String kind = ItemKind.REQUIREMENT.label();
    ItemKey component = new ItemKey(ItemKind.COMPONENT.label(), id.substring(0, dot));
    return edition
        .item(component)
        .flatMap(item -> item.field(kind + " " + id.substring(dot + 1)))
        .map(
            field ->
                new ItemText(
                    new ItemKey(kind, id), id, component.toString(), List.of(), List.of(field)))
        .stream()
        .toList();
  }

  /** Whether some of an item may stand in a file that could not be read. */
  private static boolean isInDoubt(String id, List<ItemText> found, Edition edition) {
    if (edition.unread().isEmpty()) {
      return false;
    }
    String owner = ItemKind.REQUIREMENT.accepts(id) ? id.substring(0, id.lastIndexOf('.')) : id;
    ItemKey component = new ItemKey(ItemKind.COMPONENT.label(), owner);
    return found.isEmpty() || edition.keys().contains(component) && edition.isHalf(component);
  }

  /** What was named, in the order of the digest. */
  public SortedSet<String> ids() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(items.keySet()));
  }

  /** Those of the ids of which it is not known what the edition says, as files are unreadable. */
  public SortedSet<String> unread() {
    return Collections.unmodifiableSortedSet(unread);
  }

  /** The digest of it all, {@code sha256:…}; nothing when some of it could not be read. */
  public Optional<String> digest() {
    if (!unread.isEmpty()) {
      return Optional.empty();
    }
    TextHash hash = new TextHash();
    items.forEach(
        (id, texts) -> {
          hash.add(id);
          hash.add(texts.isEmpty() ? "removed" : Integer.toString(texts.size()));
          texts.forEach(text -> add(hash, text));
        });
    return Optional.of(PREFIX + hash.hex());
  }

  private static void add(TextHash hash, ItemText item) {
    hash.add(item.key().toString());
    hash.add(Integer.toString(item.fields().size()));
    for (Field field : item.fields()) {
      hash.add(field.key());
      hash.add(Integer.toString(field.passages().size()));
      for (Passage passage : field.passages()) {
        hash.add(passage.type().name());
        hash.add(passage.level() + " " + passage.cells().size());
        passage.cells().forEach(hash::add);
      }
    }
  }

  /**
   * What differs from an earlier reading of the same items, item by item; nothing of items that
   * either could not read.
   */
  public List<Departure> since(ProposalText earlier) {
    SortedSet<String> ids = new TreeSet<>(NaturalOrder.INSTANCE);
    ids.addAll(earlier.items.keySet());
    ids.addAll(items.keySet());
    ids.removeAll(unread);
    ids.removeAll(earlier.unread);
    List<Departure> departures = new ArrayList<>();
    for (String id : ids) {
      SortedMap<ItemKey, ItemText> before = byKey(earlier.items.getOrDefault(id, List.of()));
      SortedMap<ItemKey, ItemText> after = byKey(items.getOrDefault(id, List.of()));
      SortedSet<ItemKey> keys = new TreeSet<>(before.keySet());
      keys.addAll(after.keySet());
      for (ItemKey key : keys) {
        Departure departure = Departure.between(key, before.get(key), after.get(key));
        if (!departure.edits().isEmpty() || departure.isOfOrder()) {
          departures.add(departure);
        }
      }
    }
    return departures;
  }

  private static SortedMap<ItemKey, ItemText> byKey(List<ItemText> items) {
    SortedMap<ItemKey, ItemText> byKey = new TreeMap<>();
    items.forEach(item -> byKey.put(item.key(), item));
    return byKey;
  }
}
