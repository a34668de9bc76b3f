package dev.ssi.fix;

import java.util.Comparator;
import java.util.List;

/**
 * What comes of safe fixes.
 *
 * @param mends by file and line; on one line, in the order in which they were made
 * @param changes the files that are to be written, in order
 * @param ofLaw how many more there would be in Appendix AH, where nothing is mended unseen
 */
public record Mended(List<Mend> mends, List<Change> changes, int ofLaw) {
  private static final Comparator<Mend> ORDER =
      Comparator.comparing(Mend::path).thenComparing(Mend::line);

  public Mended {
    mends = mends.stream().sorted(ORDER).toList();
    changes = List.copyOf(changes);
  }
}
