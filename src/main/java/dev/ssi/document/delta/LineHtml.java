package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import java.util.List;
import java.util.Locale;

/** Writes one line of a field: a paragraph, a heading, code, or a row of a table. */
final class LineHtml {
  private final Html html;
  private final InlineHtml inline;
  private final boolean marked;

  /**
   * @param marked whether each line tells what becomes of it; else they all share one fate
   */
  LineHtml(Html html, InlineHtml inline, boolean marked) {
    this.html = html;
    this.inline = inline;
    this.marked = marked;
  }

  void block(Line line) {
    String tag =
        switch (line.type()) {
          case HEADING -> "h6";
          case VERBATIM -> "pre";
          default -> "p";
        };
    open(tag, line);
    html.raw(line.type() == Passage.Type.VERBATIM ? "<code>" : "");
    line.cells().forEach(cell -> cell(line, cell));
    html.raw(line.type() == Passage.Type.VERBATIM ? "</code>" : "");
    remark(line);
    html.raw("</" + tag + ">\n");
  }

  private void open(String tag, Line line) {
    begin(tag, line);
    html.raw(">");
  }

  /** An opening tag that says what becomes of the line, to be ended by the caller. */
  void begin(String tag, Line line) {
    html.raw("<" + tag);
    if (marked && line.fate() != Fate.KEPT) {
      html.attribute("class", line.fate().name().toLowerCase(Locale.ROOT));
    }
  }

  void cell(Line line, Cell cell) {
    boolean plain =
        switch (line.type()) {
          case VALUE, ENTRY, VERBATIM -> true;
          default -> false;
        };
    if (plain && marked) {
      inline.plainRedline(cell.words());
    } else if (plain) {
      inline.plainWhole(cell.words());
    } else if (marked) {
      inline.redline(cell.words());
    } else {
      inline.whole(cell.words());
    }
  }

  /** What cannot be seen from the words: that they stand elsewhere, or are set otherwise. */
  void remark(Line line) {
    if (line.moved()) {
      html.raw(" ").note(line.fate() == Fate.REMOVED ? "(moved from here)" : "(moved to here)");
    }
    if (line.was() != null) {
      String was = Shape.name(line.was().type(), line.was().level());
      html.raw(" ").note("(now " + Shape.name(line.type(), line.level()) + ", was " + was + ")");
    }
  }

  /**
   * Begins a table.
   *
   * @param head its heading, or null
   * @param again whether the heading is only repeated, for a table that was folded in between
   */
  void table(Line head, boolean again) {
    // A keyboard must reach what scrolls sideways on a small screen.
    html.raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>");
    if (head != null) {
      html.raw(again ? "<thead class=\"n again\">" : "<thead>");
      open("tr", head);
      for (Cell cell : head.cells()) {
        html.raw("<th scope=\"col\"");
        fate(cell);
        html.raw(">");
        cell(head, cell);
        html.raw("</th>");
      }
      html.raw("</tr></thead>");
    }
    html.raw("<tbody>\n");
  }

  /** A column that came or went. */
  private void fate(Cell cell) {
    if (marked && (cell.fate() == Fate.ADDED || cell.fate() == Fate.REMOVED)) {
      html.attribute("class", cell.fate().name().toLowerCase(Locale.ROOT));
    }
  }

  void row(Line line) {
    open("tr", line);
    List<Cell> cells = line.cells();
    for (int i = 0; i < cells.size(); i++) {
      html.raw(i == 0 ? "<th scope=\"row\"" : "<td");
      fate(cells.get(i));
      html.raw(">");
      cell(line, cells.get(i));
      if (i == 0) {
        remark(line);
      }
      html.raw(i == 0 ? "</th>" : "</td>");
    }
    html.raw("</tr>\n");
  }
}
