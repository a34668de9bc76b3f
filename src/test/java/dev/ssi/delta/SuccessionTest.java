package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.load.SharedFiles;
import dev.ssi.load.Succession;
import dev.ssi.load.Succession.Listing;
import dev.ssi.load.TwoEditions;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What happened to each item is told alike by what a succession reads and by whole editions. */
class SuccessionTest {
  private static final int ROUNDS = 80;
  private static final long SEED = 20241128;

  private final Succession succession = new Succession(new SharedFiles());
  private int leftOut;

  private static Edition edition(Documents documents) {
    return Edition.of(SourceTree.Origin.WORK_TREE, new Trace(documents));
  }

  private static Facts facts(Documents before, Documents after) {
    return Facts.between(edition(before), edition(after));
  }

  private void compare(String name, Texts first, Texts second) throws IOException {
    Listing before = succession.list(MemoryTree.ofBytes(first.files()));
    Listing after = succession.list(MemoryTree.ofBytes(second.files()));
    Documents old = succession.whole(before).documents();
    Documents now = succession.whole(after).documents();
    Facts expected = facts(old, now);
    Optional<TwoEditions> read = succession.between(before, after);
    if (read.isEmpty()) {
      assertThat(expected.isEmpty()).as(name).isTrue();
      return;
    }
    Facts found = facts(read.get().before(), read.get().after());
    assertThat(found.changes()).as(name).isEqualTo(expected.changes());
    assertThat(found.hidden()).as(name).isEqualTo(expected.hidden());
    leftOut += now.sheets().size() - read.get().after().sheets().size();
  }

  @Test
  void nothingIsMissedOverRandomEdits() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      Edits edits = new Edits(new Random(SEED + round));
      Texts first = round % 4 == 0 ? edits.some(Texts.shipped()) : Texts.shipped();
      Texts second = edits.some(first);
      compare("round " + round + " of seed " + SEED, first, second);
      compare("round " + round + " of seed " + SEED + ", spoilt", second, edits.spoilt(second));
    }
    assertThat(leftOut).isGreaterThan(100 * ROUNDS);
  }

  @Test
  void whatIsTheSameIsNotRead() throws IOException {
    Listing listing = succession.list(MemoryTree.ofBytes(Texts.shipped().files()));
    assertThat(succession.between(listing, listing)).isEmpty();
  }
}
