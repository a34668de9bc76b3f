package dev.ssi.document.live;

import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Books for tests. */
final class Books {
  static final Edition RELEASE =
      new Edition("v1.0", "0123456789abcdef0123456789abcdef01234567", "2019-06-27T10:00:00Z");
  static final Edition WORK = new Edition("worktree", null, null);

  private Books() {}

  static Book of(Texts texts, Edition edition) {
    try {
      MemoryTree tree = MemoryTree.ofBytes(texts.files());
      return Book.of(new Trace(Loader.load(tree).documents()), edition);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static SiteFacts facts(Edition edition, int errors) {
    return SiteFacts.of(of(Texts.shipped(), edition), errors, "1.0.0");
  }
}
