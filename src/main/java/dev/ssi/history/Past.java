package dev.ssi.history;

import dev.ssi.source.SourceTree;
import java.util.List;
import java.util.function.Supplier;

/**
 * The states of the documents that a history is made of.
 *
 * @param releases the first one first
 * @param present the documents as they are now; their stage is no release, but their tree may well
 *     be the same as that of the last one
 * @param head the commit that the present was made of; the present itself, if that is committed;
 *     null if there is none
 * @param commits what was committed since the last release, the latest first; asked for only if
 *     something is not released yet
 */
public record Past(
    List<State> releases, State present, SourceTree head, Supplier<List<Commit>> commits) {
  public Past {
    releases = List.copyOf(releases);
  }

  /** The documents at one stage. */
  public record State(Stage stage, SourceTree tree) {}

  /**
   * A commit, and what it was made of.
   *
   * @param parents none for the first of all; several for a merge
   */
  public record Commit(State state, List<SourceTree> parents) {
    public Commit {
      parents = List.copyOf(parents);
    }
  }
}
