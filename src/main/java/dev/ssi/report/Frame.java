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
    String whole = span.file().line(span.line());
    int from = span.column() - 1;
    int to = span.endLine() == span.line() ? span.endColumn() - 1 : whole.length();
    int first = whole.length() > WIDTH && from > WIDTH - LEAD ? from - LEAD : 0;
    if (first > 0 && Character.isLowSurrogate(whole.charAt(first))) {
      first--;
    }
    int last = Math.min(whole.length(), first + WIDTH);
    String before = (first > 0 ? "…" : "") + whole.substring(first, Math.min(from, last));
    String marked = whole.substring(Math.min(from, last), Math.min(Math.max(to, from), last));
    String after = whole.substring(Math.min(Math.max(to, from), last), last);
    String shown = visible(before + marked + after) + (last < whole.length() ? "…" : "");
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
