package dev.ssi.merge;

import dev.ssi.load.Loader;
import dev.ssi.source.ContentId;
import dev.ssi.source.SourceFile;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files of a tree with what is in them, each read once at most. */
final class TreeFiles {
  /** Longer files are refused by the loader, whatever a merge makes of them. */
  private static final int LONGEST = 2 * 1024 * 1024;

  private static final byte[] NOTHING = {};

  private final SourceTree tree;
  private final SortedMap<String, TreeEntry> entries = new TreeMap<>();
  private final Map<String, byte[]> read = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, SourceFile> files = new HashMap<>();

  /**
   * @throws IOException if the tree cannot be walked
   */
  TreeFiles(SourceTree tree) throws IOException {
    this.tree = tree;
    tree.entries(Loader.FOLDERS).forEach(entry -> entries.put(entry.path(), entry));
  }

  Set<String> paths() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  boolean isFile(String path) {
    return entries.get(path).type() == TreeEntry.Type.FILE;
  }

  /** Stands for what is at a path: equal ids, equal content; null if nothing is there. */
  String id(String path) {
    TreeEntry entry = entries.get(path);
    if (entry == null) {
      return null;
    }
    return ids.computeIfAbsent(
        path,
        key ->
            entry.type() != TreeEntry.Type.FILE
                ? entry.type().name()
                : entry.contentId() != null && !read.containsKey(path)
                    ? entry.contentId()
                    : ContentId.of(bytes(path)));
  }

  /** What a file holds; nothing if it cannot be read, which the loader reports. */
  byte[] bytes(String path) {
    return read.computeIfAbsent(
        path,
        key -> {
          try {
            return has(path) && isFile(path) ? tree.read(entries.get(path), LONGEST) : NOTHING;
          } catch (IOException unreadable) {
            return NOTHING;
          }
        });
  }

  /** Takes a file for what it would be with other line endings. */
  void replace(String path, byte[] bytes) {
    read.put(path, bytes);
    ids.remove(path);
  }

  /** The text of a file, so that a place in it can be told; empty if it is not there. */
  SourceFile file(String path) {
    return files.computeIfAbsent(path, key -> new SourceFile(path, text(path)));
  }

  private String text(String path) {
    String text = new String(bytes(path), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The tree with those files alone whose paths are wanted. */
  SourceTree only(Predicate<String> wanted) {
    MergedTree part = new MergedTree(tree.origin());
    entries.keySet().stream().filter(wanted).forEach(path -> part.put(path, this, path));
    return part;
  }

  TreeEntry entry(String path) {
    return entries.get(path);
  }

  /** What is read of a tree that some of these files are part of. */
  byte[] read(String path, int limit) throws IOException {
    byte[] known = read.get(path);
    return known == null || known.length > limit ? tree.read(entries.get(path), limit) : known;
  }
}
