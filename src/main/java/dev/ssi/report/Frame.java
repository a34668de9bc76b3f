package dev.ssi.report;

import static dev.ssi.source.TerminalText.columns;
import static dev.ssi.source.TerminalText.visible;

import dev.ssi.source.Span;

/** The line that a span stands on, with carets under the span. */
final class Frame {
  private static final int WIDTH = 110;
  private static final int LEAD = 30;

  private final String line;
  private final String carets;

  private Frame(String line, String carets) {
    this.line = line;
    this.carets = carets;
  }

  /** Frames a span; one that runs over several lines is marked on its first. */
  static Frame of(Span span) {
    Span line = span.file().line(span.line());
    String text = span.file().text();
    boolean isLong = line.end() - line.start() > WIDTH;
    int first = line.start();
    if (isLong && span.start() - line.start() > WIDTH - LEAD) {
      first = span.start() - LEAD;
      first -= Character.isLowSurrogate(text.charAt(first)) ? 1 : 0;
    }
    int last = Math.min(line.end(), first + WIDTH);
    int from = Math.min(span.start(), last);
    int to = Math.max(from, Math.min(span.end(), last));
    String before = (first > line.start() ? "…" : "") + text.substring(first, from);
    String marked = text.substring(from, to);
    String after = text.substring(to, last) + (last < line.end() ? "…" : "");
    String shown = visible(before + marked + after);
    int marks = Math.max(1, columns(visible(marked)));
    return new Frame(shown, " ".repeat(columns(visible(before))) + "^".repeat(marks));
  }

  String line() {
    return line;
  }

  String carets() {
    return carets;
  }
}
