package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.consult.Entry.Column;
import dev.ssi.document.consult.Entry.Fact;
import dev.ssi.document.consult.Entry.Facts;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Entry.Heading;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.document.consult.Entry.Named;
import dev.ssi.document.consult.Entry.Points;
import dev.ssi.document.consult.Entry.Shown;
import dev.ssi.document.consult.Entry.Tone;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.List;
import java.util.function.Consumer;

/** Draws parts into a Word document. */
final class PartsDocx {
  /** The width of the text in twentieths of a point. */
  static final int WIDTH = 9638;

  private static final int NAMES = 2400;
  private static final String WARNED = "FDF4E0";

  private final Flow flow;
  private final Consumer<Change> changes;

  /**
   * @param changes draws a change
   */
  PartsDocx(Flow flow, Consumer<Change> changes) {
    this.flow = flow;
    this.changes = changes;
  }

  /** A part under a heading of the first level. */
  void part(Part part) {
    flow.heading(1, bookmark(part.anchor()), part.title());
    entries(part.entries());
  }

  /** A name that Word takes for a bookmark. */
  static String bookmark(String anchor) {
    return anchor.replace('-', '_');
  }

  void entries(List<Entry> entries) {
    entries.forEach(this::entry);
  }

  private void entry(Entry entry) {
    if (entry instanceof Line line) {
      line(line);
    } else if (entry instanceof Heading heading) {
      flow.paragraph("Part", heading.text());
    } else if (entry instanceof Facts facts) {
      facts(facts);
    } else if (entry instanceof Points points) {
      points(points);
    } else if (entry instanceof Grid grid) {
      grid(grid);
    } else if (entry instanceof Named named) {
      named.changes().forEach(it -> flow.point(List.of(Piece.of(PartsText.name(it)))));
    } else if (entry instanceof Shown shown) {
      shown(shown.change());
    }
  }

  private void line(Line line) {
    String style =
        line.tone() == Tone.PLAIN ? "Normal" : line.tone() == Tone.NOTICE ? "Notice" : "Draft";
    if (line.strong() == null) {
      flow.paragraph(style, line.text());
    } else {
      flow.paragraph(style, Piece.strong(line.strong() + " "), Piece.of(line.text()));
    }
  }

  private void facts(Facts facts) {
    TableFlow table = flow.table("Facts", NAMES, WIDTH - NAMES);
    for (Fact fact : facts.rows()) {
      table.row(
          Cell.of(Piece.strong(fact.name())),
          new Cell(
              List.of(Piece.of(String.join("\n", fact.values()))), fact.missing() ? WARNED : null));
    }
    table.end();
    flow.gap();
  }

  private void points(Points points) {
    List<String> items = points.items();
    for (int i = 0; i < items.size(); i++) {
      if (points.numbered()) {
        flow.paragraph("ListContinue", (i + 1) + ". " + items.get(i));
      } else {
        flow.point(List.of(Piece.of(items.get(i))));
      }
    }
  }

  private void grid(Grid grid) {
    flow.paragraph("Part", grid.caption());
    TableFlow table =
        flow.table("Register", widths(grid.columns()))
            .head(grid.columns().stream().map(Column::title).toArray(String[]::new));
    for (List<Entry.Cell> row : grid.rows()) {
      table.row(row.stream().map(PartsDocx::cell).toList());
    }
    table.end();
    flow.gap();
  }

  private static Cell cell(Entry.Cell cell) {
    Piece piece =
        cell.target() == null
            ? Piece.of(cell.text())
            : Piece.link(cell.text(), bookmark(cell.target()));
    return new Cell(List.of(piece), cell.warned() ? WARNED : null);
  }

  /** The widths of columns that fill the text's width. */
  static int[] widths(List<Column> columns) {
    int whole = columns.stream().mapToInt(Column::width).sum();
    return columns.stream().mapToInt(column -> WIDTH * column.width() / whole).toArray();
  }

  private void shown(Change change) {
    flow.heading(2, "c_" + change.fingerprint(), ChangeFaces.heading(change));
    flow.paragraph(
        "Normal",
        Piece.of(ChangeFaces.sentences(change) + " "),
        Piece.strong(change.route().title() + ". "),
        Piece.of(change.ruling().reason()));
    changes.accept(change);
    flow.gap();
  }
}
