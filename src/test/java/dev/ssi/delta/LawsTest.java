package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What holds of any delta, over hundreds of random edits of the shipped documents; the same ones in
 * every run. A failure names its seed.
 */
class LawsTest {
  private static final int CHAINS = 170;
  private static final long SEED = 20190627;

  private final SharedFiles shared = new SharedFiles();

  /** A part of the shipped documents: another in each round, and all of them in turn. */
  private static Texts slice(int round) {
    Texts slice = Texts.shipped();
    for (String path : Texts.shipped().files().keySet()) {
      boolean single = path.matches("appendix-ah/[^/]+|baseline/[^/]+");
      boolean keep = single ? round % 5 == 0 || !path.endsWith(".md") : in(path, round);
      slice = keep ? slice : slice.without(path);
    }
    return slice;
  }

  private static boolean in(String path, int round) {
    return Math.floorMod(path.hashCode() / 7, 8) == round % 8;
  }

  private Edition read(Texts texts) throws IOException {
    MemoryTree tree = MemoryTree.ofBytes(texts.files());
    return Edition.of(tree.origin(), new Trace(Loader.loadWithSheets(tree, shared).documents()));
  }

  @Test
  void everyLawHoldsOfRandomEdits() throws IOException {
    Set<Operation> seen = EnumSet.noneOf(Operation.class);
    int changes = 0;
    for (int round = 0; round < CHAINS; round++) {
      String name = "round " + round + " of seed " + SEED;
      Edits edits = new Edits(new Random(SEED + round));
      Texts first = slice(round);
      Texts second = edits.some(first);
      Texts third = edits.some(second);
      Edition a = read(first);
      Edition b = read(second);
      Edition c = read(third);
      Facts there = hold(name + ", first step", a, b);
      Facts onward = hold(name + ", second step", b, c);
      Facts atOnce = hold(name + ", both steps", a, c);
      compose(name, a, b, c, there, onward, atOnce);
      for (Facts facts : List.of(there, onward, atOnce)) {
        facts.changes().forEach(change -> seen.addAll(change.operations()));
        changes += facts.changes().size();
      }
    }
    assertThat(changes).isGreaterThan(3 * CHAINS);
    assertThat(seen).contains(Operation.values());
  }

  private static Facts hold(String name, Edition from, Edition to) {
    assertThat(Proof.of(from, to)).as(name).allMatch(Proof.Law::holds);
    return Facts.between(from, to);
  }

  /** One delta after another has the effect of the delta of the two ends. */
  private static void compose(
      String name, Edition a, Edition b, Edition c, Facts there, Facts onward, Facts atOnce) {
    boolean allRead =
        there.hidden().isEmpty() && onward.hidden().isEmpty() && atOnce.hidden().isEmpty();
    if (!allRead) {
      return;
    }
    assertThat(onward.apply(there.apply(a.content())))
        .as(name + ", one after the other")
        .isEqualTo(atOnce.apply(a.content()))
        .isEqualTo(c.content());
    SortedMap<ItemKey, Optional<ItemText>> effect = new TreeMap<>(there.effect());
    effect.putAll(onward.effect());
    effect.entrySet().removeIf(entry -> entry.getValue().equals(a.item(entry.getKey())));
    SortedMap<ItemKey, Optional<ItemText>> expected = new TreeMap<>(atOnce.effect());
    expected.entrySet().removeIf(entry -> entry.getValue().equals(a.item(entry.getKey())));
    assertThat(effect).as(name + ", effects in " + b.keys().size()).isEqualTo(expected);
  }

  @Test
  void everyLawHoldsOfSpoiltFiles() {
    Texts texts = Texts.example();
    Edition small = Read.edition(texts);
    for (int round = 0; round < 400; round++) {
      Edits edits = new Edits(new Random(round));
      Edition once = Read.edition(edits.spoilt(texts));
      Edition thrice = Read.edition(edits.spoilt(edits.spoilt(edits.spoilt(texts))));
      assertThat(Told.delta(small, once)).as("round " + round).isNotNull();
      assertThat(Told.delta(once, thrice)).as("round " + round).isNotNull();
    }
  }

  @Test
  void filesThatAreSharedMakeNoDifference() throws IOException {
    for (int round = 0; round < 10; round++) {
      Texts first = slice(round);
      Texts second = new Edits(new Random(SEED + round)).some(first);
      assertThat(Facts.between(read(first), read(second)))
          .as("round " + round)
          .isEqualTo(Facts.between(Read.edition(first), Read.edition(second)));
    }
  }

  @Test
  void looksAloneAreNoChange() {
    Random random = new Random(SEED);
    for (int round = 0; round < 25; round++) {
      Texts from = slice(round);
      Texts to = new Looks(random).changed(from);
      assertThat(to.files()).isNotEqualTo(from.files());
      Facts facts = Facts.between(Read.edition(from), Read.edition(to));
      assertThat(facts.changes()).as("round " + round).isEmpty();
      assertThat(facts.isEmpty()).isTrue();
    }
  }

  @Test
  void typographyAloneIsEditorial() {
    for (int round = 0; round < 8; round++) {
      Texts from = slice(round);
      Texts to = Looks.typeset(from);
      assertThat(Told.delta(from, to).changes())
          .as("round " + round)
          .isNotEmpty()
          .allMatch(change -> change.facts().operations().equals(Set.of(Operation.EDITORIAL)))
          .allMatch(change -> change.route() == Route.EDITORIAL);
    }
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    Texts texts = Texts.shipped();
    Edition shuffled = Read.edition(new ShuffledTree(texts, new Random(SEED)));
    Facts facts = Facts.between(Read.edition(texts), shuffled);
    assertThat(facts.changes()).isEmpty();
    assertThat(facts.orders()).isEmpty();
    assertThat(shuffled.content()).isEqualTo(Read.edition(texts).content());
  }

  @Test
  void everyRightThatChangesIsToldOnceAndEveryChangeHasARoute() throws IOException {
    for (int round = 0; round < 40; round++) {
      Edits edits = new Edits(new Random(round));
      Texts first = slice(round);
      Delta delta = Told.delta(read(first), read(edits.some(edits.some(first))));
      List<AccessChange> told =
          delta.changes().stream().flatMap(change -> change.access().stream()).toList();
      assertThat(told)
          .as("round " + round)
          .containsExactlyInAnyOrderElementsOf(AccessComparison.changes(delta.matrix()));
      assertThat(delta.changes())
          .allMatch(change -> !change.ruling().reason().contains("cannot be classified"))
          .allMatch(change -> change.ruling().reason().endsWith("."));
    }
  }
}
