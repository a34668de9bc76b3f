package dev.ssi.serve;

import java.util.Map;

/** Says of what kind a file is, by its name. */
final class MediaType {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("bpmn", "application/xml; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private MediaType() {}

  /** The value of {@code Content-Type}; a name without a dot is that of a page. */
  static String of(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "html" : name.substring(dot + 1);
    return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
  }

  /** Whether a file of that name is a page. */
  static boolean isPage(String name) {
    return of(name).startsWith("text/html");
  }
}
