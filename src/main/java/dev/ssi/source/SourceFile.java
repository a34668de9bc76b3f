package dev.ssi.source;

import java.util.Arrays;

/**
 * The text of one file, with its lines. A line ends with LF, CR LF or CR. Offsets and columns count
 * UTF-16 code units, as Java strings and most editors do.
 */
public final class SourceFile {
  private final String path;
  private final String text;

  /** Two editions that share the file may ask at once. */
  private volatile int[] lineStarts;

  /**
   * @param path relative to the tree, with {@code /} between names
   * @param text decoded, without byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Stands for a file that is not there, so that its absence has a place. */
  public static SourceFile absent(String path) {
    return new SourceFile(path, "");
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The very beginning, for what concerns the file as a whole. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** The line, from 1, that the offset is on. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1, of the offset in its line. */
  public int columnAt(int offset) {
    return offset - lineStarts()[lineAt(offset) - 1] + 1;
  }

  /** A line, from 1, without its line ending. */
  public Span line(int line) {
    int start = lineStarts()[line - 1];
    int end = line < lineCount() ? lineStarts()[line] : text.length();
    while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return span(start, end);
  }

  /** Computed when first asked for: most files have no finding, and so need no lines. */
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
