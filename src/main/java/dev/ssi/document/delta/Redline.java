package dev.ssi.document.delta;

import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Passage;
import dev.ssi.delta.Script;
import dev.ssi.delta.Script.Add;
import dev.ssi.delta.Script.Amend;
import dev.ssi.delta.Script.Keep;
import dev.ssi.delta.Script.Remove;
import dev.ssi.delta.Script.Step;
import dev.ssi.delta.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A field marked up, line by line: what stays, goes, comes or is amended. Without what goes it
 * reads as the field after; without what comes, as the field before.
 */
public record Redline(String name, boolean binding, Fate fate, List<Line> lines) {
  public Redline {
    lines = List.copyOf(lines);
  }

  /** What becomes of a field, a line or a cell. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED,
    AMENDED
  }

  /**
   * A passage.
   *
   * @param type as it is; as it was, when it goes
   * @param level see {@link Passage#level()}
   * @param was what it was, when it is amended to something of another type or level; else null
   * @param moved whether the same words go here and come elsewhere, or the reverse
   */
  public record Line(
      Passage.Type type, int level, Passage was, Fate fate, boolean moved, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a row, or the only text of any other line. */
  public record Cell(Fate fate, List<Word> words) {
    public Cell {
      words = List.copyOf(words);
    }

    /** The text as it is; as it was, when it goes. */
    public String text() {
      return fate == Fate.REMOVED ? Word.before(words) : Word.after(words);
    }
  }

  /** Marks up a field. */
  public static Redline of(FieldEdit edit) {
    Fate fate =
        edit.before() == null ? Fate.ADDED : edit.after() == null ? Fate.REMOVED : Fate.AMENDED;
    return new Redline(
        edit.shown().name(), edit.shown().binding(), fate, lines(edit.before(), edit.script()));
  }

  private static List<Line> lines(
      Field before, Script<Passage, Script<String, List<Word>>> script) {
    Set<Passage> gone = new HashSet<>();
    Set<Passage> come = new HashSet<>();
    for (Step<Passage, Script<String, List<Word>>> step : script.steps()) {
      if (step instanceof Remove<Passage, Script<String, List<Word>>> remove) {
        gone.add(remove.value());
      } else if (step instanceof Add<Passage, Script<String, List<Word>>> add) {
        come.add(add.value());
      }
    }
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (Step<Passage, Script<String, List<Word>>> step : script.steps()) {
      if (step instanceof Keep<Passage, Script<String, List<Word>>> keep) {
        for (Passage kept : before.passages().subList(at, at + keep.count())) {
          lines.add(whole(kept, Fate.KEPT, false));
        }
        at += keep.count();
      } else if (step instanceof Remove<Passage, Script<String, List<Word>>> remove) {
        lines.add(whole(remove.value(), Fate.REMOVED, come.contains(remove.value())));
        at++;
      } else if (step instanceof Add<Passage, Script<String, List<Word>>> add) {
        lines.add(whole(add.value(), Fate.ADDED, gone.contains(add.value())));
      } else if (step instanceof Amend<Passage, Script<String, List<Word>>> amend) {
        lines.add(amended(amend));
        at++;
      }
    }
    return lines;
  }

  private static Line whole(Passage passage, Fate fate, boolean moved) {
    List<Cell> cells = passage.cells().stream().map(text -> cell(text, fate)).toList();
    return new Line(passage.type(), passage.level(), null, fate, moved, cells);
  }

  private static Cell cell(String text, Fate fate) {
    Word.Op op =
        switch (fate) {
          case REMOVED -> Word.Op.REMOVED;
          case ADDED -> Word.Op.ADDED;
          default -> Word.Op.KEPT;
        };
    return new Cell(fate, text.isEmpty() ? List.of() : List.of(new Word(op, text)));
  }

  private static Line amended(Amend<Passage, Script<String, List<Word>>> amend) {
    Passage before = amend.before();
    Passage after = amend.after();
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (Step<String, List<Word>> step : amend.detail().steps()) {
      if (step instanceof Keep<String, List<Word>> keep) {
        before.cells().subList(at, at + keep.count()).forEach(it -> cells.add(cell(it, Fate.KEPT)));
        at += keep.count();
      } else if (step instanceof Remove<String, List<Word>> remove) {
        cells.add(cell(remove.value(), Fate.REMOVED));
        at++;
      } else if (step instanceof Add<String, List<Word>> add) {
        cells.add(cell(add.value(), Fate.ADDED));
      } else if (step instanceof Amend<String, List<Word>> words) {
        cells.add(new Cell(Fate.AMENDED, words.detail()));
        at++;
      }
    }
    boolean reshaped = before.type() != after.type() || before.level() != after.level();
    return new Line(
        after.type(), after.level(), reshaped ? before : null, Fate.AMENDED, false, cells);
  }
}
