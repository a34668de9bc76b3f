package dev.ssi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: it is made beside its place and then moved there. */
final class WholeFile {
  /** More runs than this do not write one file at once. */
  private static final int MOST_DRAFTS = 20;

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
              moveOver(draft, place);
            });
  }

  private static void moveOver(Path draft, Path place) throws IOException {
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    new WholeFile(place).write(bytes, draft -> moveToNew(draft, place));
  }

  /** Moves a draft to where nothing is: of several runs at once, one does. */
  private static void moveToNew(Path draft, Path place) throws IOException {
    try {
      Files.createFile(place);
    } catch (FileAlreadyExistsException taken) {
      throw new UserError(place + " is there already; nothing was written.");
    }
    try {
      moveOver(draft, place);
    } catch (IOException failed) {
      Files.delete(place);
      throw failed;
    }
  }

  /** Puts the draft in its place. */
  private interface Mover {
    void move(Path draft) throws IOException;
  }

  private void write(byte[] bytes, Mover mover) {
    try {
      Path draft = draft();
      try {
        Files.write(draft, bytes);
        mover.move(draft);
      } catch (IOException | UserError failed) {
        // Not so once it is moved: another run may have a draft of that name by then.
        Files.deleteIfExists(draft);
        throw failed;
      }
    } catch (AccessDeniedException denied) {
      throw new UserError(
          place + " was not written: no permission to write in " + place.getParent() + ".");
    } catch (IOException unwritable) {
      throw new UserError(place + " was not written: " + Failure.reason(unwritable));
    }
  }

  /** An empty file beside the place, for this run alone: another may be writing there, too. */
  private Path draft() throws IOException {
    for (int number = 1; ; number++) {
      // A name of ours, which the loader passes over: .swp would be where vim keeps its own.
      String name = "." + place.getFileName() + (number == 1 ? "" : "." + number) + ".ssi~";
      try {
        return Files.createFile(place.resolveSibling(name));
      } catch (FileAlreadyExistsException taken) {
        if (number == MOST_DRAFTS) {
          throw new IOException(
              "other runs left " + taken.getFile() + " and more; delete them", taken);
        }
      }
    }
  }
}
