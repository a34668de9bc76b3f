package dev.ssi.delta;

import dev.ssi.Texts;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A tree that gives its files in no order. */
record ShuffledTree(MemoryTree tree, Random random) implements SourceTree {
  ShuffledTree(Texts texts, Random random) {
    this(MemoryTree.ofBytes(texts.files()), random);
  }

  @Override
  public Origin origin() {
    return tree.origin();
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) throws IOException {
    List<TreeEntry> entries = new ArrayList<>(tree.entries(folders));
    Collections.shuffle(entries, random);
    return entries;
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    return tree.read(entry, limit);
  }
}
