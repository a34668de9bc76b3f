package dev.ssi.source;

/**
 * A stretch of a file.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset just after its last; equal to {@code start} for a mere point
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(file.path() + ": no span " + start + ".." + end);
    }
  }

  public String path() {
    return file.path();
  }

  public String text() {
    return file.text().substring(start, end);
  }

  /** Line of the start, from 1. */
  public int line() {
    return file.lineAt(start);
  }

  /** Column of the start, from 1, in UTF-16 code units. */
  public int column() {
    return file.columnAt(start);
  }

  public int endLine() {
    return file.lineAt(end);
  }

  /** Column just after the last code unit, from 1. */
  public int endColumn() {
    return file.columnAt(end);
  }

  /** By file, then place. */
  @Override
  public int compareTo(Span other) {
    int byPath = path().compareTo(other.path());
    if (byPath != 0) {
      return byPath;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
