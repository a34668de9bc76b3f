package dev.ssi.serve;

import dev.ssi.load.Loader;
import dev.ssi.source.ContentId;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tree that can tell afterwards what was read of it: equal marks, equal documents. The mark is
 * made of the bytes and not of dates, so it holds from one run of the preview to the next.
 */
final class MarkedTree implements SourceTree {
  private final SourceTree tree;
  private final Map<String, String> read = new ConcurrentHashMap<>();
  private List<TreeEntry> entries = List.of();

  MarkedTree(SourceTree tree) {
    this.tree = tree;
  }

  @Override
  public Origin origin() {
    return tree.origin();
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) throws IOException {
    entries = tree.entries(folders);
    return entries;
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    byte[] bytes = tree.read(entry, limit);
    read.put(entry.path(), ContentId.of(bytes));
    return bytes;
  }

  /** The mark of what was listed and read so far. */
  String mark() {
    StringBuilder all = new StringBuilder();
    for (TreeEntry entry : entries) {
      if (!Loader.isLeftByTools(entry.name())) {
        all.append(entry.path()).append('\0').append(entry.type());
        all.append(read.get(entry.path())).append('\n');
      }
    }
    return ContentId.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
