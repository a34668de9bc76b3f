package dev.ssi.document.book;

import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.Prose;
import dev.ssi.source.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The Markdown of the files, by item or, where a file is of no item, by kind. */
final class Bodies {
  private final Map<String, String> byItem = new HashMap<>();
  private final Map<FileKind, String> byKind = new EnumMap<>(FileKind.class);

  Bodies(Documents documents) {
    for (Prose prose : documents.prose()) {
      Span span = prose.span();
      if (span.path().endsWith(".md") && span.end() == span.file().text().length()) {
        if (prose.item() != null) {
          // Appendix AH and the baseline give a component's text in different files.
          byItem.put(key(span.path(), prose.item()), text(span));
        } else {
          FileKind.of(span.path()).ifPresent(kind -> byKind.put(kind, text(span)));
        }
      }
    }
  }

  private static String text(Span span) {
    return span.text().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String key(String path, String item) {
    return path.startsWith(Documents.APPENDIX_FOLDER + "/") ? "AH " + item : item;
  }

  /** The body of the file of an item in Appendix AH; empty if there is none. */
  String inAppendix(String item) {
    return byItem.getOrDefault("AH " + item, "");
  }

  /** The body of the file of an item in the baseline; empty if there is none. */
  String inBaseline(String item) {
    return byItem.getOrDefault(item, "");
  }

  /** The body of the one file of a kind; empty if there is none. */
  String of(FileKind kind) {
    return byKind.getOrDefault(kind, "");
  }
}
