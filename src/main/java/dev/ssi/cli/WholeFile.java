package dev.ssi.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: it is made beside its place and then moved there. */
final class WholeFile {
  private final Path place;

  private WholeFile(Path place) {
    this.place = place;
  }

  /**
   * Puts other words into a file that is there, which keeps its permissions.
   *
   * @throws UserError if it cannot be written; it is then as it was
   */
  static void replace(Path place, byte[] bytes) {
    new WholeFile(place)
        .write(
            bytes,
            draft -> {
              if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(place));
              }
              Files.move(
                  draft,
                  place,
                  StandardCopyOption.ATOMIC_MOVE,
                  StandardCopyOption.REPLACE_EXISTING);
            });
  }

  /**
   * Makes a file, and the folders that it is in, or puts other words into the one that is there.
   *
   * @throws UserError if it cannot be written; what was there is then as it was
   */
  static void put(Path place, byte[] bytes) {
    if (Files.exists(place)) {
      replace(place, bytes);
    } else {
      create(place, bytes);
    }
  }

  /**
   * Makes a file, and the folders that it is in. Never writes over another.
   *
   * @throws UserError if it is there already or cannot be written
   */
  static void create(Path place, byte[] bytes) {
    try {
      Files.createDirectories(place.getParent());
    } catch (IOException unwritable) {
      throw new UserError(place + " could not be made: " + Failure.reason(unwritable));
    }
    if (Files.exists(place)) {
      throw new UserError(place + " is there already; nothing was written.");
    }
    new WholeFile(place).write(bytes, draft -> Files.move(draft, place));
  }

  /** Puts the draft in its place. */
  private interface Mover {
    void move(Path draft) throws IOException;
  }

  private void write(byte[] bytes, Mover mover) {
    // A name of ours alone, which the loader passes over: .swp would be where vim keeps its own.
    Path draft = place.resolveSibling("." + place.getFileName() + ".ssi~");
    try {
      Files.write(draft, bytes);
      try {
        mover.move(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException unwritable) {
      throw new UserError(place + " was not written: " + Failure.reason(unwritable));
    }
  }
}
