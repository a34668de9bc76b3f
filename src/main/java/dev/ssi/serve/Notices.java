package dev.ssi.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the system tells of changes to files. */
final class Notices {
  /** File systems whose files others change, of which this machine is not told. */
  private static final Pattern SHARED =
      Pattern.compile("nfs.*|cifs|smb.*|9p|fuse.*|vboxsf|drvfs|afs|ncpfs|virtiofs|webdav|sshfs");

  private Notices() {}

  /** A service for the files below a directory; null where it tells nothing, or too late. */
  static WatchService of(Path root) {
    try {
      if (SHARED.matcher(Files.getFileStore(root).type().toLowerCase(Locale.ROOT)).matches()) {
        return null;
      }
      WatchService service = root.getFileSystem().newWatchService();
      if (service.getClass().getSimpleName().startsWith("Polling")) {
        // That of macOS looks every few seconds; we look more often.
        service.close();
        return null;
      }
      return service;
    } catch (IOException | UnsupportedOperationException none) {
      return null;
    }
  }
}
