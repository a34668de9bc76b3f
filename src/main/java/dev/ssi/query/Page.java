package dev.ssi.query;

import dev.ssi.source.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** Lines of text for a terminal. Whatever is put on it is made safe to show. */
final class Page {
  /** Columns that a line is kept to where it can be. */
  static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  Page line(String line) {
    text.append(TerminalText.visible(line).stripTrailing()).append('\n');
    return this;
  }

  /** An empty line, unless the page is empty. */
  Page gap() {
    if (text.length() > 0) {
      text.append('\n');
    }
    return this;
  }

  /** A paragraph that begins with {@code lead}; further lines are indented as far as that goes. */
  Page paragraph(String lead, String words) {
    return paragraph(lead, " ".repeat(TerminalText.columns(lead)), words);
  }

  /**
   * A paragraph.
   *
   * @param lead what its first line begins with
   * @param further what every other line begins with, of the same width
   */
  Page paragraph(String lead, String further, String words) {
    String start = lead;
    for (String line : wrap(words, WIDTH - TerminalText.columns(lead))) {
      line(start + line);
      start = further;
    }
    return this;
  }

  /** Breaks a text into lines at spaces; a word longer than a line stands on one of its own. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.strip().split("\\s+", -1)) {
      int columns = TerminalText.columns(word);
      if (used > 0 && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += columns + (used > 0 ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
