package dev.ssi.delta;

import static dev.ssi.delta.AccessChange.Effect.NARROWED;
import static dev.ssi.delta.AccessChange.Effect.SIDEWAYS;
import static dev.ssi.delta.AccessChange.Effect.WIDENED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.AccessChange.Effect;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever can happen can happen backwards: each kind of change has its mirror. */
class MirrorTest {
  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V1_1 = Read.edition(Editions.v1_1());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  private static final Map<Operation, Operation> OPERATIONS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Operation.ADDED, Operation.REMOVED),
              Map.entry(Operation.REMOVED, Operation.ADDED),
              Map.entry(Operation.RESTORED, Operation.REMOVED),
              Map.entry(Operation.SPLIT, Operation.JOINED),
              Map.entry(Operation.JOINED, Operation.SPLIT),
              Map.entry(Operation.AMENDED, Operation.AMENDED),
              Map.entry(Operation.MOVED, Operation.MOVED),
              Map.entry(Operation.RENAMED, Operation.RENAMED),
              Map.entry(Operation.RENUMBERED, Operation.RENUMBERED),
              Map.entry(Operation.RELINKED, Operation.RELINKED),
              Map.entry(Operation.EDITORIAL, Operation.EDITORIAL)));

  private static final Map<Effect, Effect> EFFECTS =
      Map.of(
          WIDENED,
          NARROWED,
          NARROWED,
          WIDENED,
          SIDEWAYS,
          SIDEWAYS,
          Effect.ADDED,
          Effect.REMOVED,
          Effect.REMOVED,
          Effect.ADDED);

  @Test
  void everyOperationHasItsMirror() {
    assertThat(OPERATIONS).containsOnlyKeys(Operation.values());
    Set<Operation> seen = EnumSet.noneOf(Operation.class);
    for (List<Edition> pair : List.of(List.of(V1_0, V1_1), List.of(V1_1, V2_0))) {
      Map<String, Set<Operation>> back = new HashMap<>();
      Facts.between(pair.get(1), pair.get(0))
          .changes()
          .forEach(change -> back.put(name(change.after(), change.before()), change.operations()));
      for (ItemChange change : Facts.between(pair.get(0), pair.get(1)).changes()) {
        seen.addAll(change.operations());
        assertThat(back.get(name(change.before(), change.after())))
            .as(change.item().key().toString())
            .isEqualTo(mirrored(change));
      }
      back.values().forEach(seen::addAll);
    }
    assertThat(seen).contains(Operation.values());
  }

  /** A removal of an id that is retired with it is the mirror of a restoration. */
  private static Set<Operation> mirrored(ItemChange change) {
    return change.operations().stream()
        .map(
            operation ->
                operation == Operation.REMOVED && change.retired()
                    ? Operation.RESTORED
                    : OPERATIONS.get(operation))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
  }

  private static String name(ItemText before, ItemText after) {
    return (before == null ? "" : before.key()) + " > " + (after == null ? "" : after.key());
  }

  @Test
  void everyEffectHasItsMirror() {
    assertThat(EFFECTS).containsOnlyKeys(Effect.values());
    Set<Effect> seen = EnumSet.noneOf(Effect.class);
    String domain = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
    Texts texts = Texts.example();
    Edition sideways = Read.edition(texts.replace(domain, "{all: V}", "{all: M}"));
    for (List<Edition> pair :
        List.of(List.of(V1_0, V1_1), List.of(V1_1, V2_0), List.of(Read.edition(texts), sideways))) {
      Map<String, Effect> back = effects(pair.get(1), pair.get(0));
      Map<String, Effect> there = effects(pair.get(0), pair.get(1));
      seen.addAll(there.values());
      seen.addAll(back.values());
      assertThat(back.values().stream().sorted())
          .containsExactlyElementsOf(there.values().stream().map(EFFECTS::get).sorted().toList());
    }
    assertThat(seen).contains(Effect.values());
  }

  private static Map<String, Effect> effects(Edition from, Edition to) {
    return Told.delta(from, to).changes().stream()
        .flatMap(change -> change.access().stream())
        .collect(
            Collectors.toMap(
                right -> right.component() + " " + right.role(), AccessChange::effect));
  }
}
