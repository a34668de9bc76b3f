package dev.ssi.query;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents in memory, ready to be asked. */
final class Asking {
  private Asking() {}

  static Query of(Texts texts) {
    try {
      MemoryTree tree = MemoryTree.ofBytes(texts.files());
      return new Query(new Trace(Loader.load(tree).documents()), tree.origin());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** One line of a text, from 0. */
  static String line(String text, int index) {
    return text.lines().skip(index).findFirst().orElseThrow();
  }
}
