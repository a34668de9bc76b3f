package dev.ssi.format;

import java.util.ArrayList;
import java.util.List;

/** The lines of a file with their ends. Numbers of lines are those of its YAML, from 0. */
final class Lines {
  private static final String FENCE = "---";

  private final String mark;
  private final List<String> lines = new ArrayList<>();

  /** Where the YAML begins, and the line after its last. */
  private final int top;

  private final int bottom;

  /**
   * @param mark the byte order mark or nothing
   * @param hasFences whether the YAML stands between two {@code ---} lines
   */
  Lines(String mark, String text, boolean hasFences) {
    this.mark = mark;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    this.top = hasFences ? 1 : 0;
    int close = top;
    while (hasFences && close < lines.size() && !isFence(lines.get(close))) {
      close++;
    }
    if (hasFences && (close >= lines.size() || !isFence(lines.get(0)))) {
      throw new NoPlace("it has no front matter");
    }
    this.bottom = hasFences ? close : lines.size();
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
  }

  /** The YAML with LF alone, and one at its end. */
  String yaml() {
    String text = String.join("", lines.subList(top, bottom)).replace("\r\n", "\n");
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** The line after the last of the YAML. */
  int last() {
    return bottom - top;
  }

  /**
   * The file with more lines before a line.
   *
   * @param spaceBelow whether an empty line goes below them
   * @param spaceAbove whether an empty line goes above them
   */
  String with(int line, List<String> added, boolean spaceBelow, boolean spaceAbove) {
    int at = Math.min(top + line, lines.size());
    StringBuilder text = new StringBuilder(mark);
    lines.subList(0, at).forEach(text::append);
    String eol = eol(at);
    if (at > 0 && !lines.get(at - 1).endsWith("\n")) {
      text.append(eol);
    }
    text.append(spaceAbove ? eol : "");
    added.forEach(each -> text.append(each).append(eol));
    text.append(spaceBelow ? eol : "");
    lines.subList(at, lines.size()).forEach(text::append);
    return text.toString();
  }

  /** The file with more words within a line. */
  String with(int line, int column, String added) {
    return replaced(line, column, column, added);
  }

  /** The file without some words of a line. */
  String without(int line, int from, int to) {
    return replaced(line, from, to, "");
  }

  /** The file with other lines in the place of one; what stands in it from a column on stays. */
  String instead(int line, int column, List<String> added) {
    int at = top + line;
    String beside = lines.get(at).substring(column).strip();
    String eol = lines.get(at).endsWith("\r\n") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(mark);
    lines.subList(0, at).forEach(text::append);
    text.append(beside).append(beside.isEmpty() ? "" : eol);
    added.forEach(each -> text.append(each).append(eol));
    lines.subList(at + 1, lines.size()).forEach(text::append);
    return text.toString();
  }

  private String replaced(int line, int from, int to, String by) {
    StringBuilder text = new StringBuilder(mark);
    for (int i = 0; i < lines.size(); i++) {
      String each = lines.get(i);
      text.append(i == top + line ? each.substring(0, from) + by + each.substring(to) : each);
    }
    return text.toString();
  }

  /** The line end used near a line. */
  private String eol(int at) {
    String near =
        lines.isEmpty() ? "\n" : lines.get(Math.max(0, Math.min(at - 1, lines.size() - 1)));
    if (!near.endsWith("\n")) {
      near = lines.get(0);
    }
    return near.endsWith("\r\n") ? "\r\n" : "\n";
  }
}
