package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.delta.DeltaHtml;
import dev.ssi.document.delta.DeltaJson;
import dev.ssi.load.TwoEditions;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A delta of what is near the changes is, to the letter, that of the whole documents. */
class NearTheChangesTest {
  private static final int ROUNDS = 200;
  private static final long SEED = 20260727;
  private static final Side SIDE = new Side("a tree", null, null, null, null, null, null, null);
  private static final Pattern ID = Pattern.compile("\\b(?:FC-[A-Z]+-\\d+|PM-\\d+|EP-\\d+)\\b");

  private static Delta delta(TwoEditions read) {
    return Delta.between(edition(read.before()), SIDE, edition(read.after()), SIDE);
  }

  private static Edition edition(Documents documents) {
    return Edition.of(SourceTree.Origin.WORK_TREE, new Trace(documents));
  }

  @Test
  void nothingIsMissedOverRandomEdits() throws IOException {
    int leftOut = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      Edits edits = new Edits(random);
      Texts first = round % 3 == 0 ? edits.some(Texts.shipped()) : Texts.shipped();
      Texts second = random.nextBoolean() ? edits.some(first) : first;
      for (int i = random.nextInt(4); i > 0; i--) {
        second = relinked(second, random);
      }
      leftOut += compare("round " + round + " of seed " + SEED, first, second);
    }
    assertThat(leftOut).isGreaterThan(20 * ROUNDS);
  }

  @Test
  void nothingIsMissedWhereItemsComeAndGo() throws IOException {
    Texts all = Texts.shipped();
    for (String path : all.files().keySet()) {
      if (path.matches("baseline/[^/]+/(?:FC|EP|PM)-.*") && path.hashCode() % 3 == 0) {
        compare(path + " went", all, all.without(path));
        compare(path + " came", all.without(path), all);
      }
    }
  }

  /** How many files are left out. */
  private static int compare(String name, Texts first, Texts second) throws IOException {
    MemoryTree before = MemoryTree.ofBytes(first.files());
    MemoryTree after = MemoryTree.ofBytes(second.files());
    TwoEditions near = TwoEditions.nearTheChanges(before, after);
    TwoEditions whole = TwoEditions.whole(before, after);
    Delta expected = delta(whole);
    Delta found = delta(near);
    assertThat(DeltaJson.render(found)).as(name).isEqualTo(DeltaJson.render(expected));
    assertThat(DeltaHtml.render(found)).as(name).isEqualTo(DeltaHtml.render(expected));
    return whole.after().sheets().size() - near.after().sheets().size();
  }

  /** One reference, anywhere in an Epic, map or component, becomes another. */
  private static Texts relinked(Texts texts, Random random) {
    List<String> paths =
        texts.files().keySet().stream().filter(it -> it.matches("baseline/[^/]+/.*")).toList();
    String path = paths.get(random.nextInt(paths.size()));
    String other = paths.get(random.nextInt(paths.size()));
    List<MatchResult> here = ID.matcher(texts.get(path)).results().toList();
    List<MatchResult> there = ID.matcher(texts.get(other)).results().toList();
    if (here.isEmpty() || there.isEmpty()) {
      return texts;
    }
    MatchResult at = here.get(random.nextInt(here.size()));
    String id = there.get(random.nextInt(there.size())).group();
    String text = texts.get(path);
    return texts.with(path, text.substring(0, at.start()) + id + text.substring(at.end()));
  }
}
