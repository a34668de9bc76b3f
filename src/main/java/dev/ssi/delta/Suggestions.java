package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what an author may have forgotten to declare about items that came. It is said, and nothing
 * follows from it.
 */
final class Suggestions {
  private static final double MUCH = 0.6;

  /** With more combinations than this, no likeness is looked for. */
  private static final int MOST = 20_000;

  /** Items that go with their file, so that no other can take them over. */
  private static final Set<String> FILES =
      Set.of(Kinds.DOCUMENT, Kinds.TEXT, Kinds.CALENDAR, Kinds.TOMBSTONE);

  private final Edition before;
  private final List<ItemChange> went;
  private final Map<ItemKey, Bag> bags = new HashMap<>();
  private final boolean compares;

  private Suggestions(Edition before, List<ItemChange> came, List<ItemChange> went) {
    this.before = before;
    this.went = went;
    this.compares = (long) came.size() * went.size() <= MOST;
  }

  /** What to tell the author, by the item that came. */
  static Map<ItemKey, String> of(Edition before, List<ItemChange> changes) {
    List<ItemChange> came = changes.stream().filter(change -> change.before() == null).toList();
    List<ItemChange> went = changes.stream().filter(change -> change.after() == null).toList();
    Suggestions suggestions = new Suggestions(before, came, went);
    Map<ItemKey, String> hints = new HashMap<>();
    for (ItemChange coming : came) {
      if (!FILES.contains(coming.item().key().kind())) {
        suggestions.about(coming).ifPresent(hint -> hints.put(coming.item().key(), hint));
      }
    }
    return hints;
  }

  private Optional<String> about(ItemChange coming) {
    return reused(coming).or(() -> ofAnotherKind(coming)).or(() -> alike(coming));
  }

  private Optional<String> reused(ItemChange coming) {
    ItemKey key = coming.item().key();
    Entry tombstone = before.entry(new ItemKey(Kinds.TOMBSTONE, key.id()));
    if (tombstone == null || coming.is(Operation.RESTORED)) {
      return Optional.empty();
    }
    String version =
        tombstone.text().field("retired").map(it -> it.passages().get(0).text()).orElse("");
    return Optional.of(
        key.id()
            + " is recorded as retired"
            + (version.isEmpty() ? "" : " in version " + version)
            + ", and a retired id is not used again. If the item itself is back, take its record"
            + " out of the tombstones.");
  }

  private Optional<String> ofAnotherKind(ItemChange coming) {
    ItemKey key = coming.item().key();
    return went.stream()
        .map(change -> change.item().key())
        .filter(old -> old.id().equals(key.id()) && !FILES.contains(old.kind()))
        .findFirst()
        .map(
            old ->
                key.id()
                    + " was "
                    + Kinds.oneOf(old.kind())
                    + " before and is "
                    + Kinds.oneOf(key.kind())
                    + " now. An item keeps its kind, so the one went and the other came.");
  }

  private Optional<String> alike(ItemChange coming) {
    ItemKey best = null;
    double most = MUCH;
    for (ItemChange going : compares ? went : List.<ItemChange>of()) {
      boolean comparable = going.item().key().kind().equals(coming.item().key().kind());
      Bag now = comparable ? bag(coming.item()) : null;
      if (comparable && !now.cannotBe(most, bag(going.item()))) {
        double alike = now.likeness(bag(going.item()));
        if (alike > most || alike == most && best == null) {
          most = alike;
          best = going.item().key();
        }
      }
    }
    return Optional.ofNullable(best).map(old -> alike(coming.item().key(), old.id()));
  }

  private static String alike(ItemKey now, String old) {
    boolean numbered =
        List.of(ItemKind.OBLIGATION, ItemKind.GOVERNANCE_RULE, ItemKind.PROCEDURE_STEP).stream()
            .anyMatch(kind -> kind.label().equals(now.kind()));
    return now.id()
        + " reads much like "
        + old
        + ", which went. If it is the same item, "
        + (numbered
            ? "name " + now.id() + " as `replaced-by` in the tombstone of " + old
            : "declare `formerly: " + old + "` in it")
        + "; until then they are two.";
  }

  private Bag bag(ItemText item) {
    return bags.computeIfAbsent(item.key(), key -> new Bag(words(item)));
  }

  private static String words(ItemText item) {
    StringBuilder words = new StringBuilder();
    for (Field field : item.fields()) {
      field.passages().forEach(passage -> words.append(passage.text()).append('\n'));
    }
    return words.toString();
  }
}
