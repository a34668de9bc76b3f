package dev.ssi.delta;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads editions for tests. */
public final class Read {
  private Read() {}

  public static Edition edition(Texts texts) {
    return edition(MemoryTree.ofBytes(texts.files()));
  }

  public static Edition edition(SourceTree tree) {
    try {
      return Edition.of(
          tree.origin(), new Trace(Loader.loadWithSheets(tree, new SharedFiles()).documents()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
