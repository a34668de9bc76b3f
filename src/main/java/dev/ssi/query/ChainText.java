package dev.ssi.query;

import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The whole chain as a tree. */
final class ChainText {
  private final Page page = new Page();
  private final TreeText tree;

  private ChainText(Chain chain) {
    int roles = chain.reading().trace().roles().size();
    tree = new TreeText(page, TreeText.Detail.OUTLINE, roles, null);
  }

  static String of(Chain chain, boolean brief) {
    ChainText face = new ChainText(chain);
    chain.tops().forEach(face::top);
    if (!chain.loose().isEmpty()) {
      face.page.gap().line("In no chain from a clause");
      face.tree.print(chain.loose());
    }
    if (!brief) {
      face.summary(chain);
    }
    return face.page.toString();
  }

  private void top(Node clause) {
    page.gap().line(tree.words(clause));
    tree.print(clause.children());
  }

  private void summary(Chain chain) {
    List<String> counts = new ArrayList<>();
    chain.counts().forEach((kind, count) -> counts.add(Words.count(count, kind)));
    page.gap().paragraph("", Phrase.list(counts, "and") + ".");
    if (chain.gaps() > 0) {
      page.line("The chain breaks off " + times(chain.gaps()) + ": see `ssi trace --gaps`.");
    } else {
      page.line(
          chain.reading().isComplete()
              ? "Nothing is missing: every clause leads down to a Process Map."
              : Words.INCOMPLETE);
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : Phrase.count(count, "time", "times");
  }
}
