package dev.ssi.history;

import dev.ssi.delta.ItemKey;
import dev.ssi.load.Succession;
import dev.ssi.load.Succession.Listing;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds, for what is not released yet, the commit that last touched each item. */
final class LastCommits {
  private final Succession succession;
  private final Past past;
  private final Predicate<String> wanted;

  /**
   * @param wanted the ids that are looked for
   */
  LastCommits(Succession succession, Past past, Predicate<String> wanted) {
    this.succession = succession;
    this.past = past;
    this.wanted = wanted;
  }

  /** Puts the commit in the place of the present in those histories that end there. */
  void find(Map<ItemKey, ItemHistory> histories) throws IOException {
    Set<ItemKey> sought = new HashSet<>();
    histories.forEach(
        (key, history) -> {
          if (history.pending().isPresent() && wanted.test(key.id())) {
            sought.add(key);
          }
        });
    if (sought.isEmpty() || past.head() == null) {
      return;
    }
    Stage present = past.present().stage();
    if (present.commit() == null) {
      sought.removeAll(touched(past.head(), past.present().tree()));
    }
    List<Past.Commit> commits = sought.isEmpty() ? List.of() : past.commits().get();
    for (Past.Commit commit : commits) {
      if (sought.isEmpty()) {
        return;
      }
      Stage stage = commit.state().stage();
      for (ItemKey key : touched(commit)) {
        if (sought.remove(key)) {
          histories.computeIfPresent(key, (same, history) -> at(history, stage));
        }
      }
    }
  }

  private static ItemHistory at(ItemHistory history, Stage stage) {
    List<Step> steps = new ArrayList<>();
    history
        .steps()
        .forEach(
            step ->
                steps.add(
                    step.stage().isRelease() ? step : step.at(step.stage().touchedBy(stage))));
    return new ItemHistory(history.key(), steps, history.isGone());
  }

  /** What a merge touches is what differs from all that it was made of. */
  private Set<ItemKey> touched(Past.Commit commit) throws IOException {
    SourceTree tree = commit.state().tree();
    Set<ItemKey> touched = null;
    for (SourceTree parent : commit.parents()) {
      Set<ItemKey> since = touched(parent, tree);
      if (touched == null) {
        touched = since;
      } else {
        touched.retainAll(since);
      }
    }
    return touched == null ? touched(null, tree) : touched;
  }

  /**
   * The items that differ.
   *
   * @param before null for nothing at all
   */
  private Set<ItemKey> touched(SourceTree before, SourceTree after) throws IOException {
    Listing now = succession.list(after);
    Listing old = before == null ? new Listing(after, List.of()) : succession.list(before);
    Set<ItemKey> touched = new HashSet<>();
    Optional<Events> events =
        succession
            .between(old, now)
            .map(
                read ->
                    Events.between(
                        Chronicle.edition(old.tree(), read.before()),
                        Chronicle.edition(now.tree(), read.after())));
    events.ifPresent(those -> those.all().forEach(event -> touched.add(event.key())));
    return touched;
  }
}
