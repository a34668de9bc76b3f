package dev.ssi.cli;

import dev.ssi.report.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a face of a report is written to.
 *
 * @param place absolute, with links followed as far as it exists, so that two names of one file are
 *     equal
 */
record FaceFile(Path place) {

  /**
   * The file that a user named.
   *
   * @param directory that a relative name starts from
   * @throws UserError if it is no name of a file, or that of a folder
   */
  static FaceFile of(Path directory, String name) {
    if (name.isEmpty()) {
      throw new UserError("--format …= names no file. Without `=` the format is printed.");
    }
    Path place;
    try {
      place = Repository.real(directory.resolve(name).toAbsolutePath().normalize());
    } catch (InvalidPathException noPath) {
      throw new UserError("`" + name + "` is no name of a file: " + noPath.getReason() + ".");
    }
    if (Files.isDirectory(place) || name.endsWith("/")) {
      throw new UserError(name + " is a folder: name a file in it.");
    }
    return new FaceFile(place);
  }

  /**
   * Writes the whole file or leaves it as it was; makes the folders that it is in.
   *
   * @throws UserError if it cannot be written
   */
  void write(byte[] bytes) {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      writeThrough(bytes);
    } else {
      WholeFile.put(place, bytes);
    }
  }

  /** Into a pipe or a device, which nothing can be moved to. */
  private void writeThrough(byte[] bytes) {
    try {
      Files.write(place, bytes);
    } catch (IOException unwritable) {
      throw new UserError(place + " was not written: " + Failure.reason(unwritable));
    }
  }

  /**
   * Where a forge finds what is in a folder: from the nearest folder upwards that git calls the
   * top, or from the folder itself where there is none.
   */
  static Paths paths(Path root) {
    return new Paths(Repository.belowTop(Repository.real(root)));
  }
}
