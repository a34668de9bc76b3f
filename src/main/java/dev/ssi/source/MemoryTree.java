package dev.ssi.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree held in memory: what an edit would make of another tree, or an example. */
public final class MemoryTree implements SourceTree {
  private final SortedMap<String, byte[]> files;

  private MemoryTree(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** A tree of the given files, by path. */
  public static MemoryTree of(Map<String, String> textByPath) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    textByPath.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new MemoryTree(files);
  }

  /** A tree of the given files, by path; the arrays are not copied. */
  public static MemoryTree ofBytes(Map<String, byte[]> bytesByPath) {
    return new MemoryTree(new TreeMap<>(bytesByPath));
  }

  @Override
  public Origin origin() {
    return Origin.WORK_TREE;
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) {
    return files.entrySet().stream()
        .filter(file -> folders.stream().anyMatch(folder -> isAt(file.getKey(), folder)))
        .map(file -> new TreeEntry(file.getKey(), TreeEntry.Type.FILE, file.getValue().length))
        .toList();
  }

  private static boolean isAt(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) {
    byte[] bytes = files.get(entry.path());
    return bytes.length <= limit ? bytes : Arrays.copyOf(bytes, limit + 1);
  }
}
