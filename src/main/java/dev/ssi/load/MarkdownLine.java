package dev.ssi.load;

/**
 * One line of Markdown, read from left to right past the marks of the blocks it stands in. A tab
 * goes to the next fourth column, and may be read in part.
 */
final class MarkdownLine {
  private static final int TAB = 4;

  private final char[] text;
  private final int stop;
  private final int next;
  private int at;
  private int column;
  private int first;
  private int indent;

  /**
   * The line that begins at {@code start} of a text that ends at {@code end}. Letters rather than a
   * string: in a short run, before the code is compiled, that halves the time.
   */
  MarkdownLine(char[] text, int start, int end) {
    this.text = text;
    int last = start;
    while (last < end && text[last] != '\n' && text[last] != '\r') {
      last++;
    }
    this.stop = last;
    this.next = Math.min(end, isCrLf(last) ? last + 2 : last + 1);
    this.at = start;
    look();
  }

  private boolean isCrLf(int offset) {
    return offset + 1 < text.length && text[offset] == '\r' && text[offset + 1] == '\n';
  }

  private void look() {
    int columns = column;
    first = at;
    while (first < stop && isSpace(text[first])) {
      columns += text[first] == '\t' ? TAB - columns % TAB : 1;
      first++;
    }
    indent = columns - column;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Where the next line begins. */
  int next() {
    return next;
  }

  /** The offset after the last visible character. */
  int stop() {
    int last = stop;
    while (last > first && isSpace(text[last - 1])) {
      last--;
    }
    return last;
  }

  /** The offset of the first visible character not yet read. */
  int first() {
    return first;
  }

  /** Columns of white space before {@link #first}. */
  int indent() {
    return indent;
  }

  boolean isBlank() {
    return first == stop;
  }

  /** The character some places after {@link #first}; a line feed beyond the end. */
  char peek(int places) {
    return first + places < stop ? text[first + places] : '\n';
  }

  /** How often the first visible character is repeated. */
  int run() {
    int count = 0;
    while (peek(count) == peek(0) && first + count < stop) {
      count++;
    }
    return count;
  }

  /** Reads white space, at most so many columns. */
  void skip(int columns) {
    int rest = columns;
    while (rest > 0 && at < first) {
      int width = text[at] == '\t' ? TAB - column % TAB : 1;
      at += width <= rest ? 1 : 0;
      column += Math.min(width, rest);
      rest -= width;
    }
    look();
  }

  /** Reads up to {@link #first} and so many characters more, none of which is white space. */
  void read(int characters) {
    column += indent + characters;
    at = first + characters;
    look();
  }
}
