package dev.ssi.governance;

import dev.ssi.governance.Evidence.Interval;
import dev.ssi.model.ChangeProposal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What git shows of packages.
 *
 * @param texts what the text of a package that is still to be decided on changes since the release
 *     before it, by the package's id; none of those whose text cannot be read here
 * @param issued the proposals as they read in the commit that issued their package, by the
 *     package's id; of those packages alone whose commit was found
 */
public record Consultations(
    SortedMap<String, Interval> texts, SortedMap<String, List<ChangeProposal>> issued) {
  /** Where there is nothing to know, or nobody looked. */
  public static final Consultations NONE =
      new Consultations(Collections.emptySortedMap(), Collections.emptySortedMap());

  public Consultations {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    issued = Collections.unmodifiableSortedMap(new TreeMap<>(issued));
  }
}
