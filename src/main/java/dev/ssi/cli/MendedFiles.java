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
import java.util.Set;
import java.util.stream.Collectors;

/** Writes mended files, each whole or not at all, and none if one is seen to be refused. */
record MendedFiles(Path root) {
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
      check(change, "Nothing was fixed.");
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

  private static String written(List<Change> before) {
    return before.isEmpty()
        ? "Nothing was fixed."
        : before.stream()
            .map(Change::path)
            .collect(Collectors.joining(", ", "Fixed before: ", "."));
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

  private String problem(Change change) {
    Path file = file(change);
    for (Path at = file; !at.equals(root); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return "is reached through a symbolic link, and what it leads to is not changed.";
      }
    }
    try {
      if (!Arrays.equals(
          Files.readAllBytes(file), change.before().getBytes(StandardCharsets.UTF_8))) {
        return "was changed by somebody else meanwhile. Run it again.";
      }
      return isReadOnly(file) ? "is read-only. Make it writable, or name other files." : null;
    } catch (IOException gone) {
      return "cannot be read any more: " + Failure.reason(gone);
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
