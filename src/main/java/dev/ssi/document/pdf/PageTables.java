package dev.ssi.document.pdf;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Pair;
import dev.ssi.document.book.Inline;
import dev.ssi.document.print.Columns;
import dev.ssi.document.print.Places;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** Tables on the page, and names with what is said of each. */
final class PageTables {
  private static final int WHOLE = 1000;
  private static final int LABEL = 250;

  private final Page page;
  private final PageText text;
  private final UnaryOperator<String> places;

  /**
   * @param places gives the place to make for a name, once
   */
  PageTables(Page page, PageText text, UnaryOperator<String> places) {
    this.page = page;
    this.text = text;
    this.places = places;
  }

  void grid(Element parent, Block.Grid grid) {
    if (grid.head().isEmpty()) {
      return;
    }
    if (grid.caption() != null) {
      page.text(page.add(parent, "p", "class", "caption"), grid.caption());
    }
    Element table = page.add(parent, "table");
    columns(table, Columns.of(grid.head(), grid.rows()).widths(WHOLE));
    // PDF/UA knows no head without a body.
    Element top = page.add(page.add(table, grid.rows().isEmpty() ? "tbody" : "thead"), "tr");
    grid.head().forEach(cell -> text.add(page.add(top, "th", "scope", "col"), cell));
    if (!grid.rows().isEmpty()) {
      rows(page.add(table, "tbody"), grid);
    }
  }

  private void rows(Element rows, Block.Grid grid) {
    for (List<List<Inline>> row : grid.rows()) {
      Element line = page.add(rows, "tr");
      for (int i = 0; i < row.size(); i++) {
        boolean head = i == 0 && grid.rowHeads();
        text.add(
            head ? head(line, Places.rowHead(row).orElse(null)) : page.add(line, "td"), row.get(i));
      }
    }
  }

  void pairs(Element parent, Block.Pairs pairs) {
    if (pairs.pairs().isEmpty()) {
      return;
    }
    Element table = page.add(parent, "table", "class", "facts");
    columns(table, LABEL, WHOLE - LABEL);
    Element rows = page.add(table, "tbody");
    for (Pair pair : pairs.pairs()) {
      Element line = page.add(rows, "tr");
      text.add(head(line, pair.anchor()), pair.name());
      text.add(page.add(line, "td"), pair.content());
    }
  }

  /** A heading of a row, with the place of what it tells of. */
  private Element head(Element line, String name) {
    return page.add(line, "th", "scope", "row", "id", places.apply(name));
  }

  private void columns(Element table, int... widths) {
    Element group = page.add(table, "colgroup");
    for (int width : widths) {
      page.add(group, "col", "style", "width:" + width / 10 + "." + width % 10 + "%");
    }
  }
}
