package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import java.util.List;

/** What stands in a part of a document, in order. It is text and never markup. */
public sealed interface Entry {
  /** How a paragraph is set. */
  enum Tone {
    PLAIN,
    /** Something to know before all else. */
    NOTICE,
    /** Something amiss, or not settled. */
    WARNING
  }

  /**
   * A paragraph.
   *
   * @param strong its first words, or null
   */
  record Line(Tone tone, String strong, String text) implements Entry {
    /** A plain one. */
    static Line of(String text) {
      return new Line(Tone.PLAIN, null, text);
    }
  }

  /**
   * A heading within a part.
   *
   * @param anchor that links lead to
   */
  record Heading(String anchor, String text) implements Entry {}

  /** Names and what is said under each. */
  record Facts(List<Fact> rows) implements Entry {
    public Facts {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What is said under one name.
   *
   * @param values a paragraph each
   * @param missing whether it says that something is missing
   */
  record Fact(String name, List<String> values, boolean missing) {
    public Fact {
      values = List.copyOf(values);
    }

    static Fact of(String name, String... values) {
      return new Fact(name, List.of(values), false);
    }
  }

  /**
   * A table. The first cell of a row names it.
   *
   * @param anchor that no other table has
   */
  record Grid(String anchor, String caption, List<Column> columns, List<List<Cell>> rows)
      implements Entry {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column.
   *
   * @param width as a share of the widths of all
   * @param number whether its cells are numbers
   */
  record Column(String title, int width, boolean number) {
    static Column of(String title, int width) {
      return new Column(title, width, false);
    }

    static Column number(String title, int width) {
      return new Column(title, width, true);
    }
  }

  /**
   * A cell.
   *
   * @param warned whether something is amiss; the words say so as well
   * @param target the anchor that it leads to, or null
   */
  record Cell(String text, boolean warned, String target) {
    static Cell of(String text) {
      return new Cell(text, false, null);
    }

    static Cell warned(String text) {
      return new Cell(text, true, null);
    }
  }

  /** A list. */
  record Points(boolean numbered, List<String> items) implements Entry {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** A change, word by word, under a heading. */
  record Shown(Change change) implements Entry {}

  /** Changes that are only named. */
  record Named(List<Change> changes) implements Entry {
    public Named {
      changes = List.copyOf(changes);
    }
  }
}
