package dev.ssi.document.book;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;

/** Live documents to look into. */
public final class Books {
  private static final Edition EDITION =
      new Edition("v1.0", "0123456789abcdef0123456789abcdef01234567", "2019-06-27");

  private Books() {}

  /** The shipped documents. */
  public static Book shipped() throws IOException {
    return of(MemoryTree.ofBytes(Texts.shipped().files()));
  }

  /** The documents of a tree. */
  public static Book of(SourceTree tree) throws IOException {
    return Book.of(new Trace(Loader.load(tree).documents()), EDITION);
  }
}
