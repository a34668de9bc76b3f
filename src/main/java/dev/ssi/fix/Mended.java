package dev.ssi.fix;

import dev.ssi.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of safe fixes.
 *
 * @param mends by file and line; on one line, in the order in which they were made
 * @param changes the files that are to be written, in order
 * @param ofLaw how many fixes there are in Appendix AH, where none is safe
 */
public record Mended(List<Mend> mends, List<Change> changes, int ofLaw) {
  private static final Comparator<Mend> ORDER =
      Comparator.comparing(Mend::path).thenComparing(Mend::line);

  public Mended {
    mends = mends.stream().sorted(ORDER).toList();
    changes = List.copyOf(changes);
  }

  /** The documents with these changes in them. */
  public SourceTree in(SourceTree tree) {
    Map<String, byte[]> edited = new HashMap<>();
    changes.forEach(
        change -> edited.put(change.path(), change.after().getBytes(StandardCharsets.UTF_8)));
    return new EditedTree(tree, edited);
  }
}
