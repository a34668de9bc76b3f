package dev.ssi.picture.layout;

/** A place in a row: a box, a label, or where a line passes through. */
final class Spot {
  /** What stands at a place. */
  enum Kind {
    BOX,
    LABEL,
    LINE
  }

  final Kind kind;

  /** The index of the box, or of the line to which it belongs. */
  final int index;

  final int row;
  final int width;
  final int height;

  /** Fixed for a box; a line may pass through any. */
  int lane;

  /** How far along its row, from 0. */
  int at;

  /** The centre, first estimated and then assigned. */
  int x;

  Spot(Kind kind, int index, int row, int lane, int width, int height) {
    this.kind = kind;
    this.index = index;
    this.row = row;
    this.lane = lane;
    this.width = width;
    this.height = height;
  }

  boolean isLine() {
    return kind == Kind.LINE;
  }
}
