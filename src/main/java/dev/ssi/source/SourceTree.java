package dev.ssi.source;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * A tree of files at one moment: a directory, a git revision or text in memory. Reading one never
 * changes it, and nothing outside it can be reached through it: symbolic links are listed, never
 * followed.
 */
public interface SourceTree {

  /** What the tree is called in messages and reports, such as {@code v1.0}. */
  Origin origin();

  /**
   * Everything below the given folders, in the order of {@link TreeEntry#path()}; a file may be
   * given as well. One that is missing contributes nothing; ordinary folders are walked, not
   * listed.
   *
   * @throws IOException if the tree itself cannot be walked; trouble with one entry is told by the
   *     entry's {@link TreeEntry#type()}
   */
  List<TreeEntry> entries(Collection<String> folders) throws IOException;

  /**
   * The bytes of a file.
   *
   * @param limit the most bytes to read; an array one longer tells that the file is longer still,
   *     and then what is in it is of no account
   * @throws IOException if the file cannot be read
   */
  byte[] read(TreeEntry entry, int limit) throws IOException;

  /**
   * Names a tree.
   *
   * @param revision as the user gave it, or {@code worktree} for uncommitted files; for another
   *     directory, its path as the user gave it
   * @param commit the full commit id, or null where there is none
   */
  record Origin(String revision, String commit) {
    /** Files as they are on disk, committed or not. */
    public static final Origin WORK_TREE = new Origin("worktree", null);
  }
}
