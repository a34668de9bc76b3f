package dev.ssi.git;

import dev.ssi.git.TaggedCommit.Made;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/**
 * Adds a tagged commit to a repository: wholly or not at all, whenever it is interrupted.
 *
 * <p>The objects come first; as long as nothing refers to them they are nothing. Then the branch
 * and the tag are set in one step, which is the moment at which it is done. The work tree and the
 * index follow. A run that is killed before that moment leaves nothing; one that is killed after it
 * leaves a note, by which the next run brings up the work tree and the index. No hook is run, and
 * nothing is signed.
 */
public final class TaggedCommitWriter implements AutoCloseable {
  private final Repository git;
  private final Path top;
  private final Journal journal;
  private final Consumer<Step> watcher;
  private final Optional<String> completed;

  /** The steps, each named by what is about to be done. */
  enum Step {
    OBJECTS,
    NOTE,
    REFERENCES,
    FILE,
    INDEX,
    END
  }

  private TaggedCommitWriter(GitRepository repository, Consumer<Step> watcher) {
    this.git = repository.jgit();
    this.top = repository.top();
    this.watcher = watcher;
    this.journal = Journal.open(git.getDirectory().toPath());
    try {
      this.completed = complete();
    } catch (IOException | RuntimeException failed) {
      journal.close();
      throw failed instanceof GitProblem problem ? problem : trouble(failed);
    }
  }

  /**
   * Prepares to write, and completes what a run that was killed has left.
   *
   * @throws GitProblem if another run is at work, or the repository cannot be written
   */
  public static TaggedCommitWriter of(GitRepository repository) {
    return of(repository, step -> {});
  }

  /** The same, watched: what the watcher throws interrupts the step. */
  static TaggedCommitWriter of(GitRepository repository, Consumer<Step> watcher) {
    return new TaggedCommitWriter(repository, watcher);
  }

  /** Whether a run that was killed left something to complete, or one is at work. */
  public static boolean isLeft(GitRepository repository) {
    return Journal.isLeft(repository.jgit().getDirectory().toPath());
  }

  /** The tag of a run that was killed, if there was one and this one completed it. */
  public Optional<String> completed() {
    return completed;
  }

  private Optional<String> complete() throws IOException {
    Optional<Journal.Entry> left = journal.read();
    Optional<String> tag = Optional.empty();
    if (left.isPresent() && isDone(left.get())) {
      bringUp(left.get());
      tag = Optional.of(Repository.shortenRefName(left.get().tag()));
    }
    journal.clear();
    return tag;
  }

  private boolean isDone(Journal.Entry entry) throws IOException {
    Ref tag = git.exactRef(entry.tag());
    return tag != null && tag.getObjectId().name().equals(entry.tagId());
  }

  /**
   * Writes.
   *
   * @throws GitProblem if it cannot be; then nothing was changed, unless the message says that the
   *     release is made and what is left to do
   */
  public Made write(TaggedCommit wanted) {
    try {
      return tryToWrite(wanted);
    } catch (IOException failed) {
      throw trouble(failed);
    }
  }

  private Made tryToWrite(TaggedCommit wanted) throws IOException {
    watcher.accept(Step.OBJECTS);
    ObjectId parent = ObjectId.fromString(wanted.parent());
    ObjectId commit;
    ObjectId tag;
    try (ObjectInserter inserter = git.newObjectInserter()) {
      PersonIdent person = person(wanted);
      commit = inserter.insert(commit(wanted, parent, tree(wanted, parent, inserter), person));
      tag = inserter.insert(tag(wanted, commit, person));
      inserter.flush();
    }
    Journal.Entry entry =
        new Journal.Entry(
            Constants.R_HEADS + wanted.branch(),
            Constants.R_TAGS + wanted.tag(),
            commit.name(),
            tag.name(),
            wanted.path());
    watcher.accept(Step.NOTE);
    journal.write(entry);
    boolean moved = false;
    try {
      watcher.accept(Step.REFERENCES);
      move(wanted, parent, commit, tag);
      moved = true;
    } finally {
      if (!moved) {
        journal.clear();
      }
    }
    try {
      bringUp(entry);
    } catch (IOException | GitProblem failed) {
      throw new GitProblem(
          "The release is made: "
              + wanted.tag()
              + " is on "
              + commit.name()
              + ". But the work tree could not follow: "
              + Unreadable.reason(failed)
              + ". Run `git checkout HEAD -- "
              + wanted.path()
              + "`.");
    }
    watcher.accept(Step.END);
    journal.clear();
    return new Made(commit.name(), tag.name());
  }

  private static PersonIdent person(TaggedCommit wanted) {
    return new PersonIdent(
        wanted.who().name(),
        wanted.who().email(),
        wanted.when().toInstant(),
        wanted.when().getOffset());
  }

