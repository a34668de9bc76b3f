package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;

/**
 * Which item of one edition is which of another. The id says so; a new id may declare the old one
 * it was {@code formerly}. Likeness of texts never does.
 */
final class Identity {
  /** Numbered paragraphs have no fields: what replaced them is said where they are retired. */
  private static final Set<String> NUMBERED =
      Set.of(
          ItemKind.OBLIGATION.label(),
          ItemKind.GOVERNANCE_RULE.label(),
          ItemKind.PROCEDURE_STEP.label());

  private final Edition from;
  private final Edition to;
  private final List<Pair> pairs = new ArrayList<>();
  private final SortedSet<ItemKey> hidden = new TreeSet<>();

  /** From an old item to the new ones that took over from it, and the reverse. */
  private final SortedMap<ItemKey, SortedSet<ItemKey>> heirs = new TreeMap<>();

  private final SortedMap<ItemKey, SortedSet<ItemKey>> ancestors = new TreeMap<>();

  Identity(Edition from, Edition to) {
    this.from = from;
    this.to = to;
    readWhatDiffers();
    Set<ItemKey> old = only(from, to);
    Set<ItemKey> now = only(to, from);
    declared(to, now, from, false);
    declared(from, old, to, true);
    retired(to, from, false);
    retired(from, to, true);
    pair(old, now);
  }

  /** Has the texts of both editions read at once, on two cores: that is most of the work. */
  private void readWhatDiffers() {
    ForkJoinTask<?> meanwhile = ForkJoinTask.adapt(() -> readWhatDiffers(from, to)).fork();
    readWhatDiffers(to, from);
    meanwhile.join();
  }

  private static void readWhatDiffers(Edition one, Edition other) {
    for (ItemKey key : one.keys()) {
      Entry there = other.entry(key);
      if (there == null || !there.isWrittenAs(one.entry(key))) {
        ItemText unused = one.entry(key).text();
      }
    }
  }

  private static boolean isDifferent(Edition one, ItemKey key, Edition other) {
    return other.entry(key) == null || !other.entry(key).isWrittenAs(one.entry(key));
  }

  /**
   * An item before and after.
   *
   * @param before null when it came
   * @param after null when it went
   * @param declared whether the one says that it took over from the other
   * @param split whether the old item gave something to others too
   * @param joined whether the new item took over from others too
   */
  record Pair(Entry before, Entry after, boolean declared, boolean split, boolean joined) {
    static Pair of(Entry before, Entry after) {
      return new Pair(before, after, false, false, false);
    }

    boolean isRenamed() {
      return declared && !split && !joined;
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Items that one edition lacks and that may stand in a file that could not be read there. */
  SortedSet<ItemKey> hidden() {
    return hidden;
  }

  private static Set<ItemKey> only(Edition one, Edition other) {
    Set<ItemKey> only = new HashSet<>(one.keys());
    only.removeAll(other.keys());
    return only;
  }

  /**
   * Reads {@code formerly} on the items that one edition alone has, and on those that took over.
   */
  private void declared(Edition one, Set<ItemKey> news, Edition other, boolean reversed) {
    for (ItemKey key : one.keys()) {
      if (isDifferent(one, key, other)) {
        for (String id : one.entry(key).formerly()) {
          ItemKey old = new ItemKey(key.kind(), id);
          boolean goes = one.entry(old) == null;
          if (other.entry(old) != null && !old.equals(key) && (goes || news.contains(key))) {
            tie(old, key, reversed);
          }
        }
      }
    }
  }

  private void retired(Edition one, Edition other, boolean reversed) {
    for (Tombstone tombstone : one.trace().documents().tombstones()) {
      for (String kind : NUMBERED) {
        ItemKey old = new ItemKey(kind, tombstone.id().value());
        if (other.entry(old) != null && one.entry(old) == null) {
          for (Text heir : tombstone.replacedBy()) {
            ItemKey key = new ItemKey(kind, heir.value());
            if (one.entry(key) != null) {
              tie(old, key, reversed);
            }
          }
        }
      }
    }
  }

  private void tie(ItemKey declared, ItemKey declaring, boolean reversed) {
    ItemKey old = reversed ? declaring : declared;
    ItemKey now = reversed ? declared : declaring;
    heirs.computeIfAbsent(old, key -> new TreeSet<>()).add(now);
    ancestors.computeIfAbsent(now, key -> new TreeSet<>()).add(old);
  }

  private void pair(Set<ItemKey> old, Set<ItemKey> now) {
    Map<ItemKey, Pair> same = new HashMap<>();
    for (ItemKey key : from.keys()) {
      if (!old.contains(key)) {
        same.put(key, Pair.of(from.entry(key), to.entry(key)));
      } else if (!heirs.containsKey(key)) {
        alone(Pair.of(from.entry(key), null), to);
      }
    }
    same.values().stream().filter(this::differs).forEach(pairs::add);
    heirs.forEach((key, news) -> news.forEach(heir -> pairs.add(tied(key, heir))));
    for (ItemKey key : now) {
      if (!ancestors.containsKey(key)) {
        alone(Pair.of(null, to.entry(key)), from);
      }
    }
  }

  private Pair tied(ItemKey old, ItemKey now) {
    boolean split = heirs.get(old).size() > 1 || to.entry(old) != null;
    boolean joined = ancestors.get(now).size() > 1 || from.entry(now) != null;
    return new Pair(from.entry(old), to.entry(now), /* declared= */ true, split, joined);
  }

  private void alone(Pair pair, Edition lacking) {
    Entry entry = pair.before() == null ? pair.after() : pair.before();
    if (lacking.mayHide(entry)) {
      hidden.add(entry.key());
    } else {
      pairs.add(pair);
    }
  }

  /** Whether there is anything to compare; half of a component may stand in an unread file. */
  private boolean differs(Pair pair) {
    if (pair.before().isWrittenAs(pair.after())) {
      return false;
    }
    boolean halved =
        pair.before().isWholeComponent() != pair.after().isWholeComponent()
            && (from.mayHide(pair.after()) || to.mayHide(pair.before()));
    if (halved) {
      hidden.add(pair.before().key());
    }
    return !halved;
  }
}
