package dev.ssi.fix;

import java.util.Comparator;
import java.util.List;

/**
 * What comes of safe fixes.
 *
 * @param mends in the order of the files, and in that in which they were made
 * @param changes the files that are to be written, in order
 * @param ofLaw how many more there would be in Appendix AH, where nothing is mended unseen
 */
public record Mended(List<Mend> mends, List<Change> changes, int ofLaw) {
  public Mended {
    mends = mends.stream().sorted(Comparator.comparing(Mend::path)).toList();
    changes = List.copyOf(changes);
  }
}
