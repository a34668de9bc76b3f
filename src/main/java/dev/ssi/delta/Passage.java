package dev.ssi.delta;

import java.util.List;

/**
 * The smallest part of a text that is shown by itself, in canonical form: white space, wrapping and
 * Unicode composition do not count.
 *
 * @param level of a heading, 1 to 6; of a list item, how deep it is nested, from 0; of a paragraph,
 *     how deep it is quoted, mostly 0; else 0
 * @param cells one text; of a table row, the cells; of an entry, a key and its value or a value
 *     alone
 */
public record Passage(Type type, int level, List<String> cells) implements Comparable<Passage> {

  /** What a passage is. */
  public enum Type {
    /** The value of a field. */
    VALUE,
    /** One of several values of a field, or a key with its value. */
    ENTRY,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    NUMBERED_ITEM,
    TABLE_HEAD,
    TABLE_ROW,
    /** Code, or anything else that is kept letter by letter. */
    VERBATIM
  }

  public Passage {
    cells = List.copyOf(cells);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a passage has at least one cell");
    }
  }

  static Passage of(Type type, String text) {
    return new Passage(type, 0, List.of(text));
  }

  /** What a row or entry is known by: its first cell. */
  String key() {
    return cells.get(0);
  }

  boolean isTable() {
    return type == Type.TABLE_HEAD || type == Type.TABLE_ROW;
  }

  /** The text on one line; the cells of a row with bars between them. */
  public String text() {
    return switch (type) {
      case TABLE_HEAD, TABLE_ROW -> String.join(" | ", cells);
      case ENTRY -> String.join(": ", cells);
      default -> cells.get(0);
    };
  }

  /** By what it is, then by its words: an order that is the same everywhere. */
  @Override
  public int compareTo(Passage other) {
    int order = type.compareTo(other.type);
    order = order == 0 ? Integer.compare(level, other.level) : order;
    order = order == 0 ? Integer.compare(cells.size(), other.cells.size()) : order;
    for (int i = 0; order == 0 && i < cells.size(); i++) {
      order = cells.get(i).compareTo(other.cells.get(i));
    }
    return order;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Passage other
        && type == other.type
        && level == other.level
        && cells.equals(other.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * type.hashCode() + level) + cells.hashCode();
  }
}
