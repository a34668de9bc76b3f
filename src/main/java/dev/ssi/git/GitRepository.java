package dev.ssi.git;

import dev.ssi.source.SourceTree.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A git repository, to be read only: nothing in it is written here, not even a cache; {@link
 * TaggedCommitWriter} alone writes. Which one is decided by the directory alone; {@code GIT_DIR}
 * and its like are not asked, because git sets them for its hooks, whatever directory a hook then
 * works on. Nor are grafts and replacements followed: they are one machine's, and a commit must
 * read alike on all.
 */
public final class GitRepository implements AutoCloseable {
  /** So many files and folders are looked at where documents are searched for. */
  private static final int MOST_SEARCHED = 100_000;

  private final Repository repository;
  private final Path top;

  private GitRepository(Repository repository, Path top) {
    this.repository = repository;
    this.top = top;
  }

  /**
   * Opens the repository that a directory is in: of an ordinary clone, a linked work tree, a
   * submodule or a bare repository.
   *
   * @throws GitProblem if there is none, or it cannot be read
   */
  public static GitRepository of(Path directory) {
    return find(directory)
        .orElseThrow(
            () ->
                new GitProblem(
                    "There are no revisions: "
                        + directory
                        + " is in no git repository. Go to a clone of the documents, or name it:"
                        + " ssi -C DIR …"));
  }

  /**
   * The same, or empty if a directory is in no repository.
   *
   * @throws GitProblem if the repository cannot be read
   */
  public static Optional<GitRepository> find(Path directory) {
    return topOf(directory)
        .map(
            top -> {
              NoConfiguration.apply();
              FileRepositoryBuilder builder = new FileRepositoryBuilder();
              return isWorkTree(top)
                  ? open(builder.setWorkTree(top.toFile()), top)
                  : open(builder.setBare().setGitDir(top.toFile()), top);
            });
  }

  /**
   * Whether a directory is in a repository, which is not opened and may be broken.
   *
   * @throws GitProblem if there is no such directory
   */
  public static boolean isIn(Path directory) {
    return topOf(directory).isPresent();
  }

  private static Optional<Path> topOf(Path directory) {
    Path start;
    try {
      start = directory.toRealPath();
    } catch (IOException unreadable) {
      throw new GitProblem("There is no directory " + directory + ".");
    }
    return Stream.iterate(start, Objects::nonNull, Path::getParent)
        .filter(at -> isWorkTree(at) || isRepository(at))
        .findFirst();
  }

  private static boolean isWorkTree(Path directory) {
    Path dotGit = directory.resolve(".git");
    return Files.isRegularFile(dotGit) || isRepository(dotGit);
  }

  private static boolean isRepository(Path directory) {
    return Files.exists(directory.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
        && Files.isDirectory(directory.resolve("objects"))
        && Files.isDirectory(directory.resolve("refs"));
  }

  private static GitRepository open(FileRepositoryBuilder builder, Path top) {
    try {
      Repository repository = builder.setMustExist(true).build();
      String format = repository.getConfig().getString("extensions", null, "objectFormat");
      if (format != null && !format.equals("sha1")) {
        repository.close();
        throw new GitProblem(
            "The git repository of "
                + top
                + " names its objects by "
                + format
                + "; ssi reads those that use SHA-1, which git makes unless told otherwise.");
      }
      return new GitRepository(repository, top);
    } catch (RepositoryNotFoundException broken) {
      throw new GitProblem(
          top
              + " was a git repository or a work tree of one, but what its .git leads to is not"
              + " there. If it was moved, `git worktree repair` or `git submodule update --init`"
              + " mends it.");
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new GitProblem(
          "The git repository of "
              + top
              + " cannot be read: "
              + Unreadable.reason(unreadable)
              + ". `git status` may say more.");
    }
  }

  /** The repository itself, for the classes of this package. */
  Repository jgit() {
    return repository;
  }

  /** The top of the work tree; of a bare repository, the repository itself. */
  public Path top() {
    return top;
  }

  /**
   * The commit that a name stands for, as git understands it.
   *
   * @throws UnknownRevision if there is none of that name
   * @throws GitProblem if there is, but it is no commit or cannot be read
   */
  public Revision resolve(String name) {
    return new Resolver(repository).resolve(name);
  }

  /**
   * What a revision that stands in a record is called in this clone, where a branch of somebody
   * else's may be known as {@code origin/…} only.
   *
   * @return the name itself where it is known, or known nowhere
   * @throws GitProblem if the branches cannot be read
   */
  public String here(String recorded) {
    try {
      return new Names(repository).here(recorded);
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "`" + recorded + "`", unreadable);
    }
  }

