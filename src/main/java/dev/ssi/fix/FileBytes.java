package dev.ssi.fix;

import dev.ssi.diagnostic.Fix;
import dev.ssi.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file's bytes with some stretches of its text replaced; whatever else is in it stays. */
final class FileBytes {
  private static final String MARK = "\uFEFF";

  private FileBytes() {}

  /**
   * Replaces.
   *
   * @param bytes those that the text was read from
   * @param text as it was read, without byte order mark
   * @param fixes of this text, in order, that do not overlap
   * @return nothing if the bytes are not those of the text
   */
  static Optional<byte[]> with(byte[] bytes, SourceFile text, List<Fix> fixes) {
    String mark = new String(bytes, StandardCharsets.UTF_8).startsWith(MARK) ? MARK : "";
    if (!Arrays.equals(bytes, (mark + text.text()).getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    StringBuilder edited = new StringBuilder(text.text());
    for (int at = fixes.size() - 1; at >= 0; at--) {
      Fix fix = fixes.get(at);
      edited.replace(fix.span().start(), fix.span().end(), fix.replacement());
    }
    return Optional.of((mark + edited).getBytes(StandardCharsets.UTF_8));
  }
}
