package dev.ssi.git;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/**
 * How the files on disk stand to the commit that is checked out.
 *
 * @param branch that is checked out, without {@code refs/heads/}, or null where none is
 * @param underWay what was begun and not ended, such as a merge, in git's words; or null
 * @param changes what is not committed, in words by path; files that git does not track count only
 *     in the folders asked for
 */
public record WorkTree(String branch, String underWay, SortedMap<String, String> changes) {
  public WorkTree {
    changes = new TreeMap<>(changes);
  }

  /**
   * Looks, and changes nothing.
   *
   * @param folders from the top of the repository, in which a file that git does not track counts
   * @throws GitProblem if it cannot be read, or is a bare repository
   */
  public static WorkTree of(GitRepository repository, Collection<String> folders) {
    Repository git = repository.jgit();
    if (git.isBare()) {
      throw new GitProblem(
          repository.top()
              + " is a bare repository: it has no work tree to release from. Clone it, and run this"
              + " in the clone.");
    }
    try {
      Ref head = git.exactRef(Constants.HEAD);
      String branch =
          head != null && head.isSymbolic() && head.getTarget().getName().startsWith("refs/heads/")
              ? Repository.shortenRefName(head.getTarget().getName())
              : null;
      RepositoryState state = git.getRepositoryState();
      return new WorkTree(
          branch,
          state == RepositoryState.SAFE ? null : state.getDescription(),
          changes(git, folders));
    } catch (IOException unreadable) {
      throw Unreadable.in(git, "the work tree", unreadable);
    }
  }

  private static SortedMap<String, String> changes(Repository git, Collection<String> folders)
      throws IOException {
    ObjectId head = git.resolve(Constants.HEAD);
    IndexDiff diff = new IndexDiff(git, head, new FileTreeIterator(git));
    diff.diff();
    SortedMap<String, String> changes = new TreeMap<>();
    for (String path : diff.getUntracked()) {
      if (folders.stream().anyMatch(folder -> path.startsWith(folder + "/"))) {
        changes.put(path, "not known to git");
      }
    }
    diff.getAdded().forEach(path -> changes.put(path, "added, and not committed"));
    diff.getChanged().forEach(path -> changes.put(path, "changed, and not committed"));
    diff.getModified().forEach(path -> changes.put(path, "changed, and not committed"));
    diff.getRemoved().forEach(path -> changes.put(path, "deleted, and not committed"));
    diff.getMissing().forEach(path -> changes.put(path, "deleted, and not committed"));
    diff.getConflicting().forEach(path -> changes.put(path, "in conflict, and not resolved"));
    return changes;
  }
}
