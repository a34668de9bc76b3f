package dev.ssi.load;

import dev.ssi.source.TreeEntry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that several trees have in common, each parsed once: what the trees make of them is then
 * the very same values. May be used by several threads.
 */
public final class SharedFiles {
  private final Map<Key, Draft> parsed = new ConcurrentHashMap<>();

  /** A file's place matters as much as its bytes: every value knows where it was read. */
  private record Key(String path, String contentId) {}

  /** What an earlier tree made of the file, or null. */
  Draft find(TreeEntry entry, String contentId) {
    return contentId == null ? null : parsed.get(new Key(entry.path(), contentId));
  }

  void keep(TreeEntry entry, String contentId, Draft draft) {
    parsed.put(new Key(entry.path(), contentId), draft);
  }
}
