package dev.ssi.document;

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
  /**
   * What all pages share, with what one kind of page adds.
   *
   * @param resources below this package, such as {@code delta/delta.css}, in the order of reading
   */
  public static StyleSheet of(String... resources) {
    StringBuilder sheets = new StringBuilder(Resources.text("base.css"));
    for (String resource : resources) {
      sheets.append(Resources.text(resource));
    }
    String css = sheets.toString();
    return new StyleSheet(css, "'sha256-" + digest(css) + "'");
  }

  private static String digest(String css) {
    try {
      byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
