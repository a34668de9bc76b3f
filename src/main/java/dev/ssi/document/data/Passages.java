package dev.ssi.document.data;

import dev.ssi.model.Documents;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.source.Span;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Link;
import dev.ssi.trace.Paragraphs;
import dev.ssi.trace.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The running text of both documents, by file, and what each numbered paragraph of it cites. */
final class Passages {
  private final Map<String, Prose> bodies = new TreeMap<>();
  private final Map<String, Set<String>> cited = new HashMap<>();

  Passages(Trace trace) {
    Documents documents = trace.documents();
    for (Prose prose : documents.prose()) {
      Span span = prose.span();
      // What stands in a field of the front matter ends before the file does.
      if (span.path().endsWith(".md") && span.end() == span.file().text().length()) {
        bodies.put(span.path(), prose);
      }
    }
    Paragraphs paragraphs = new Paragraphs(documents);
    for (Link link : trace.links().all()) {
      if (link.type() == Link.Type.CITES) {
        paragraphs.at(link.span()).ifPresent(paragraph -> cite(paragraph, link.to()));
      }
    }
  }

  private void cite(NumberedParagraph paragraph, String id) {
    cited
        .computeIfAbsent(paragraph.id().value(), key -> new TreeSet<>(NaturalOrder.INSTANCE))
        .add(id);
  }

  /** The Markdown below the front matter of the file that a place is in, or null. */
  String body(Span place) {
    Prose body = bodies.get(place.path());
    return body == null ? null : markdown(body.span());
  }

  /** The files of running text that are no item's, in the order of their paths. */
  List<Prose> loose() {
    return bodies.values().stream().filter(prose -> prose.item() == null).toList();
  }

  /** The ids that a numbered paragraph cites, its own aside. */
  List<String> cited(NumberedParagraph paragraph) {
    String id = paragraph.id().value();
    return cited.getOrDefault(id, Set.of()).stream().filter(each -> !each.equals(id)).toList();
  }

  /** The words of a numbered paragraph as Markdown, without the indentation of the list. */
  static String paragraph(Span span) {
    String[] lines = markdown(span).split("\n", -1);
    int indent = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      indent = lines[i].isBlank() ? indent : Math.min(indent, indentation(lines[i]));
    }
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].isBlank() ? "" : lines[i].substring(indent);
    }
    return String.join("\n", lines);
  }

  private static int indentation(String line) {
    int at = 0;
    while (line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Markdown as it was written, with LF, without blank lines around it. */
  static String markdown(Span span) {
    return span.text().replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
