package dev.ssi.merge;

import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree put together of files of other trees, and of texts made of them. */
final class MergedTree implements SourceTree {
  private final Origin origin;
  private final SortedMap<String, Piece> pieces = new TreeMap<>();

  MergedTree(Origin origin) {
    this.origin = origin;
  }

  /**
   * What stands at a path.
   *
   * @param from the tree that it is taken from, or null where it was made
   * @param path of it there
   * @param bytes null unless it was made
   */
  private record Piece(TreeFiles from, String path, byte[] bytes) {}

  /** Puts a file of another tree at a path. */
  void put(String path, TreeFiles from, String there) {
    pieces.put(path, new Piece(from, there, null));
  }

  /** Puts a text at a path. */
  void put(String path, byte[] text) {
    pieces.put(path, new Piece(null, path, text));
  }

  boolean has(String path) {
    return pieces.containsKey(path);
  }

  byte[] bytes(String path) {
    Piece piece = pieces.get(path);
    return piece.bytes == null ? piece.from.bytes(piece.path) : piece.bytes;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) {
    return pieces.entrySet().stream()
        .filter(each -> folders.contains(each.getKey().split("/", 2)[0]))
        .map(each -> entry(each.getKey(), each.getValue()))
        .toList();
  }

  private static TreeEntry entry(String path, Piece piece) {
    if (piece.bytes != null) {
      return new TreeEntry(path, TreeEntry.Type.FILE, piece.bytes.length);
    }
    TreeEntry entry = piece.from.entry(piece.path);
    return entry.type() == TreeEntry.Type.FILE
        ? new TreeEntry(path, TreeEntry.Type.FILE, -1, piece.from.id(piece.path))
        : new TreeEntry(path, entry.type(), 0);
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    Piece piece = pieces.get(entry.path());
    if (piece.bytes == null) {
      return piece.from.read(piece.path, limit);
    }
    return piece.bytes.length <= limit ? piece.bytes : Arrays.copyOf(piece.bytes, limit + 1);
  }
}
