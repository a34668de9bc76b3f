package dev.ssi.fix;

import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Another tree with other bytes in some of its files.
 *
 * @param edited by path
 */
record EditedTree(SourceTree tree, Map<String, byte[]> edited) implements SourceTree {

  @Override
  public Origin origin() {
    return tree.origin();
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) throws IOException {
    return tree.entries(folders).stream().map(this::entry).toList();
  }

  private TreeEntry entry(TreeEntry entry) {
    byte[] bytes = edited.get(entry.path());
    return bytes == null ? entry : new TreeEntry(entry.path(), entry.type(), bytes.length);
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    byte[] bytes = edited.get(entry.path());
    if (bytes == null) {
      return tree.read(entry, limit);
    }
    return bytes.length <= limit ? bytes.clone() : Arrays.copyOf(bytes, limit + 1);
  }
}
