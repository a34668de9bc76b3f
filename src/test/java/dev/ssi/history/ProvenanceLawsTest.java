package dev.ssi.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Facts;
import dev.ssi.delta.ItemChange;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.Operation;
import dev.ssi.delta.RandomEdits;
import dev.ssi.delta.Read;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ItemKind;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a history says is what the deltas of neighbouring releases say, over random edits of the
 * shipped documents; the same ones in every run. A failure names its seed.
 */
class ProvenanceLawsTest {
  private static final int ROUNDS = 25;
  private static final int RELEASES = 5;
  private static final long SEED = 20191128;

  /** The releases that introduced and last changed an id. */
  private record Ends(String introduced, String lastChanged) {}

  private static Past.State state(int number, Texts texts) {
    Stage stage = new Stage("v1." + number, "c".repeat(40), LocalDate.EPOCH, true, List.of());
    return new Past.State(stage, MemoryTree.ofBytes(texts.files()));
  }

  private static Provenance provenance(List<Texts> releases) throws IOException {
    List<Past.State> states = new ArrayList<>();
    releases.forEach(texts -> states.add(state(states.size(), texts)));
    Past.State present =
        new Past.State(
            Stage.unreleased("worktree", null, null), states.get(states.size() - 1).tree());
    return Provenance.of(
        new Past(states, present, present.tree(), List::of), new SharedFiles(), id -> true);
  }

  /** By the whole editions, each compared with the next, in the plainest way. */
  private static Map<ItemKey, Ends> byDeltas(List<Texts> releases) {
    List<Edition> editions = releases.stream().map(Read::edition).toList();
    Map<ItemKey, Ends> ends = new HashMap<>();
    editions.get(0).keys().forEach(key -> ends.put(key, new Ends("v1.0", "v1.0")));
    for (int i = 1; i < editions.size(); i++) {
      String name = "v1." + i;
      Map<ItemKey, Ends> before = Map.copyOf(ends);
      Set<ItemKey> renamed = new HashSet<>();
      for (ItemChange change : Facts.between(editions.get(i - 1), editions.get(i)).changes()) {
        ItemKey key = change.item().key();
        if (change.is(Operation.RENAMED)) {
          renamed.add(key);
          ends.put(key, new Ends(before.get(change.before().key()).introduced(), name));
        } else if (!change.operations().isEmpty() && !isPositional(change)) {
          String first = before.containsKey(key) ? before.get(key).introduced() : name;
          ends.put(key, renamed.contains(key) ? ends.get(key) : new Ends(first, name));
        }
        if (change.isDeclared() && !change.beforeStays()) {
          ItemKey old = change.before().key();
          ends.put(old, new Ends(before.get(old).introduced(), name));
        }
      }
    }
    return ends;
  }

  private static boolean isPositional(ItemChange change) {
    return change.operations().equals(Set.of(Operation.MOVED))
        && change.before().container().equals(change.after().container());
  }

  @Test
  void aHistorySaysWhatTheDeltasOfNeighboursSay() throws IOException {
    int later = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RandomEdits edits = new RandomEdits(SEED + round);
      List<Texts> releases = new ArrayList<>(List.of(Texts.shipped()));
      while (releases.size() < RELEASES) {
        releases.add(edits.readable(releases.get(releases.size() - 1)));
      }
      Map<ItemKey, Ends> found = new HashMap<>();
      provenance(releases)
          .items()
          .forEach(
              (key, history) -> {
                if (!key.kind().equals(ItemKind.REQUIREMENT.label())
                    && !key.kind().equals(ItemKind.CHANGE_PROPOSAL.label())) {
                  found.put(
                      key,
                      new Ends(
                          history.introduced().orElseThrow().name(),
                          history.lastChanged().orElseThrow().name()));
                }
              });
      assertThat(found).as("round " + round + " of seed " + SEED).isEqualTo(byDeltas(releases));
      later += (int) found.values().stream().filter(ends -> !ends.equals(FIRST)).count();
    }
    assertThat(later).isGreaterThan(5 * ROUNDS);
  }

  private static final Ends FIRST = new Ends("v1.0", "v1.0");
}
