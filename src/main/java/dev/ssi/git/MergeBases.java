package dev.ssi.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds where two histories parted. */
final class MergeBases {
  private final Repository repository;
  private final Revision one;
  private final Revision other;

  MergeBases(Repository repository, Revision one, Revision other) {
    this.repository = repository;
    this.one = one;
    this.other = other;
  }

  /**
   * Full ids of the last commits that both have, in order; none where they have nothing in common.
   *
   * @throws GitProblem if the clone lacks commits without which that cannot be told
   */
  List<String> find() {
    if (one.commit().equals(other.commit())) {
      return List.of(one.commit());
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      start(walk);
      List<ObjectId> bases = new ArrayList<>();
      for (RevCommit base = walk.next(); base != null; base = walk.next()) {
        bases.add(base.getId());
      }
      if (isCutOff(bases)) {
        throw new GitProblem(
            "This clone is shallow: it lacks commits without which nobody can tell where "
                + one.name()
                + " and "
                + other.name()
                + " parted, and so what either changed. For all of them, "
                + Clone.deepen(repository)
                + " In CI, check out the full history (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0`"
                + " on GitLab).");
      }
      return bases.stream().map(ObjectId::name).sorted().toList();
    } catch (IOException unreadable) {
      throw Unreadable.in(
          repository, "the history of " + one.name() + " and " + other.name(), unreadable);
    }
  }

  private void start(RevWalk walk) throws IOException {
    walk.markStart(walk.parseCommit(ObjectId.fromString(one.commit())));
    walk.markStart(walk.parseCommit(ObjectId.fromString(other.commit())));
  }

  /** Whether history ends too early on the way from either to what they have in common. */
  private boolean isCutOff(List<ObjectId> bases) throws IOException {
    Set<ObjectId> ends = repository.getObjectDatabase().getShallowCommits();
    if (ends.isEmpty()) {
      return false;
    }
    try (RevWalk walk = new RevWalk(repository)) {
      start(walk);
      for (ObjectId base : bases) {
        walk.markUninteresting(walk.parseCommit(base));
      }
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        if (ends.contains(commit.getId())) {
          return true;
        }
      }
      return false;
    }
  }
}
