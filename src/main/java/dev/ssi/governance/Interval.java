package dev.ssi.governance;

import java.util.List;
import java.util.Map;

/**
 * What changed between two texts.
 *
 * @param from the version before, or null when it is not said
 * @param fromTag the tag of the release before
 * @param to the version after, or null when it is not said; of documents at hand, the one that they
 *     say they are
 * @param tag the tag of the release after, or null for the documents at hand
 * @param changes in the order of the delta document
 * @param digests of the text of each proposal's items as it is after, by the proposal's id; none of
 *     those of which not all could be read
 * @param departures where that is another text than was agreed, by the proposal's id
 * @param unread paths of files that could not be read whole, before or after: what they hold may
 *     have changed, or not
 */
public record Interval(
    String from,
    String fromTag,
    String to,
    String tag,
    List<Shown> changes,
    Map<String, String> digests,
    Map<String, Departures> departures,
    List<String> unread) {
  public Interval {
    changes = List.copyOf(changes);
    digests = Map.copyOf(digests);
    departures = Map.copyOf(departures);
    unread = List.copyOf(unread);
  }

  /** Whether it ends with a release, and not with the documents at hand. */
  public boolean isReleased() {
    return tag != null;
  }
}
