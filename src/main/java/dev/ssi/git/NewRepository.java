package dev.ssi.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Writes a git repository with a history that is given, on the branch {@code main}. The same
 * history gives the same ids on any machine: no clock and no configuration has a part in them.
 */
public final class NewRepository {
  private static final String BRANCH = Constants.R_HEADS + "main";

  private final Repository repository;
  private final String name;
  private final String email;
  private ObjectId tip;
  private ObjectId tree;
  private Written previous;

  /** The records of the releases so far, which every later version holds. */
  private final SortedMap<String, byte[]> records = new TreeMap<>();

  private NewRepository(Repository repository, String name, String email) {
    this.repository = repository;
    this.name = name;
    this.email = email;
  }

  /**
   * A commit with an annotated tag on it. Where the release has a record, which tells the id of the
   * commit, a second commit holds the record and bears the tag.
   *
   * @param date of all, in UTC
   * @param message of the tagged commit and of the tag
   * @param files all the files of the commit, by path; but for the records, which are added
   * @param recorder or null where no record is kept
   * @param branches that begin at this version
   */
  public record Snapshot(
      String tag,
      Instant date,
      String message,
      SortedMap<String, byte[]> files,
      Recorder recorder,
      List<Branch> branches) {
    public Snapshot {
      branches = List.copyOf(branches);
    }

    /** A version without a record. */
    public Snapshot(String tag, Instant date, String message, SortedMap<String, byte[]> files) {
      this(tag, date, message, files, null, List.of());
    }
  }

  /**
   * A commit on a branch that is not merged.
   *
   * @param date of the commit, in UTC
   * @param files all the files of the commit, by path; but for the records, which are added
   */
  public record Branch(
      String name, Instant date, String message, SortedMap<String, byte[]> files) {}

  /**
   * A commit that was written.
   *
   * @param tag on it, or null
   * @param commit full id
   * @param tree full id
   * @param files all that it holds, by path
   */
  public record Written(
      String tag, String commit, String tree, Instant date, SortedMap<String, byte[]> files) {}

  /** Makes the record of a release, once its commit is known. */
  public interface Recorder {
    /**
     * Makes the record.
     *
     * @param text the commit whose text is released
     * @param previous the tagged commit of the release before, or null
     * @return files to add, by path
     */
    Map<String, byte[]> record(Written text, Written previous) throws IOException;
  }

  /**
   * Writes the versions, the first one first, and leaves the last in the work tree.
   *
   * @param directory an empty folder
   * @param name of the author, committer and tagger
   * @throws IOException if the folder cannot be written; what was written so far stays there
   */
  public static void write(Path directory, String name, String email, List<Snapshot> versions)
      throws IOException {
    NoConfiguration.apply();
    try (Repository repository =
        new FileRepositoryBuilder().setWorkTree(directory.toFile()).build()) {
      repository.create();
      quiet(repository, Constants.HEAD).link(BRANCH);
      NewRepository made = new NewRepository(repository, name, email);
      for (Snapshot version : versions) {
        made.add(version);
      }
      made.point(BRANCH, made.tip);
      made.checkOut();
    }
  }

  private void add(Snapshot version) throws IOException {
    PersonIdent person = new PersonIdent(name, email, version.date(), ZoneOffset.UTC);
    SortedMap<String, byte[]> files = new TreeMap<>(version.files());
    files.putAll(records);
    ObjectId tag;
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      if (version.recorder() != null) {
        commit(files, "The text of release " + version.tag() + "\n", person, inserter);
        Written text = written(null, version, files);
        Map<String, byte[]> record = version.recorder().record(text, previous);
        records.putAll(record);
        files = new TreeMap<>(files);
        files.putAll(record);
      }
      commit(files, version.message(), person, inserter);
      tag = inserter.insert(tag(version, person));
      inserter.flush();
    }
    previous = written(version.tag(), version, files);
    point(Constants.R_TAGS + version.tag(), tag);
    for (Branch branch : version.branches()) {
      add(branch);
    }
  }

  private void add(Branch branch) throws IOException {
    PersonIdent person = new PersonIdent(name, email, branch.date(), ZoneOffset.UTC);
    SortedMap<String, byte[]> files = new TreeMap<>(branch.files());
    files.putAll(records);
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId commit = commit(tree(files, inserter), branch.message(), person, inserter);
      inserter.flush();
      point(Constants.R_HEADS + branch.name(), commit);
    }
  }

  private Written written(String tag, Snapshot version, SortedMap<String, byte[]> files) {
    return new Written(tag, tip.name(), tree.name(), version.date(), files);
  }

  private static ObjectId tree(SortedMap<String, byte[]> files, ObjectInserter inserter)
      throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  private void commit(
      SortedMap<String, byte[]> files, String message, PersonIdent person, ObjectInserter inserter)
      throws IOException {
    tree = tree(files, inserter);
    tip = commit(tree, message, person, inserter);
  }

  private ObjectId commit(
      ObjectId content, String message, PersonIdent person, ObjectInserter inserter)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(content);
    if (tip != null) {
      commit.setParentId(tip);
    }
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setEncoding(StandardCharsets.UTF_8);
    commit.setMessage(message);
    return inserter.insert(commit);
  }

  private TagBuilder tag(Snapshot version, PersonIdent person) {
    TagBuilder tag = new TagBuilder();
    tag.setTag(version.tag());
    tag.setObjectId(tip, Constants.OBJ_COMMIT);
    tag.setTagger(person);
    tag.setMessage(version.message());
    return tag;
  }

  private void point(String ref, ObjectId target) throws IOException {
    RefUpdate update = quiet(repository, ref);
    update.setNewObjectId(target);
    RefUpdate.Result result = update.update();
    if (result != RefUpdate.Result.NEW) {
      throw new IOException(ref + " could not be written: " + result);
    }
  }

  /** Without a reflog, which would bear the name of whoever is signed in, and the time. */
  private static RefUpdate quiet(Repository repository, String ref) throws IOException {
    RefUpdate update = repository.updateRef(ref);
    update.disableRefLog();
    return update;
  }

  /** Fills the work tree and the index, so that {@code git status} finds nothing to do. */
  private void checkOut() throws IOException {
    new DirCacheCheckout(repository, null, repository.lockDirCache(), tree).checkout();
  }
}
