package dev.ssi.report;

import dev.ssi.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a forge finds the files: from the top of the git repository, which need not be the folder
 * that the documents are in.
 *
 * @param folder the documents' from the top, with {@code /} between names; empty for the top itself
 */
public record Paths(String folder) {
  private static final String UNRESERVED = "-._~/";

  String of(Span span) {
    return folder.isEmpty() ? span.path() : folder + "/" + span.path();
  }

  /** The path as a relative reference of RFC 3986. */
  String uri(Span span) {
    StringBuilder uri = new StringBuilder();
    for (byte each : of(span).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (isPlain || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  /** The place as editors and people write it: {@code file:line:column}. */
  String place(Span span) {
    return of(span) + ":" + span.line() + ":" + span.column();
  }
}
