package dev.ssi.load;

import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.source.ContentId;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents before and after, with their sheets; files that both have alike are read once. */
public record TwoEditions(Documents before, Documents after) {

  /**
   * Reads all of both.
   *
   * @throws IOException if either tree cannot be walked
   */
  public static TwoEditions whole(SourceTree before, SourceTree after) throws IOException {
    return new Reader(before, after).without(Set.of());
  }

  /**
   * Reads as much of both as tells what changed and what the changes reach: the delta of what is
   * read is that of the whole. {@link FarFiles} says what is left out, and why that may be.
   *
   * @throws IOException if either tree cannot be walked
   */
  public static TwoEditions nearTheChanges(SourceTree before, SourceTree after) throws IOException {
    return new Reader(before, after).withoutFarFiles();
  }

  private static final class Reader {
    private final SourceTree before;
    private final SourceTree after;
    private final SharedFiles shared = new SharedFiles();
    private final List<TreeEntry> old;
    private final List<TreeEntry> now;

    Reader(SourceTree before, SourceTree after) throws IOException {
      this.before = before;
      this.after = after;
      this.old = before.entries(Loader.FOLDERS);
      this.now = after.entries(Loader.FOLDERS);
    }

    TwoEditions without(Set<String> leftOut) {
      return new TwoEditions(
          Loader.loadWithSheets(before, old, shared, leftOut).documents(),
          Loader.loadWithSheets(after, now, shared, leftOut).documents());
    }

    TwoEditions withoutFarFiles() {
      Map<String, String> contents = new HashMap<>();
      old.forEach(entry -> contents.put(entry.path(), contentId(before, entry)));
      Set<String> differing = new HashSet<>(contents.keySet());
      List<TreeEntry> alike = new ArrayList<>();
      for (TreeEntry entry : now) {
        String content = contentId(after, entry);
        if (content == null || !content.equals(contents.get(entry.path()))) {
          differing.add(entry.path());
        } else {
          differing.remove(entry.path());
          if (FileKind.of(entry.path()).filter(FarFiles.KINDS::contains).isPresent()) {
            alike.add(entry);
          }
        }
      }
      Set<String> candidates = new HashSet<>();
      alike.forEach(entry -> candidates.add(entry.path()));
      TwoEditions rest = without(candidates);
      Set<String> far = new FarFiles(rest, differing).among(after, alike);
      return far.size() == candidates.size() ? rest : without(far);
    }

    /** Null of what is no file, or cannot be read whole. */
    private static String contentId(SourceTree tree, TreeEntry entry) {
      if (entry.contentId() != null || entry.type() != TreeEntry.Type.FILE) {
        return entry.contentId();
      }
      return read(tree, entry).map(ContentId::of).orElse(null);
    }
  }

  /** The bytes of a file, unless it cannot be read or is longer than files may be. */
  static Optional<byte[]> read(SourceTree tree, TreeEntry entry) {
    try {
      return Optional.of(tree.read(entry, Limits.FILE_BYTES))
          .filter(bytes -> bytes.length <= Limits.FILE_BYTES);
    } catch (IOException reportedByTheLoader) {
      return Optional.empty();
    }
  }
}
