package dev.ssi.merge;

import java.io.ByteArrayOutputStream;

/** Line endings that git may have changed when it checked the files out. */
final class LineEndings {
  private LineEndings() {}

  /**
   * Files on disk as they would be committed. Where the commit has none of its lines end with CR LF
   * and the disk has all, git wrote them so ({@code core.autocrlf}), and will take it back.
   *
   * @param head what was checked out
   */
  static TreeFiles asCommitted(TreeFiles disk, TreeFiles head) {
    for (String path : disk.paths()) {
      if (head.has(path) && disk.isFile(path) && head.isFile(path)) {
        byte[] bytes = disk.bytes(path);
        if (isAllCrLf(bytes) && !hasCrLf(head.bytes(path))) {
          disk.replace(path, withLf(bytes));
        }
      }
    }
    return disk;
  }

  private static boolean hasCrLf(byte[] bytes) {
    for (int at = 1; at < bytes.length; at++) {
      if (bytes[at] == '\n' && bytes[at - 1] == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllCrLf(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n' && (at == 0 || bytes[at - 1] != '\r')) {
        return false;
      }
    }
    return hasCrLf(bytes);
  }

  private static byte[] withLf(byte[] bytes) {
    ByteArrayOutputStream lf = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      boolean dropped = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
      if (!dropped) {
        lf.write(bytes[at]);
      }
    }
    return lf.toByteArray();
  }
}
