package dev.ssi.git;

import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a commit. They are as they were committed: no filter or line ending is applied. */
public final class GitTree implements SourceTree {
  /** A few objects can stand for more files than any machine holds: no documents have so many. */
  static final int MOST_FILES = 250_000;

  private final Repository repository;
  private final Origin origin;
  private final ObjectId root;
  private final String prefix;

  /** One reader serves one thread at a time, and is dear to make anew for each file. */
  private final Queue<ObjectReader> readers = new ConcurrentLinkedQueue<>();

  /**
   * @param prefix what to put before a path to have it from the top: empty, or ending with a slash
   */
  GitTree(Repository repository, Origin origin, ObjectId root, String prefix) {
    this.repository = repository;
    this.origin = origin;
    this.root = root;
    this.prefix = prefix;
  }

  /** The folder that its paths start from, from the top of the repository; empty for the top. */
  public String folder() {
    return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
  }

  @Override
  public Origin origin() {
    return origin;
  }

  /**
   * Whether there is a file or folder of this path.
   *
   * @throws GitProblem if the commit cannot be walked
   */
  public boolean has(String path) {
    ObjectReader reader = reader();
    try (TreeWalk found = find(reader, path)) {
      return found != null;
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, origin.revision(), unreadable);
    } finally {
      readers.add(reader);
    }
  }

  private TreeWalk find(ObjectReader reader, String path) throws IOException {
    return TreeWalk.forPath(reader, prefix + path, root);
  }

  /**
   * {@inheritDoc}
   *
   * @throws GitProblem if the commit cannot be walked, or holds more files than documents can
   */
  @Override
  public List<TreeEntry> entries(Collection<String> folders) {
    List<TreeEntry> entries = new ArrayList<>();
    ObjectReader reader = reader();
    try {
      for (String folder : folders) {
        try (TreeWalk found = find(reader, folder)) {
          if (found != null) {
            collect(found, folder, reader, entries);
          }
        }
      }
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, origin.revision(), unreadable);
    } finally {
      readers.add(reader);
    }
    Collections.sort(entries);
    return entries;
  }

  private void collect(TreeWalk found, String folder, ObjectReader reader, List<TreeEntry> entries)
      throws IOException {
    if (!FileMode.TREE.equals(found.getRawMode(0))) {
      entries.add(entry(folder, true, found));
      return;
    }
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(found.getObjectId(0));
      walk.setRecursive(true);
      while (walk.next()) {
        if (entries.size() == MOST_FILES) {
          throw new GitProblem(
              "There are more than "
                  + MOST_FILES
                  + " files in "
                  + origin.revision()
                  + ":"
                  + prefix
                  + folder
                  + ", which no document can have. Check how that commit came about.");
        }
        byte[] raw = walk.getRawPath();
        String path = new String(raw, StandardCharsets.UTF_8);
        boolean named =
            path.indexOf('\uFFFD') < 0 || Arrays.equals(raw, path.getBytes(StandardCharsets.UTF_8));
        entries.add(entry(folder + "/" + path, named, walk));
      }
    }
  }

  /**
   * @param named whether the path can be written in UTF-8; if not, the file counts as unreadable,
   *     as it does in a directory
   */
  private static TreeEntry entry(String path, boolean named, TreeWalk at) {
    int mode = at.getRawMode(0);
    if (FileMode.SYMLINK.equals(mode)) {
      return new TreeEntry(path, TreeEntry.Type.SYMBOLIC_LINK, 0);
    }
    if (FileMode.GITLINK.equals(mode)) {
      return new TreeEntry(path, TreeEntry.Type.SUBMODULE, 0);
    }
    return new TreeEntry(path, TreeEntry.Type.FILE, -1, named ? at.getObjectId(0).name() : null);
  }

  /**
   * {@inheritDoc}
   *
   * @throws GitProblem if the repository does not have the file
   */
  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    if (entry.contentId() == null) {
      throw new NoSuchFileException(entry.path());
    }
    ObjectReader reader = reader();
    try {
      ObjectLoader blob = reader.open(ObjectId.fromString(entry.contentId()), Constants.OBJ_BLOB);
      // Opened as a stream, a long delta would be written out beside the objects.
      return blob.getSize() > limit ? new byte[limit + 1] : blob.getCachedBytes(limit);
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, origin.revision() + ":" + prefix + entry.path(), unreadable);
    } finally {
      readers.add(reader);
    }
  }

  private ObjectReader reader() {
    ObjectReader idle = readers.poll();
    return idle == null ? repository.newObjectReader() : idle;
  }
}
