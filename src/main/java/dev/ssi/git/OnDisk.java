package dev.ssi.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** A file of the work tree, as the index remembers it. */
record OnDisk(int length, Instant modified) {

  /**
   * Writes a file: whole, or not at all.
   *
   * @throws IOException if it cannot be written, or another file is there
   */
  static OnDisk write(Path file, byte[] content) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling("." + file.getFileName() + ".new");
      try {
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } else if (!java.util.Arrays.equals(Files.readAllBytes(file), content)) {
      throw new IOException("another file stands at " + file);
    }
    return new OnDisk(content.length, Files.getLastModifiedTime(file).toInstant());
  }
}
