package dev.ssi.document.delta;

import dev.ssi.delta.Passage;

/** What a passage is called that became something else. */
final class Shape {
  private Shape() {}

  /** As in {@code now a heading of level 3}. */
  static String name(Passage.Type type, int level) {
    return switch (type) {
      case HEADING -> "a heading of level " + level;
      case LIST_ITEM, NUMBERED_ITEM -> level == 0 ? "an item" : "a nested item";
      default -> level == 0 ? "a paragraph" : "a quotation";
    };
  }
}
