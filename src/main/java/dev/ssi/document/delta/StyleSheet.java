package dev.ssi.document.delta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The look of a page.
 *
 * @param css as it stands in the page
 * @param source what the page's security policy calls it: a digest, so that no other style counts
 */
public record StyleSheet(String css, String source) {
  static final StyleSheet DELTA = read("delta.css");

  private static StyleSheet read(String resource) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new StyleSheet(
          new String(bytes, StandardCharsets.UTF_8),
          "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
