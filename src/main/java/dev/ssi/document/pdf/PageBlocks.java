package dev.ssi.document.pdf;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Volume;
import dev.ssi.document.print.Places;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Blocks on the page. */
final class PageBlocks {
  /** PDF/UA knows headings of six levels, and none may be left out on the way down. */
  private static final int DEEPEST = 6;

  private final Page page;
  private final Places places;
  private final Volume volume;
  private final PageText text;
  private final PageTables tables;
  private final Figures figures;

  /** Places that stand: an item that is told twice has one. */
  private final Set<String> placed = new HashSet<>();

  private int level;

  PageBlocks(Page page, Places places, Volume volume, Figures figures) {
    this.page = page;
    this.figures = figures;
    this.places = places;
    this.volume = volume;
    this.text = new PageText(page, places, volume);
    this.tables = new PageTables(page, text, this::place);
  }

  /** A heading; {@code wanted} is its level in the volume. */
  Element heading(int wanted, String... attributes) {
    level = Math.min(Math.min(wanted, level + 1), DEEPEST);
    return page.add(page.body(), "h" + level, attributes);
  }

  /**
   * @param under the level of the heading that they stand under
   */
  void write(List<Block> blocks, int under) {
    blocks.forEach(block -> write(page.body(), block, under));
  }

  private void write(Element parent, Block block, int under) {
    if (block instanceof Block.Heading heading) {
      text.add(heading(under + heading.level()), heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      text.add(page.add(parent, "p"), paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      list(parent, listing, under);
    } else if (block instanceof Block.Quote quote) {
      Element set = page.add(parent, "blockquote");
      quote.blocks().forEach(each -> write(set, each, under));
    } else if (block instanceof Block.Literal literal) {
      page.text(page.add(parent, "pre"), literal.text().stripTrailing());
    } else if (block instanceof Block.Grid grid) {
      tables.grid(parent, grid);
    } else if (block instanceof Block.Pairs pairs) {
      tables.pairs(parent, pairs);
    } else if (block instanceof Block.Figure figure) {
      figures.write(parent, figure);
    } else if (block instanceof Block.Divider) {
      page.add(parent, "div", "class", "rule");
    }
  }

  /** Entries with ids are paragraphs that bear them; the others are of a list. */
  private void list(Element parent, Block.Listing listing, int under) {
    Element list = null;
    for (Entry entry : listing.entries()) {
      if (entry.id() != null) {
        list = null;
        item(page.add(parent, "div", "class", "item", "id", place(entry.id())), entry, under);
      } else {
        list = list == null ? list(parent, listing) : list;
        Element item = page.add(list, "li");
        entry.blocks().forEach(block -> write(item, block, under));
      }
    }
  }

  private Element list(Element parent, Block.Listing listing) {
    return listing.isNumbered()
        ? page.add(parent, "ol", "start", Integer.toString(listing.start()))
        : page.add(parent, "ul");
  }

  private void item(Element item, Entry entry, int under) {
    List<Block> blocks = entry.blocks();
    Element first = page.add(item, "p", "class", "first");
    page.text(page.add(first, "span", "class", "id"), entry.id());
    page.text(first, " ");
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
      text.add(first, paragraph.content());
      blocks = blocks.subList(1, blocks.size());
    }
    blocks.forEach(block -> write(item, block, under));
  }

  /** The place to make for a name, or null where it stands already. */
  private String place(String name) {
    return places.ofSmall(volume, name).filter(placed::add).orElse(null);
  }
}
