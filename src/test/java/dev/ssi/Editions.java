package dev.ssi;

import dev.ssi.sample.Edition;
import dev.ssi.sample.Sample;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The editions of the sample, from the files of this repository. */
public final class Editions {
  private static final List<Edition> ALL = read();

  private Editions() {}

  public static List<Edition> all() {
    return ALL;
  }

  public static MemoryTree v1_0() {
    return tree(0);
  }

  public static MemoryTree v1_1() {
    return tree(1);
  }

  public static MemoryTree v2_0() {
    return tree(2);
  }

  private static MemoryTree tree(int index) {
    return MemoryTree.ofBytes(ALL.get(index).files());
  }

  private static List<Edition> read() {
    try {
      return Sample.editions(Path.of(""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
