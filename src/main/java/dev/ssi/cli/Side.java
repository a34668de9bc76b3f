package dev.ssi.cli;

import dev.ssi.git.Revision;
import dev.ssi.source.SourceTree;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Documents as a user named them: those being worked on, another directory, or a revision.
 *
 * @param tree its origin is what the user called it
 * @param revision null for a directory
 * @param root where the documents are, or would be if the revision were checked out
 * @param directory what the user's relative paths start from
 * @param holds whether there is a file or folder of a path, relative to the root
 */
record Side(
    SourceTree tree, Revision revision, Path root, Path directory, Predicate<String> holds) {

  /** The same with other files, as an edit would make them. */
  Side with(SourceTree other) {
    return new Side(other, revision, root, directory, holds);
  }

  /**
   * A path as the user gave it, relative to the root with {@code /} between names. What a revision
   * holds need not be on disk, so there a path may also start from the root.
   *
   * @throws UserError if nothing is there, or it is outside
   */
  String relative(Path path) {
    Path absolute = directory.resolve(path).normalize();
    if (absolute.startsWith(root)) {
      String relative = root.relativize(absolute).toString().replace('\\', '/');
      if (relative.isEmpty() || holds.test(relative)) {
        return relative;
      }
    }
    String fromRoot = path.normalize().toString().replace('\\', '/');
    if (revision != null && holds.test(fromRoot)) {
      return fromRoot;
    }
    throw new UserError(
        "There is no file or folder "
            + path
            + " in "
            + root
            + (revision == null ? "." : " at " + revision.name() + "."));
  }
}