  /**
   * The commit that is checked out; empty before the first.
   *
   * @throws GitProblem if it cannot be read
   */
  public Optional<Revision> head() {
    try {
      return repository.resolve(Constants.HEAD) == null
          ? Optional.empty()
          : Optional.of(resolve(Constants.HEAD));
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "HEAD", unreadable);
    }
  }

  /**
   * The commit at which two revisions parted.
   *
   * @throws GitProblem if they have none in common, or none that is in this clone
   */
  public MergeBase mergeBase(Revision one, Revision other) {
    return MergeBase.of(repository, one, other);
  }

  /**
   * The tips of all branches that are here: those of this clone and, as far as they were fetched,
   * those of others.
   *
   * @throws GitProblem if one cannot be read
   */
  public List<Revision> branches() {
    try {
      List<Revision> branches = new ArrayList<>();
      for (String place : List.of(Constants.R_HEADS, Constants.R_REMOTES)) {
        for (Ref ref : repository.getRefDatabase().getRefsByPrefix(place)) {
          if (ref.getObjectId() != null) {
            branches.add(resolve(ref.getName()));
          }
        }
      }
      return branches;
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "the branches", unreadable);
    }
  }

  /**
   * The documents of a revision.
   *
   * @param folder below which they are, from the top and with {@code /} between names; empty for
   *     the top itself
   */
  public GitTree tree(Revision revision, String folder) {
    return new GitTree(
        repository,
        new Origin(revision.name(), revision.commit()),
        ObjectId.fromString(revision.tree()),
        folder.isEmpty() ? "" : folder + "/");
  }

  /** The same of a commit that was found in a history, or of one before it. */
  public GitTree tree(PastCommit commit, String tree, String folder) {
    return new GitTree(
        repository,
        new Origin(commit.id(), commit.id()),
        ObjectId.fromString(tree),
        folder.isEmpty() ? "" : folder + "/");
  }

  /**
   * The releases that a revision follows on from, itself included, the first one first. A release
   * is a tag of any kind whose name is a version, such as {@code v1.0}, {@code 1.0} or {@code
   * v2.0.1}: two numbers or more. Tags that are not in its history do not count, nor does a release
   * that was made beside another of a higher version and merged later.
   *
   * @throws GitProblem if the history cannot be read, or was cut off when the repository was cloned
   */
  public List<ReleaseTag> releases(Revision revision) {
    if (Clone.isShallow(repository)) {
      throw new GitProblem(
          "This clone is shallow: it lacks the older history, and with it the releases that an item"
              + " came and changed in. For all of it, "
              + Clone.deepen(repository));
    }
    return new ReleaseTags(repository).upTo(revision);
  }

  /**
   * The commits that led from one revision to another, the latest first.
   *
   * @param from null for the whole history
   * @throws GitProblem if the history cannot be read
   */
  public List<PastCommit> since(Revision from, Revision to) {
    return new ReleaseTags(repository).since(from, to);
  }

  /**
   * Full ids of the commits at which two histories parted: the last that both have. It is one, or
   * several where each took in the other more than once; none where they have nothing in common.
   *
   * @throws GitProblem if the history cannot be read, or was cut off when the repository was cloned
   *     before it leads to them
   */
  public List<String> mergeBases(Revision one, Revision other) {
    return new MergeBases(repository, one, other).find();
  }

  /**
   * The folders of a revision in which there is a folder of one of the given names, in order; the
   * top is the empty one. In a very large revision they may not be all.
   *
   * @throws GitProblem if the revision cannot be walked
   */
  public SortedSet<String> foldersWith(Revision revision, Collection<String> names) {
    SortedSet<String> found = new TreeSet<>();
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(ObjectId.fromString(revision.tree()));
      for (int seen = 0; seen < MOST_SEARCHED && walk.next(); seen++) {
        if (!FileMode.TREE.equals(walk.getRawMode(0))) {
          continue;
        }
        if (names.contains(walk.getNameString())) {
          String path = walk.getPathString();
          found.add(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        } else {
          walk.enterSubtree();
        }
      }
      return found;
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, revision.name(), unreadable);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
