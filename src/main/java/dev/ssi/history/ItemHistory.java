package dev.ssi.history;

import dev.ssi.delta.ItemKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to one item, the first step first. An item that was renamed has the steps of its
 * former id; one that was split from another, or took over from several, begins where it did.
 *
 * @param isGone whether it is in the documents no longer, under this id
 */
public record ItemHistory(ItemKey key, List<Step> steps, boolean isGone) {
  public ItemHistory {
    steps = List.copyOf(steps);
  }

  private Stream<Step> released() {
    return steps.stream().filter(step -> step.stage().isRelease());
  }

  /** The release that brought it; empty if it is not released yet. */
  public Optional<Stage> introduced() {
    return released().map(Step::stage).findFirst();
  }

  /**
   * The release that last changed it, were it only editorially; that which brought it, if none did.
   * That it stands elsewhere in its list is no change.
   */
  public Optional<Stage> lastChanged() {
    return released()
        .filter(step -> !step.isPositional())
        .map(Step::stage)
        .reduce((first, later) -> later);
  }

  /** What has happened to it since the last release. */
  public Optional<Step> pending() {
    return steps.stream().filter(step -> !step.stage().isRelease()).findFirst();
  }
}
