package dev.ssi.cli;

import dev.ssi.fix.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes authored files that are there, each whole or not at all, and none if one is seen to be
 * refused.
 *
 * @param root of the documents
 * @param done what is done to them, such as {@code fixed}
 */
record AuthoredFiles(Path root, String done) {
  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /**
   * Writes.
   *
   * @throws UserError if a file is not what it was when it was read, or cannot be written; the
   *     message says what was written before that was seen
   */
  void write(List<Change> changes) {
    for (Change change : changes) {
      check(change, nothing());
    }
    for (int at = 0; at < changes.size(); at++) {
      Change change = changes.get(at);
      String written = written(changes.subList(0, at));
      check(change, written);
      try {
        WholeFile.replace(file(change), change.after().getBytes(StandardCharsets.UTF_8));
      } catch (UserError unwritten) {
        throw new UserError(unwritten.getMessage() + " " + written);
      }
    }
  }

  private String nothing() {
    return "Nothing was " + done + ".";
  }

  private String written(List<Change> before) {
    String begin = done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1);
    return before.isEmpty()
        ? nothing()
        : before.stream()
            .map(Change::path)
            .collect(Collectors.joining(", ", begin + " before: ", "."));
  }

  /**
   * Sees that a file can be written, and is what it was when it was read.
   *
   * @throws UserError if not
   */
  void check(Change change) {
    check(change, nothing());
  }

  /**
   * Sees that a file is not reached through a symbolic link, which may lead out of the repository.
   *
   * @throws UserError if it is
   */
  void checkPlace(String path) {
    String problem = problem(path);
    if (problem != null) {
      throw new UserError(path + " " + problem + " " + nothing());
    }
  }

  private Path file(Change change) {
    return root.resolve(change.path());
  }

  private void check(Change change, String written) {
    String problem = problem(change);
    if (problem != null) {
      throw new UserError(change.path() + " " + problem + " " + written);
    }
  }

  private String problem(String path) {
    for (Path at = root.resolve(path); !at.equals(root); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return "is reached through a symbolic link, and what it leads to is not changed.";
      }
    }
    return null;
  }

  private String problem(Change change) {
    String place = problem(change.path());
    if (place != null) {
      return place;
    }
    Path file = file(change);
    try {
      if (!Arrays.equals(
          Files.readAllBytes(file), change.before().getBytes(StandardCharsets.UTF_8))) {
        return "was changed by somebody else meanwhile. Run it again.";
      }
      return isReadOnly(file) ? "is read-only. Make it writable, or name other files." : null;
    } catch (IOException gone) {
      return "cannot be read any more: " + Failure.ofReading(gone);
    }
  }

  /** By its permissions: to the administrator of a machine every file is writable. */
  private static boolean isReadOnly(Path file) throws IOException {
    if (!Files.isWritable(file)) {
      return true;
    }
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        && Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS).stream()
            .noneMatch(WRITING::contains);
  }
}
