package dev.ssi.load;

import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.Locale;

/** What links and link definitions are made of. Every scan is bounded. */
final class LinkSyntax {
  private static final int LABEL = 999;
  private static final int PARENTHESES = 8;

  private final String text;

  LinkSyntax(String text) {
    this.text = text;
  }

  int afterSpace(int start, int stop) {
    int at = start;
    while (at < stop && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset of the bracket that closes the label opened at {@code start}; -1 if none does. */
  int endOfLabel(int start, int stop) {
    int most = Math.min(stop, start + LABEL);
    for (int at = start + 1; at < most; at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '[' -> {
          return -1;
        }
        case ']' -> {
          return at;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** The offset after the destination, which may be empty. */
  int afterDestination(int start, int stop) {
    int angled = afterAngled(start, stop);
    if (angled >= 0) {
      return angled;
    }
    int depth = 0;
    int at = start;
    while (at < stop && text.charAt(at) > ' ' && depth <= PARENTHESES) {
      char c = text.charAt(at);
      if (c == ')' && depth == 0) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at += c == '\\' && at + 1 < stop && isMark(text.charAt(at + 1)) ? 2 : 1;
    }
    return at;
  }

  /** The offset after a destination in angle brackets; -1 if there is none. */
  private int afterAngled(int start, int stop) {
    if (start >= stop || text.charAt(start) != '<') {
      return -1;
    }
    int at = start + 1;
    while (at < stop && "<> \t\r\n".indexOf(text.charAt(at)) < 0) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at < stop && text.charAt(at) == '>' ? at + 1 : -1;
  }

  /** The offset after the title at {@code start}; {@code start} itself if there is none. */
  int afterTitle(int start, int stop) {
    char opening = start < stop ? text.charAt(start) : ' ';
    if (opening != '"' && opening != '\'' && opening != '(') {
      return start;
    }
    char closing = opening == '(' ? ')' : opening;
    for (int at = start + 1; at < stop; at++) {
      char c = text.charAt(at);
      if (c == closing) {
        return at + 1;
      }
      if (c == '(' && opening == '(') {
        return start;
      }
      at += c == '\\' ? 1 : 0;
    }
    return start;
  }

  /** The place of a destination, without the angle brackets it may stand in. */
  Span destination(SourceFile file, int start, int end) {
    boolean isAngled = afterAngled(start, end) == end;
    return isAngled ? file.span(start + 1, end - 1) : file.span(start, end);
  }

  /** A label as it is compared: neither case nor the width of spaces matters. */
  static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Punctuation of ASCII, which a backslash makes plain. */
  private static boolean isMark(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
