package dev.ssi.fix;

/**
 * A file before and after it was mended: all of its text, in UTF-8, with its byte order mark.
 *
 * @param path from the documents' root
 */
public record Change(String path, String before, String after) {

  /**
   * The change in the form of {@code git diff}.
   *
   * @param prefix the path of the documents' root from the top of its repository; empty or ends
   *     with {@code /}
   */
  public String diff(String prefix) {
    return GitDiff.of(prefix + path, before, after);
  }
}
