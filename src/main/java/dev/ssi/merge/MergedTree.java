package dev.ssi.merge;

import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree put together of files of other trees, and of texts made of them. */
final class MergedTree implements SourceTree {
  private final Origin origin;
  private final SortedMap<String, Piece> taken = new TreeMap<>();
  private final SortedMap<String, byte[]> made = new TreeMap<>();

  MergedTree(Origin origin) {
    this.origin = origin;
  }

  /** A file of another tree, by its path there. */
  private record Piece(TreeFiles from, String path) {}

  /** Puts a file of another tree at a path. */
  void put(String path, TreeFiles from, String there) {
    taken.put(path, new Piece(from, there));
  }

  /** Puts a text at a path. */
  void put(String path, byte[] text) {
    made.put(path, text);
  }

  byte[] bytes(String path) {
    byte[] text = made.get(path);
    return text == null ? taken.get(path).from.bytes(taken.get(path).path) : text;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) {
    List<TreeEntry> entries = new ArrayList<>();
    taken.forEach((path, piece) -> entries.add(entry(path, piece)));
    made.forEach(
        (path, text) -> entries.add(new TreeEntry(path, TreeEntry.Type.FILE, text.length)));
    entries.removeIf(entry -> !folders.contains(entry.path().split("/", 2)[0]));
    Collections.sort(entries);
    return entries;
  }

  private static TreeEntry entry(String path, Piece piece) {
    TreeEntry entry = piece.from.entry(piece.path);
    return entry.type() == TreeEntry.Type.FILE
        ? new TreeEntry(path, TreeEntry.Type.FILE, -1, piece.from.id(piece.path))
        : new TreeEntry(path, entry.type(), 0);
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    byte[] text = made.get(entry.path());
    if (text == null) {
      Piece piece = taken.get(entry.path());
      return piece.from.read(piece.path, limit);
    }
    return text.length <= limit ? text : Arrays.copyOf(text, limit + 1);
  }
}
