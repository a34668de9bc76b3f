package dev.ssi.cli;

import dev.ssi.load.Loader;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that holds the two documents. */
record Repository(Path root) {

  /**
   * Finds the repository that a directory is in: the nearest one, upwards, with a folder of either
   * document.
   *
   * @throws UserError if there is none
   */
  static Repository find(Path directory) {
    Path start = directory.toAbsolutePath().normalize();
    if (!Files.isDirectory(start)) {
      throw new UserError("There is no directory " + start + ".");
    }
    for (Path at = start; at != null; at = at.getParent()) {
      if (Loader.FOLDERS.stream().map(at::resolve).anyMatch(Repository::isFolder)) {
        return new Repository(at);
      }
    }
    throw new UserError(
        "No documents in "
            + start
            + " or above it: neither "
            + String.join(" nor ", Loader.FOLDERS)
            + " is there. Go to the repository, or name it: ssi -C DIR …");
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  SourceTree tree() {
    return new DirectoryTree(root);
  }

  /**
   * A path as the user gave it, relative to the root with {@code /} between names.
   *
   * @throws UserError if nothing is there, or it is outside
   */
  String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!absolute.startsWith(root) || !Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      throw new UserError("There is no file or folder " + path + " in " + root + ".");
    }
    return root.relativize(absolute).toString().replace('\\', '/');
  }
}
