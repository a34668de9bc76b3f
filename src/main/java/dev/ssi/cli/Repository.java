package dev.ssi.cli;

import dev.ssi.load.Loader;
import java.io.IOException;
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
    return around(start)
        .orElseThrow(
            () ->
                new UserError(
                    "No documents in "
                        + start
                        + " or above it: neither "
                        + String.join(" nor ", Loader.FOLDERS)
                        + " is there. Go to the repository, or name it: ssi -C DIR …"));
  }

  /** The repository that a directory is in, or nothing. */
  static Optional<Repository> around(Path directory) {
    for (Path at = directory.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (hasDocuments(at)) {
        return Optional.of(new Repository(at));
      }
    }
    return Optional.empty();
  }

  /**
   * Sees that what is to be written is not one of the documents, nor among them.
   *
   * @throws UserError if it is
   */
  void keepOff(Path place) {
    Path real = real(place);
    for (String folder : Loader.FOLDERS) {
      if (real.startsWith(real(root.resolve(folder)))) {
        throw new UserError(
            real + " was not written: " + folder + " holds authored files only. Name another.");
      }
    }
  }

  /** A path with links followed, as far as it is there. */
  static Path real(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return real(parent).resolve(path.getFileName());
    }
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
