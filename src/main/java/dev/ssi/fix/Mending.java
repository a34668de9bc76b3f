package dev.ssi.fix;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.model.Documents;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Applies safe fixes in memory, looks again at what that makes of the documents, and goes on until
 * there is none left: one fix may be in the way of another, or lay it open.
 */
public final class Mending {
  /** Far more than any number of faults on one spot. */
  private static final int MOST_ROUNDS = 200;

  private final SourceTree tree;
  private final Look look;
  private final Map<String, TreeEntry> entries = new HashMap<>();
  private final SortedMap<String, byte[]> before = new TreeMap<>();
  private final SortedMap<String, byte[]> after = new TreeMap<>();
  private final List<Mend> mends = new ArrayList<>();

  private Mending(SourceTree tree, Look look) {
    this.tree = tree;
    this.look = look;
  }

  /** Finds what is wrong in a tree, as far as it is wanted. */
  public interface Look {
    /**
     * Looks.
     *
     * @throws IOException if the tree cannot be walked
     */
    List<Finding> at(SourceTree tree) throws IOException;
  }

  /**
   * What the safe fixes make of some documents; nothing is written.
   *
   * @throws IOException if the tree cannot be walked, or a file is no longer what it was when it
   *     was looked at
   */
  public static Mended of(SourceTree tree, Look look) throws IOException {
    return new Mending(tree, look).mended();
  }

  /** How many of some findings a first look would mend. */
  public static int mends(List<Finding> findings) {
    return SafeFixes.of(findings).byPath().values().stream().mapToInt(List::size).sum();
  }

  private Mended mended() throws IOException {
    SafeFixes fixes = SafeFixes.of(look.at(tree));
    for (int round = 0; !fixes.byPath().isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException(
            "safe fixes undo one another in " + String.join(", ", fixes.byPath().keySet()));
      }
      for (Map.Entry<String, List<Finding>> file : fixes.byPath().entrySet()) {
        mend(file.getKey(), file.getValue());
      }
      fixes = SafeFixes.of(look.at(new EditedTree(tree, after)));
    }
    return new Mended(mends, changes(), fixes.ofLaw());
  }

  private void mend(String path, List<Finding> findings) throws IOException {
    byte[] bytes = after.get(path);
    if (bytes == null) {
      bytes = read(path);
      before.put(path, bytes);
    }
    List<Fix> fixes = findings.stream().map(Finding::fix).toList();
    byte[] mended =
        FileBytes.with(bytes, fixes.get(0).span().file(), fixes).orElseThrow(() -> changed(path));
    after.put(path, mended);
    findings.stream().map(Mend::of).forEach(mends::add);
  }

  private byte[] read(String path) throws IOException {
    if (entries.isEmpty()) {
      tree.entries(List.of(Documents.APPENDIX_FOLDER, Documents.BASELINE_FOLDER))
          .forEach(entry -> entries.put(entry.path(), entry));
    }
    TreeEntry entry = entries.get(path);
    if (entry == null) {
      throw changed(path);
    }
    return tree.read(entry, Integer.MAX_VALUE - 1);
  }

  private static IOException changed(String path) {
    return new IOException(
        path + " was changed by somebody else meanwhile. Nothing was written; run it again.");
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    after.forEach(
        (path, bytes) -> changes.add(new Change(path, text(before.get(path)), text(bytes))));
    return changes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
