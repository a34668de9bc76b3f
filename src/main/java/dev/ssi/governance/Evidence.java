package dev.ssi.governance;

import dev.ssi.model.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What the texts themselves show, for the rules that hold the records against them. The records
 * claim; the delta between two releases shows.
 *
 * @param base the documents of the last release, of which no record may have gone; empty if there
 *     is no release, or nobody asked
 * @param spans what changed, from each release to the next and from the last to the documents at
 *     hand, in that order; empty where there is no release
 */
public record Evidence(Optional<Documents> base, List<Interval> spans) {
  /** Where there is no repository to look into, or nobody looked. */
  public static final Evidence NONE = new Evidence(Optional.empty(), List.of());

  public Evidence {
    spans = List.copyOf(spans);
  }

  /**
   * What changed between two texts.
   *
   * @param from the version before
   * @param to the version after, or null where it is not released: the documents at hand
   * @param tag the tag of the version after, or null likewise
   * @param changes in the order of the delta document
   * @param digests of the text of each proposal's items as it is after, by the proposal's id
   */
  public record Interval(
      String from, String to, String tag, List<Shown> changes, Map<String, String> digests) {
    public Interval {
      changes = List.copyOf(changes);
      digests = Map.copyOf(digests);
    }
  }

  /**
   * A change of one item as the delta shows it.
   *
   * @param item its id after the change, or before it where it went
   * @param formerly its id before, where that is another, or null
   * @param kind as the delta calls it
   * @param operations as the delta calls them
   * @param route as the delta works it out
   * @param roles ids of the User Roles that the change reaches
   * @param fingerprint of the change in the delta document
   */
  public record Shown(
      String item,
      String formerly,
      String kind,
      SortedSet<String> operations,
      String route,
      SortedSet<String> roles,
      String fingerprint) {}
}
