package dev.ssi.history;

import java.time.LocalDate;
import java.util.List;

/**
 * A point in the history of the documents.
 *
 * @param name the tag of a release; of what is not released yet, the revision as the user gave it,
 *     or {@code worktree}
 * @param commit full id; null of what is not committed
 * @param date of the tag or, where it has none, of the commit; null of what is not committed
 * @param isRelease whether it was released
 * @param alsoNamed other tags of the same release
 */
public record Stage(
    String name, String commit, LocalDate date, boolean isRelease, List<String> alsoNamed) {
  public Stage {
    alsoNamed = List.copyOf(alsoNamed);
  }

  /** A state after the last release. */
  public static Stage unreleased(String name, String commit, LocalDate date) {
    return new Stage(name, commit, date, false, List.of());
  }

  /** The same state, of which the item that is told of was last touched by an earlier commit. */
  Stage touchedBy(Stage earlier) {
    return new Stage(name, earlier.commit, earlier.date, isRelease, alsoNamed);
  }
}
