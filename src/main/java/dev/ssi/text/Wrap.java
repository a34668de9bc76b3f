package dev.ssi.text;

import dev.ssi.source.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
  private Wrap() {}

  /** Breaks at spaces; a word longer than a line stands on one of its own. */
  public static List<String> lines(String words, int width) {
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
}
