package dev.ssi.load;

import dev.ssi.source.TreeEntry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that several trees have in common, each parsed once: what the trees make of them is then
 * the very same values. May be used by several threads.
 */
public final class SharedFiles {
  private final Map<String, Draft> parsed = new ConcurrentHashMap<>();

  /** A file's place matters as much as its bytes: every value knows where it was read. */
  private static String key(TreeEntry entry, String contentId) {
    return contentId + entry.path();
  }

  /** What an earlier tree made of the file, or null. */
  Draft find(TreeEntry entry, String contentId) {
    return contentId == null ? null : parsed.get(key(entry, contentId));
  }

  void keep(TreeEntry entry, String contentId, Draft draft) {
    parsed.put(key(entry, contentId), draft);
  }
}
