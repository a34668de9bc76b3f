package dev.ssi.document.word;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Pair;
import dev.ssi.document.book.Inline;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.Piece.Marks;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import dev.ssi.document.print.Columns;
import dev.ssi.document.print.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables, and names with what is said of each. */
final class WordTables {
  private final Flow flow;
  private final WordText text;
  private final Function<String, Optional<String>> places;

  /**
   * @param places gives the bookmark to make for a name, once
   */
  WordTables(Flow flow, WordText text, Function<String, Optional<String>> places) {
    this.flow = flow;
    this.text = text;
    this.places = places;
  }

  void grid(Block.Grid grid, int left) {
    if (grid.head().isEmpty()) {
      return;
    }
    if (grid.caption() != null) {
      flow.paragraph("Caption", grid.caption());
    }
    int[] widths = Columns.of(grid.head(), grid.rows()).widths(WordBlocks.WIDTH - left);
    TableFlow table = flow.table("Grid", left, widths);
    table.head(grid.head().stream().map(this::cell).toList());
    for (List<List<Inline>> row : grid.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (List<Inline> each : row) {
        boolean head = cells.isEmpty() && grid.rowHeads();
        cells.add(head ? head(each, Places.rowHead(row).orElse(null)) : cell(each));
      }
      table.row(cells);
    }
    table.end();
    flow.gap();
  }

  void pairs(Block.Pairs pairs, int left) {
    if (pairs.pairs().isEmpty()) {
      return;
    }
    TableFlow table =
        flow.table(
            "Facts",
            left,
            new int[] {WordBlocks.LABEL, WordBlocks.WIDTH - left - WordBlocks.LABEL});
    for (Pair pair : pairs.pairs()) {
      table.row(head(pair.name(), pair.anchor()), cell(pair.content()));
    }
    table.end();
    flow.gap();
  }

  private Cell cell(List<Inline> content) {
    return new Cell(text.pieces(content), null);
  }

  /** A heading of a row, with the bookmark of what it tells of. */
  private Cell head(List<Inline> content, String name) {
    List<Piece> pieces =
        text.pieces(content).stream()
            .map(
                piece ->
                    new Piece(
                        piece.text(),
                        piece.style(),
                        piece.target(),
                        new Marks(true, piece.marks().emphasis())))
            .toList();
    return new Cell(pieces, null, places.apply(name).orElse(null));
  }
}
