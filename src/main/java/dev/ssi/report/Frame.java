package dev.ssi.report;

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
    int first = from > WIDTH - LEAD ? from - LEAD : 0;
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

  /**
   * Text that a terminal shows as it stands: authored text must not move the cursor, change colours
   * or run the wrong way.
   */
  static String visible(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = c == '\t' ? ' ' : isUnsafe(c) ? '\uFFFD' : c;
      if (shown != c && visible == null) {
        visible = new StringBuilder(text);
      }
      if (visible != null) {
        visible.setCharAt(i, shown);
      }
    }
    return visible == null ? text : visible.toString();
  }

  private static boolean isUnsafe(char c) {
    boolean control = c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
    boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return control || direction;
  }

  /** Columns that a terminal gives the text: none for marks that combine, two for wide letters. */
  private static int columns(String text) {
    return text.codePoints().map(Frame::columns).sum();
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        codePoint >= 0x1100
            && (codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
