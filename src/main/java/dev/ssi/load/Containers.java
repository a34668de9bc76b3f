package dev.ssi.load;

import java.util.ArrayList;
import java.util.List;

/** The quotes and list items that a line of Markdown stands in, outermost first. */
final class Containers {
  /** White space that wide before words makes them code. */
  static final int CODE_INDENT = 4;

  private static final int DIGITS = 9;

  private final List<Container> open = new ArrayList<>();
  private final char[] letters;
  private boolean hadQuote;

  /**
   * @param letters in which the marks of quotes are blanked out as they are read, so that words run
   *     on over lines
   */
  Containers(char[] letters) {
    this.letters = letters;
  }

  private static final class Container {
    /** The columns that the content of a list item is indented by; 0 for a quote. */
    private final int indent;

    private boolean hasContent;

    Container(int indent) {
      this.indent = indent;
    }

    boolean isQuote() {
      return indent == 0;
    }
  }

  int size() {
    return open.size();
  }

  /** Whether any mark of a quote was read. */
  boolean hadQuote() {
    return hadQuote;
  }

  /** How many of the open containers the line stands in; reads their marks. */
  int depth(MarkdownLine line) {
    int depth = 0;
    while (depth < open.size() && isWithin(line, open.get(depth))) {
      Container container = open.get(depth);
      if (container.isQuote()) {
        readQuoteMark(line);
      } else {
        line.skip(container.indent);
      }
      depth++;
    }
    return depth;
  }

  private static boolean isWithin(MarkdownLine line, Container container) {
    if (container.isQuote()) {
      return isQuoteMark(line);
    }
    return line.isBlank() ? container.hasContent : line.indent() >= container.indent;
  }

  private static boolean isQuoteMark(MarkdownLine line) {
    return line.indent() < CODE_INDENT && line.peek(0) == '>';
  }

  private void readQuoteMark(MarkdownLine line) {
    hadQuote = true;
    letters[line.first()] = ' ';
    line.read(1);
    line.skip(1);
  }

  /** The length of the mark of a quote or list item here; 0 if there is none. */
  static int mark(MarkdownLine line) {
    return isQuoteMark(line) ? 1 : listMark(line);
  }

  private static int listMark(MarkdownLine line) {
    int length = "-*+".indexOf(line.peek(0)) >= 0 ? 1 : 0;
    if (length == 0) {
      int digits = 0;
      while (digits <= DIGITS && line.peek(digits) >= '0' && line.peek(digits) <= '9') {
        digits++;
      }
      boolean closed = line.peek(digits) == '.' || line.peek(digits) == ')';
      length = digits > 0 && digits <= DIGITS && closed ? digits + 1 : 0;
    }
    return Character.isWhitespace(line.peek(length)) ? length : 0;
  }

  /**
   * Whether the mark ends a paragraph that it follows. A line of one may begin with a number that
   * is part of the sentence, unless that paragraph is the first of a list item.
   */
  static boolean interrupts(MarkdownLine line, int mark, boolean inItem) {
    char c = line.peek(0);
    boolean isEmpty = line.first() + mark == line.stop();
    return c == '>' || !isEmpty && (mark == 1 || mark == 2 && c == '1' || inItem);
  }

  /** Opens the quote or list item with this mark, and reads the mark. */
  void open(MarkdownLine line, int mark) {
    if (isQuoteMark(line)) {
      readQuoteMark(line);
      open.add(new Container(0));
      return;
    }
    int before = line.indent();
    line.read(mark);
    boolean isCode = line.indent() > CODE_INDENT || line.isBlank();
    int after = isCode ? 1 : line.indent();
    line.skip(after);
    open.add(new Container(before + mark + after));
  }

  /** Closes all but the outermost. */
  void close(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
  }

  /** Notes that the innermost one has content; whether it is a list item and had none before. */
  boolean fill() {
    if (open.isEmpty()) {
      return false;
    }
    Container innermost = open.get(open.size() - 1);
    boolean isFirst = !innermost.isQuote() && !innermost.hasContent;
    innermost.hasContent = true;
    return isFirst;
  }

  /** The columns that the innermost one is indented by within the others. */
  int indent() {
    int indent = 0;
    for (int i = 0; i < open.size() - 1; i++) {
      indent += open.get(i).indent;
    }
    return indent;
  }
}
