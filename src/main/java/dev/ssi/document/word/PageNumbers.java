package dev.ssi.document.word;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Block.Pair;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.document.print.Columns;
import dev.ssi.document.print.Contents;
import dev.ssi.document.print.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page each heading of the Word file will stand, near enough. A word processor sets the
 * pages itself and knows the numbers once it has updated the table of contents; until then it shows
 * these, which are reckoned from the length of the texts: in the shipped documents they are at most
 * two pages out where LibreOffice sets them. All lengths are in points.
 */
final class PageNumbers {
  private static final double PAGE = 705;
  private static final double LINE = 12.65;
  private static final double HEADING_LINE = 11.5;
  private static final double CELL_LINE = 10.35;
  private static final double CELL_SPACE = 4.5;
  private static final double LETTER = 4.6;
  private static final double CELL_LETTER = 3.9;
  private static final double CODE_LETTER = 4.9;
  private static final double CELL_MARGIN = 8.5;
  private static final double GAP = 7;
  private static final double[] ABOVE = {0, 0, 20, 18, 14, 11};
  private static final double[] BELOW = {0, 8, 5, 5, 4, 3};
  private static final double[] CONTENTS = {0, 17.7, 17.5, 13.5, 11.4};

  private final Places places;
  private final Map<String, Integer> pages = new HashMap<>();
  private int page = 1;
  private double used;

  private PageNumbers(Places places) {
    this.places = places;
  }

  /** The page of each place that a heading has. */
  static Map<String, Integer> of(Book book, Places places) {
    PageNumbers numbers = new PageNumbers(places);
    numbers.newPage();
    numbers.whole(30);
    for (Contents.Line line : Contents.of(book, places)) {
      if (line.level() <= Contents.DEEPEST) {
        numbers.whole(CONTENTS[line.level()]);
      }
    }
    for (Volume volume : book.volumes()) {
      numbers.newPage();
      numbers.heading(1, Places.of(volume));
      volume.sections().forEach(section -> numbers.section(volume, section, 2));
    }
    return numbers.pages;
  }

  private void newPage() {
    page++;
    used = 0;
  }

  /** What does not part. */
  private void whole(double height) {
    if (used + height > PAGE) {
      newPage();
    }
    used += height;
  }

  /** What goes on overleaf, line by line. */
  private void lines(int count, double line, double after) {
    for (int i = 0; i < count; i++) {
      whole(line);
    }
    used += after;
  }

  private void section(Volume volume, Section section, int level) {
    heading(level, places.of(volume, section));
    section.blocks().forEach(block -> block(block, level, WordBlocks.WIDTH / 20.0));
    section.sections().forEach(each -> section(volume, each, level + 1));
  }

  /** A heading keeps with two lines of what follows. */
  private void heading(int level, String place) {
    int known = Math.min(level, ABOVE.length - 1);
    double height = ABOVE[known] + HEADING_LINE + BELOW[known] + (level == 1 ? 10 : 0);
    if (used + height + 2 * LINE > PAGE) {
      newPage();
      height -= ABOVE[known];
    }
    used += height;
    if (place != null) {
      pages.put(place, page);
    }
  }

  private void block(Block block, int level, double width) {
    if (block instanceof Block.Heading heading) {
      heading(level + heading.level(), null);
    } else if (block instanceof Block.Paragraph paragraph) {
      text(Plain.of(paragraph.content()), width, 6);
    } else if (block instanceof Block.Listing listing) {
      for (Entry entry : listing.entries()) {
        double inner = width - (entry.id() == null ? 20 : 74);
        used += entry.id() == null ? 0 : 3;
        entry.blocks().forEach(each -> item(each, level, inner));
        used += entry.id() == null ? 0 : 2;
      }
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(each -> block(each, level, width - 20));
    } else if (block instanceof Block.Literal literal) {
      lines((int) literal.text().strip().lines().count(), 9.7, 9);
    } else if (block instanceof Block.Grid grid) {
      grid(grid, width);
    } else if (block instanceof Block.Pairs pairs) {
      pairs(pairs, width);
    } else if (block instanceof Block.Divider) {
      whole(LINE + 16);
    }
  }

  private void item(Block block, int level, double width) {
    if (block instanceof Block.Paragraph paragraph) {
      text(Plain.of(paragraph.content()), width, 3);
    } else {
      block(block, level, width);
    }
  }

  private void text(String text, double width, double after) {
    lines(count(text.length() * LETTER, width), LINE, after);
  }

  private static int count(double length, double width) {
    return Math.max(1, (int) Math.ceil(length / width));
  }

  private void grid(Block.Grid grid, double width) {
    if (grid.head().isEmpty()) {
      return;
    }
    if (grid.caption() != null) {
      whole(8 + CELL_LINE + 4);
    }
    int[] widths = Columns.of(grid.head(), grid.rows()).widths((int) width);
    double head = row(grid.head(), widths);
    whole(head);
    for (List<List<Inline>> row : grid.rows()) {
      row(row(row, widths), head);
    }
    used += GAP;
  }

  private void pairs(Block.Pairs pairs, double width) {
    double label = WordBlocks.LABEL / 20.0;
    int[] widths = {(int) label, (int) (width - label)};
    for (Pair pair : pairs.pairs()) {
      row(row(List.of(pair.name(), pair.content()), widths), 0);
    }
    used += GAP;
  }

  private void row(double height, double head) {
    if (used + height > PAGE) {
      newPage();
      used = head;
    }
    used += height;
  }

  private static double row(List<List<Inline>> cells, int[] widths) {
    int most = 1;
    for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
      most = Math.max(most, count(length(cells.get(i)), widths[i] - CELL_MARGIN));
    }
    return most * CELL_LINE + CELL_SPACE;
  }

  private static double length(List<Inline> cell) {
    double length = 0;
    for (Inline inline : cell) {
      boolean code = inline instanceof Inline.Code;
      length += Plain.of(List.of(inline)).length() * (code ? CODE_LETTER : CELL_LETTER);
    }
    return length;
  }
}
