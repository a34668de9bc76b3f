package dev.ssi.cli;

import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.PastCommit;
import dev.ssi.git.ReleaseTag;
import dev.ssi.git.Revision;
import dev.ssi.history.Past;
import dev.ssi.history.Provenance;
import dev.ssi.history.Stage;
import dev.ssi.load.SharedFiles;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads the history of the documents from git. */
final class Histories {
  private final GitRepository git;

  /** That of the documents, in every commit. */
  private final String folder;

  private Histories(GitRepository git, String folder) {
    this.git = git;
    this.folder = folder;
  }

  /**
   * Where the items of the documents come from.
   *
   * @param side the documents being worked on, or those of a revision
   * @param shared what was parsed of their files before
   * @param wanted of which items the commit is looked for that last touched them, if they changed
   *     since the last release
   * @throws UserError if the documents are in no git repository
   * @throws dev.ssi.git.GitProblem if the repository does not give the history; a shallow clone
   *     does not
   * @throws IOException if a tree cannot be walked
   */
  static Provenance of(Sides sides, Side side, SharedFiles shared, Predicate<String> wanted)
      throws IOException {
    return Provenance.of(past(sides, side), shared, wanted);
  }

  /**
   * The releases that led to some documents, and the documents.
   *
   * @throws UserError if they are in no git repository
   * @throws dev.ssi.git.GitProblem if the repository does not give the history
   */
  static Past past(Sides sides, Side side) {
    return of(sides, side).past(side);
  }

  /**
   * Every commit that led to some documents, the latest first.
   *
   * @throws UserError if they are in no git repository
   * @throws dev.ssi.git.GitProblem if the repository does not give the history
   */
  static List<Past.Commit> commits(Sides sides, Side side) {
    Histories histories = of(sides, side);
    Revision head = histories.head(side);
    return head == null
        ? List.of()
        : histories.git.since(null, head).stream().map(histories::commit).toList();
  }

  private static Histories of(Sides sides, Side side) {
    GitPlace place = sides.git();
    String folder = side.tree() instanceof GitTree tree ? tree.folder() : place.folder().path();
    return new Histories(place.repository(), folder);
  }

  /**
   * Whether there is a release to tell of, so that every file has to be kept as it was written.
   *
   * @throws UserError if the documents are in no git repository
   * @throws dev.ssi.git.GitProblem if the repository does not give the history
   */
  static boolean hasReleases(Sides sides, Side side) {
    Histories histories = new Histories(sides.git().repository(), "");
    return !histories.releases(histories.head(side)).isEmpty();
  }

  private Revision head(Side side) {
    return side.revision() == null ? git.head().orElse(null) : side.revision();
  }

  private List<ReleaseTag> releases(Revision head) {
    return head == null ? List.of() : git.releases(head);
  }

  private Past past(Side side) {
    Revision head = head(side);
    List<ReleaseTag> releases = releases(head);
    Revision last = releases.isEmpty() ? null : releases.get(releases.size() - 1).revision();
    return new Past(
        releases.stream().map(this::state).toList(),
        present(side),
        head == null ? null : git.tree(head, folder),
        () -> git.since(last, head).stream().map(this::commit).toList());
  }

  private Past.State state(ReleaseTag release) {
    Stage stage =
        new Stage(
            release.name(),
            release.revision().commit(),
            release.when().toLocalDate(),
            true,
            release.alsoNamed());
    return new Past.State(stage, git.tree(release.revision(), folder));
  }

  private static Past.State present(Side side) {
    SourceTree.Origin origin = side.tree().origin();
    return new Past.State(
        side.revision() == null
            ? Stage.unreleased(origin.revision(), null, null)
            : Stage.unreleased(
                origin.revision(),
                origin.commit(),
                side.revision().committer().when().toLocalDate()),
        side.tree());
  }

  private Past.Commit commit(PastCommit commit) {
    Stage stage = Stage.unreleased(commit.id(), commit.id(), commit.when().toLocalDate());
    return new Past.Commit(
        new Past.State(stage, git.tree(commit, commit.tree(), folder)),
        commit.parentTrees().stream()
            .map(tree -> (SourceTree) git.tree(commit, tree, folder))
            .toList());
  }
}
