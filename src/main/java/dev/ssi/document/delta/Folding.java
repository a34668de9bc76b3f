package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import java.util.ArrayList;
import java.util.List;

/** Tells the lines that a reader of a change needs from those that can be folded away. */
final class Folding {
  /** Fewer lines are as soon read as unfolded. */
  private static final int WORTHWHILE = 3;

  private Folding() {}

  /**
   * Lines that stand together.
   *
   * @param head the heading of the table that the first line goes on with, or null
   * @param number of numbered items that stand before the first line as the text is now
   */
  record Stretch(boolean folded, List<Line> lines, Line head, int number) {
    Stretch {
      lines = List.copyOf(lines);
    }
  }

  /** The lines in stretches; all of them in one where nothing is worth folding. */
  static List<Stretch> of(List<Line> lines) {
    boolean[] shown = shown(lines);
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || shown[i] != shown[start]) {
        stretches.add(stretch(lines, start, i, !shown[start]));
        start = i;
      }
    }
    return stretches;
  }

  private static boolean[] shown(List<Line> lines) {
    boolean[] shown = new boolean[lines.size()];
    for (int i = 0; i < shown.length; i++) {
      if (lines.get(i).fate() != Fate.KEPT) {
        show(shown, i - 1, i + 1);
      }
    }
    for (int i = 0; i < shown.length; i++) {
      int end = i;
      while (end < shown.length && !shown[end]) {
        end++;
      }
      if (end - i < WORTHWHILE) {
        show(shown, i, end - 1);
      }
      i = end;
    }
    for (int i = 0; i < shown.length - 1; i++) {
      boolean head = lines.get(i).type() == Passage.Type.TABLE_HEAD;
      // Else a heading would stand alone: what is shown of its table repeats it.
      shown[i] &= !(head && lines.get(i).fate() == Fate.KEPT && !shown[i + 1]);
    }
    return shown;
  }

  private static void show(boolean[] shown, int from, int to) {
    for (int i = Math.max(from, 0); i <= to && i < shown.length; i++) {
      shown[i] = true;
    }
  }

  /** Where the heading of a row's table stands; the row itself where it has none. */
  private static int heading(List<Line> lines, int row) {
    int at = row;
    while (at > 0 && lines.get(at).type() == Passage.Type.TABLE_ROW) {
      at--;
    }
    return lines.get(at).type() == Passage.Type.TABLE_HEAD ? at : row;
  }

  private static Stretch stretch(List<Line> lines, int start, int end, boolean folded) {
    int head = heading(lines, start);
    int number = 0;
    for (Line line : lines.subList(0, start)) {
      boolean numbered = line.type() == Passage.Type.NUMBERED_ITEM;
      boolean item = numbered || line.type() == Passage.Type.LIST_ITEM;
      number = !item ? 0 : numbered && counts(line) ? number + 1 : number;
    }
    return new Stretch(
        folded, lines.subList(start, end), head < start ? lines.get(head) : null, number);
  }

  /** Whether a numbered item takes a number of the text as it is now. */
  static boolean counts(Line line) {
    return line.level() == 0 && line.fate() != Fate.REMOVED;
  }
}