  private ObjectId tree(TaggedCommit wanted, ObjectId parent, ObjectInserter inserter)
      throws IOException {
    ObjectId blob =
        inserter.insert(Constants.OBJ_BLOB, wanted.content().getBytes(StandardCharsets.UTF_8));
    try (ObjectReader reader = git.newObjectReader();
        RevWalk walk = new RevWalk(reader)) {
      DirCache index = DirCache.read(reader, walk.parseCommit(parent).getTree());
      add(index.editor(), wanted.path(), blob, null);
      return index.writeTree(inserter);
    }
  }

  /**
   * @param onDisk what the file is on disk, or null where the index is not of a work tree
   */
  private static void add(DirCacheEditor editor, String path, ObjectId blob, OnDisk onDisk) {
    editor.add(
        new PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(blob);
            if (onDisk != null) {
              entry.setLength(onDisk.length());
              entry.setLastModified(onDisk.modified());
            }
          }
        });
    editor.finish();
  }

  private static CommitBuilder commit(
      TaggedCommit wanted, ObjectId parent, ObjectId tree, PersonIdent person) {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentId(parent);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setEncoding(StandardCharsets.UTF_8);
    commit.setMessage(wanted.message());
    return commit;
  }

  private static TagBuilder tag(TaggedCommit wanted, ObjectId commit, PersonIdent person) {
    TagBuilder tag = new TagBuilder();
    tag.setTag(wanted.tag());
    tag.setObjectId(commit, Constants.OBJ_COMMIT);
    tag.setTagger(person);
    tag.setMessage(wanted.message());
    return tag;
  }

  /** Sets both references, or neither. */
  private void move(TaggedCommit wanted, ObjectId parent, ObjectId commit, ObjectId tag)
      throws IOException {
    BatchRefUpdate update = git.getRefDatabase().newBatchUpdate();
    update.setAtomic(true);
    update.setRefLogIdent(person(wanted));
    update.setRefLogMessage("ssi release: " + wanted.tag(), /* appendStatus= */ false);
    update.addCommand(
        new ReceiveCommand(parent, commit, Constants.R_HEADS + wanted.branch()),
        new ReceiveCommand(ObjectId.zeroId(), tag, Constants.R_TAGS + wanted.tag()));
    try (RevWalk walk = new RevWalk(git)) {
      update.execute(walk, NullProgressMonitor.INSTANCE);
    }
    for (ReceiveCommand command : update.getCommands()) {
      if (command.getResult() != ReceiveCommand.Result.OK) {
        throw refused(update);
      }
    }
  }

  private GitProblem refused(BatchRefUpdate update) {
    for (ReceiveCommand command : update.getCommands()) {
      switch (command.getResult()) {
        case LOCK_FAILURE -> {
          return new GitProblem(
              command.getRefName()
                  + " has moved, or is locked by another git process. Run it again; if it stays so"
                  + " and no git process is at work, delete the files that end with .lock in "
                  + git.getDirectory()
                  + ". Nothing was changed.");
        }
        case OK, NOT_ATTEMPTED, REJECTED_OTHER_REASON -> {
          // An atomic update says so of every command but the one that failed.
          continue;
        }
        default -> {
          return notSet(command);
        }
      }
    }
    return notSet(update.getCommands().get(0));
  }

  private static GitProblem notSet(ReceiveCommand command) {
    String why = command.getMessage() == null ? "" : " (" + command.getMessage() + ")";
    return new GitProblem(
        command.getRefName()
            + " could not be set: "
            + command.getResult()
            + why
            + ". Nothing was changed.");
  }

  /** Has the work tree and the index follow the commit, if that is still checked out. */
  private void bringUp(Journal.Entry entry) throws IOException {
    Ref head = git.exactRef(Constants.HEAD);
    ObjectId commit = ObjectId.fromString(entry.commit());
    if (head == null
        || !head.isSymbolic()
        || !head.getTarget().getName().equals(entry.branch())
        || !commit.equals(head.getObjectId())) {
      return;
    }
    if (git.readDirCache().getEntry(entry.path()) != null) {
      return;
    }
    ObjectId blob = blob(commit, entry.path());
    watcher.accept(Step.FILE);
    OnDisk onDisk = OnDisk.write(top.resolve(entry.path()), git.open(blob).getBytes());
    watcher.accept(Step.INDEX);
    // Killed while it is locked, the index stays locked, as it does when git is killed.
    DirCache index = git.lockDirCache();
    try {
      add(index.editor(), entry.path(), blob, onDisk);
      index.write();
      if (!index.commit()) {
        throw new IOException("the index could not be replaced");
      }
    } finally {
      index.unlock();
    }
  }

  private ObjectId blob(ObjectId commit, String path) throws IOException {
    try (RevWalk walk = new RevWalk(git);
        var found =
            org.eclipse.jgit.treewalk.TreeWalk.forPath(
                git, path, walk.parseCommit(commit).getTree())) {
      return found.getObjectId(0);
    }
  }

  private static GitProblem trouble(Exception failed) {
    return new GitProblem(
        "The repository cannot be written: "
            + Unreadable.reason(failed)
            + ". Nothing was changed.");
  }

  @Override
  public void close() {
    journal.close();
  }
}
