package dev.ssi.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by what it is, so that equal files are known without comparing them. */
public final class ContentId {
  private ContentId() {}

  /**
   * The id of bytes: that of a git blob, so that a file on disk has the id it has in a commit.
   *
   * @return 40 hexadecimal digits
   */
  public static String of(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-1", impossible);
    }
  }
}
