package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.ItemText;
import dev.ssi.delta.Passage;
import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change of one value, paragraph, list item or table cell, for faces that are lists.
 *
 * @param field where it is, such as {@code requirement FC-SMI-07.2} or {@code Inputs, row Columns,
 *     Format}
 * @param before null when it came
 * @param after null when it went
 */
public record FieldRow(String field, String before, String after, List<Word> words) {
  public FieldRow {
    words = List.copyOf(words);
  }

  /** The rows of a change; of an item that came or went, one for each field. */
  public static List<FieldRow> of(Change change) {
    List<FieldRow> rows = new ArrayList<>();
    for (FieldEdit edit : change.facts().edits()) {
      Redline redline = Redline.of(edit);
      if (redline.fate() == Fate.AMENDED) {
        headings(edit, rows);
        new Walk(redline, rows).run();
      } else {
        rows.add(whole(redline));
      }
    }
    order(change, rows);
    return rows;
  }

  /** The same text under other headings, where its own heading is not what changed. */
  private static void headings(FieldEdit edit, List<FieldRow> rows) {
    String before = edit.before().name();
    String after = edit.after().name();
    if (!before.equals(after) && edit.script().isEmpty()) {
      rows.add(replaced("heading", before, after));
    }
  }

  private static void order(Change change, List<FieldRow> rows) {
    Set<String> moved = change.facts().movedFields();
    if (!moved.isEmpty() && !change.facts().isWhole()) {
      rows.add(
          replaced(
              "order",
              order(change.facts().before(), moved),
              order(change.facts().after(), moved)));
    }
  }

  /** The parts that moved, each with the one that it follows. */
  private static String order(ItemText item, Set<String> moved) {
    List<String> places = new ArrayList<>();
    Field previous = null;
    for (Field field : item.fields()) {
      if (moved.contains(field.key())) {
        places.add(field.name() + (previous == null ? " first" : " after " + previous.name()));
      }
      previous = field;
    }
    return String.join("; ", places);
  }

  private static FieldRow replaced(String field, String before, String after) {
    return new FieldRow(
        field,
        before,
        after,
        List.of(new Word(Word.Op.REMOVED, before), new Word(Word.Op.ADDED, after)));
  }

  private static FieldRow whole(Redline redline) {
    String text = redline.lines().stream().map(FieldRow::text).collect(Collectors.joining("\n"));
    boolean added = redline.fate() == Fate.ADDED;
    return added
        ? new FieldRow(redline.name(), null, text, List.of(new Word(Word.Op.ADDED, text)))
        : new FieldRow(redline.name(), text, null, List.of(new Word(Word.Op.REMOVED, text)));
  }

  private static String text(Line line) {
    String between =
        switch (line.type()) {
          case TABLE_HEAD, TABLE_ROW -> " | ";
          case ENTRY -> ": ";
          default -> " ";
        };
    return line.cells().stream().map(Cell::text).collect(Collectors.joining(between));
  }

  /** Goes through a field and names the place of each change in it. */
  private static final class Walk {
    private final Redline redline;
    private final List<FieldRow> rows;
    private final long paragraphs;
    private Line head;
    private int item;
    private int paragraph;

    Walk(Redline redline, List<FieldRow> rows) {
      this.redline = redline;
      this.rows = rows;
      this.paragraphs = Math.max(paragraphs(Fate.ADDED), paragraphs(Fate.REMOVED));
    }

    /** How many paragraphs there are on the side that lacks those of a fate. */
    private long paragraphs(Fate lacking) {
      return redline.lines().stream()
          .filter(line -> line.type() == Passage.Type.PARAGRAPH && line.fate() != lacking)
          .count();
    }

    void run() {
      for (Line line : redline.lines()) {
        count(line);
        if (line.fate() == Fate.AMENDED) {
          amended(line);
        } else if (line.fate() != Fate.KEPT) {
          String text = text(line);
          boolean added = line.fate() == Fate.ADDED;
          Word word = new Word(added ? Word.Op.ADDED : Word.Op.REMOVED, text);
          rows.add(
              new FieldRow(place(line), added ? null : text, added ? text : null, List.of(word)));
        }
      }
    }

    private void count(Line line) {
      boolean isItem =
          line.type() == Passage.Type.LIST_ITEM || line.type() == Passage.Type.NUMBERED_ITEM;
      if (line.fate() != Fate.REMOVED) {
        item += isItem && line.level() == 0 ? 1 : 0;
        paragraph += line.type() == Passage.Type.PARAGRAPH ? 1 : 0;
      }
      if (line.type() == Passage.Type.TABLE_HEAD) {
        head = line;
      }
      if (!isItem && line.type() != Passage.Type.PARAGRAPH) {
        item = 0;
      }
    }

    private void amended(Line line) {
      boolean table =
          line.type() == Passage.Type.TABLE_ROW || line.type() == Passage.Type.TABLE_HEAD;
      for (int i = 0; i < line.cells().size(); i++) {
        Cell cell = line.cells().get(i);
        if (cell.fate() != Fate.KEPT) {
          String place = place(line) + (table ? column(line, i) : "");
          rows.add(
              new FieldRow(
                  place,
                  cell.fate() == Fate.ADDED ? null : Word.before(cell.words()),
                  cell.fate() == Fate.REMOVED ? null : Word.after(cell.words()),
                  cell.words()));
        }
      }
      if (line.was() != null && line.cells().stream().allMatch(it -> it.fate() == Fate.KEPT)) {
        rows.add(reshaped(line));
      }
    }

    /** The same words as something else: a heading of another level, a nested item promoted. */
    private FieldRow reshaped(Line line) {
      String text = text(line);
      return new FieldRow(
          place(line) + " (now " + Shape.name(line.type(), line.level()) + ")",
          text,
          text,
          List.of(new Word(Word.Op.KEPT, text)));
    }

    private String place(Line line) {
      return switch (line.type()) {
        case TABLE_ROW -> redline.name() + ", row " + line.cells().get(0).text();
        case TABLE_HEAD -> redline.name() + ", columns";
        case LIST_ITEM, NUMBERED_ITEM -> redline.name() + ", item " + Math.max(item, 1);
        case PARAGRAPH ->
            redline.name() + (paragraphs > 1 ? ", paragraph " + Math.max(paragraph, 1) : "");
        case ENTRY ->
            redline.name() + (line.cells().size() > 1 ? " " + line.cells().get(0).text() : "");
        case HEADING -> redline.name() + ", heading";
        case VERBATIM -> redline.name() + ", code";
        case VALUE -> redline.name();
      };
    }

    private String column(Line line, int column) {
      boolean named =
          line.type() == Passage.Type.TABLE_ROW && head != null && column < head.cells().size();
      return ", " + (named ? head.cells().get(column).text() : "column " + (column + 1));
    }
  }
}
