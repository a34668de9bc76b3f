package dev.ssi.query;

import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;

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
    for (String line : Wrap.lines(words, WIDTH - TerminalText.columns(lead))) {
      line(start + line);
      start = further;
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
