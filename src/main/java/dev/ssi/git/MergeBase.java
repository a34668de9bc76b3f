package dev.ssi.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commit at which two histories parted: the last that both follow on from.
 *
 * @param revision the commit, named by its id
 * @param others ids of further commits that are as near, where each history took in the other; of
 *     all of them the latest by date was taken
 */
public record MergeBase(Revision revision, List<String> others) {
  private static final Comparator<RevCommit> LATEST_FIRST =
      Comparator.comparing(RevCommit::getCommitTime).reversed().thenComparing(RevCommit::name);

  public MergeBase {
    others = List.copyOf(others);
  }

  /**
   * Finds it.
   *
   * @throws GitProblem if the two have no commit in common, or none that is in this clone
   */
  static MergeBase of(Repository repository, Revision one, Revision other) {
    List<RevCommit> bases = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (String id : new MergeBases(repository, one, other).find()) {
        bases.add(walk.parseCommit(ObjectId.fromString(id)));
      }
    } catch (IOException unreadable) {
      throw Unreadable.in(
          repository, "the history of " + one.name() + " and " + other.name(), unreadable);
    }
    if (bases.isEmpty()) {
      throw new GitProblem(
          one.name()
              + " and "
              + other.name()
              + " have no commit in common, so there is nothing to compare them from. `git log"
              + " --oneline "
              + other.name()
              + "` shows whether it is a branch of these documents.");
    }
    bases.sort(LATEST_FIRST);
    return new MergeBase(
        new Resolver(repository).resolve(bases.get(0).name()),
        bases.stream().skip(1).map(RevCommit::name).toList());
  }
}
