package dev.ssi.cli;

import dev.ssi.load.Loader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

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
      if (hasDocuments(at)) {
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

  /** Whether a directory has the folder of either document in it. */
  static boolean hasDocuments(Path directory) {
    return Loader.FOLDERS.stream()
        .map(directory::resolve)
        .anyMatch(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * The path of a folder from the top of its git repository; empty for the top, and without one.
   */
  static String belowTop(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return at.relativize(folder).toString().replace('\\', '/');
      }
    }
    return "";
  }

  /** The path that a name stands for in a directory; empty if it is no name of a file. */
  static Optional<Path> path(Path directory, String name) {
    try {
      return Optional.of(directory.resolve(name).normalize());
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
