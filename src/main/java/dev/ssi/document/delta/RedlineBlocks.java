package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field marked up as a word processor can track it: words come and go within paragraphs, whole
 * paragraphs come and go, and rows of tables. It cannot track that a paragraph became a heading or
 * that a column came: there, what was goes as a whole and what is comes as a whole.
 */
final class RedlineBlocks {
  private final List<Block> blocks = new ArrayList<>();

  private RedlineBlocks() {}

  /** A paragraph or a table. */
  sealed interface Block {}

  /** A line that is no row; amended, its words are. */
  record Text(Line line) implements Block {}

  /**
   * The rows of one table, its heading first; an amended row has the same cells before and after.
   */
  record Rows(List<Line> rows) implements Block {
    Rows {
      rows = List.copyOf(rows);
    }
  }

  static List<Block> of(Redline redline) {
    RedlineBlocks result = new RedlineBlocks();
    if (!result.add(redline.lines())) {
      result.blocks.clear();
      result.exchange(redline.lines());
    }
    return result.blocks;
  }

  /** Whether the tables on the two sides go together at all. */
  private boolean add(List<Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && isTable(lines.get(end))) {
        end++;
      }
      if (end == at) {
        text(lines.get(at++));
      } else if (!table(lines.subList(at, end))) {
        return false;
      } else {
        at = end;
      }
    }
    return true;
  }

  private static boolean isTable(Line line) {
    return line.type() == Passage.Type.TABLE_HEAD || line.type() == Passage.Type.TABLE_ROW;
  }

  private void text(Line line) {
    if (line.fate() == Fate.AMENDED && (line.was() != null || changesCells(line))) {
      blocks.add(new Text(before(line)));
      blocks.add(new Text(after(line)));
    } else {
      blocks.add(new Text(line));
    }
  }

  private static boolean changesCells(Line line) {
    return line.cells().stream()
        .anyMatch(cell -> cell.fate() == Fate.ADDED || cell.fate() == Fate.REMOVED);
  }

  private boolean table(List<Line> lines) {
    Heads heads = new Heads();
    boolean together = true;
    for (Line line : lines) {
      if (!heads.take(line)) {
        return false;
      }
      together &= heads.isTogether(line);
      together &= line.fate() != Fate.AMENDED || line.was() == null && !changesCells(line);
    }
    if (together) {
      rows(lines);
    } else {
      exchange(lines);
    }
    return true;
  }

  /** The heading of the table that is open on each side, and on the page. */
  private static final class Heads {
    private Line before;
    private Line after;
    private Line open;

    /** Whether the row's table began among these lines. */
    boolean take(Line line) {
      boolean head = line.type() == Passage.Type.TABLE_HEAD;
      if (line.fate() != Fate.ADDED) {
        before = head ? line : before;
        if (before == null) {
          return false;
        }
      }
      if (line.fate() != Fate.REMOVED) {
        after = head ? line : after;
        if (after == null) {
          return false;
        }
      }
      open = head ? line : open;
      return true;
    }

    /** Whether the row belongs to the open table on each side that has it. */
    @SuppressWarnings("ReferenceEquality") // Two headings may read the same.
    boolean isTogether(Line line) {
      return (line.fate() == Fate.ADDED || before == open)
          && (line.fate() == Fate.REMOVED || after == open);
    }
  }

  /** All that was goes, and all that is comes. */
  private void exchange(List<Line> lines) {
    simple(lines.stream().filter(it -> it.fate() != Fate.ADDED).map(RedlineBlocks::before));
    simple(lines.stream().filter(it -> it.fate() != Fate.REMOVED).map(RedlineBlocks::after));
  }

  private void simple(Stream<Line> lines) {
    List<Line> table = new ArrayList<>();
    lines.forEach(
        line -> {
          if (isTable(line)) {
            table.add(line);
          } else {
            rows(table);
            table.clear();
            blocks.add(new Text(line));
          }
        });
    rows(table);
  }

  /** Each heading begins a table. */
  private void rows(List<Line> lines) {
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).type() == Passage.Type.TABLE_HEAD) {
        blocks.add(new Rows(lines.subList(start, i)));
        start = i;
      }
    }
  }

  private static Line before(Line line) {
    Passage.Type type = line.was() == null ? line.type() : line.was().type();
    int level = line.was() == null ? line.level() : line.was().level();
    List<Cell> cells =
        line.cells().stream()
            .filter(cell -> cell.fate() != Fate.ADDED)
            .map(cell -> cell(Fate.REMOVED, Word.Op.REMOVED, Word.before(cell.words())))
            .toList();
    return new Line(type, level, null, Fate.REMOVED, line.moved(), cells);
  }

  private static Line after(Line line) {
    List<Cell> cells =
        line.cells().stream()
            .filter(cell -> cell.fate() != Fate.REMOVED)
            .map(cell -> cell(Fate.ADDED, Word.Op.ADDED, Word.after(cell.words())))
            .toList();
    return new Line(line.type(), line.level(), null, Fate.ADDED, line.moved(), cells);
  }

  private static Cell cell(Fate fate, Word.Op op, String text) {
    return new Cell(fate, text.isEmpty() ? List.of() : List.of(new Word(op, text)));
  }
}
