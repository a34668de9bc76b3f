package dev.ssi.document.word;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Volume;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Numbering;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.WordXml;
import dev.ssi.document.print.Places;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Blocks as paragraphs, lists and tables. All lengths are in twentieths of a point. */
final class WordBlocks {
  /** Of the text. */
  static final int WIDTH = 9638;

  /** Of a column of names. */
  static final int LABEL = 2438;

  private static final int STEP = 397;

  /** Room for the id of a requirement before its text. */
  private static final int ID = 1474;

  private final Volume volume;
  private final Places places;
  private final Flow flow;
  private final WordXml xml;
  private final WordText text;
  private final WordTables tables;

  /** Items whose bookmarks stand: one that is told twice has one place. */
  private final Set<String> placed = new HashSet<>();

  WordBlocks(Volume volume, Places places, Flow flow) {
    this.volume = volume;
    this.places = places;
    this.flow = flow;
    this.xml = flow.xml();
    this.text = new WordText(volume, places);
    this.tables = new WordTables(flow, text, this::place);
  }

  /**
   * @param level of the heading that the blocks stand under
   */
  void write(List<Block> blocks, int level) {
    write(blocks, level, "BodyText", 0, 0);
  }

  private void write(List<Block> blocks, int level, String style, int left, int depth) {
    for (Block block : blocks) {
      write(block, level, style, left, depth);
    }
  }

  private void write(Block block, int level, String style, int left, int depth) {
    if (block instanceof Block.Heading heading) {
      heading(heading, level);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(style, left, text.pieces(paragraph.content()));
    } else if (block instanceof Block.Listing listing) {
      list(listing, level, left, depth);
    } else if (block instanceof Block.Quote quote) {
      write(quote.blocks(), level, "Quote", left + STEP, depth);
    } else if (block instanceof Block.Literal literal) {
      paragraph("Literal", left, List.of(Piece.of(literal.text().stripTrailing())));
    } else if (block instanceof Block.Grid grid) {
      tables.grid(grid, left);
    } else if (block instanceof Block.Pairs pairs) {
      tables.pairs(pairs, left);
    } else if (block instanceof Block.Divider) {
      flow.paragraph("Divider", List.of());
    }
    // A Figure is told in the blocks beside it.
  }

  private void heading(Block.Heading heading, int level) {
    int deeper = Math.min(level + heading.level(), WordSections.DEEPEST);
    flow.paragraph("Heading" + deeper, text.pieces(heading.content()));
  }

  private void paragraph(String style, int left, List<Piece> pieces) {
    open(style);
    indent(left, 0);
    xml.close();
    flow.pieces(pieces);
    xml.close();
  }

  private void open(String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
  }

  private void indent(int left, int hanging) {
    if (left > 0) {
      String hangs = hanging > 0 ? Integer.toString(hanging) : null;
      xml.empty("w:ind", "w:left", Integer.toString(left), "w:hanging", hangs);
    }
  }

  private void list(Block.Listing listing, int level, int left, int depth) {
    String number = Numbering.POINTS;
    if (listing.isNumbered()) {
      number = flow.nextList(listing.start());
    }
    for (Entry entry : listing.entries()) {
      if (entry.id() != null) {
        item(entry, level, left, depth);
      } else {
        point(entry, number, level, left + STEP, depth);
      }
    }
  }

  /** A requirement, obligation, rule or step: its id stands where a number would. */
  private void item(Entry entry, int level, int left, int depth) {
    open("Provision");
    indent(left + ID, ID);
    xml.close();
    List<Piece> id = List.of(Piece.strong(entry.id()));
    Optional<String> place = place(entry.id());
    if (place.isPresent()) {
      flow.bookmark(place.get(), id);
    } else {
      flow.pieces(id);
    }
    flow.pieces(List.of(Piece.of("\t")));
    rest(entry, level, left + ID, depth);
  }

  /** The bookmark to make for a name, unless there is one. */
  private Optional<String> place(String name) {
    return places.ofSmall(volume, name).filter(placed::add);
  }

  private void point(Entry entry, String number, int level, int left, int depth) {
    open("ListParagraph");
    xml.open("w:numPr");
    xml.empty("w:ilvl", "w:val", Integer.toString(Math.min(depth, Numbering.LEVELS - 1)));
    xml.empty("w:numId", "w:val", number).close();
    indent(left, STEP);
    xml.close();
    rest(entry, level, left, depth);
  }

  /** The first paragraph of an entry, which is open, and what follows. */
  private void rest(Entry entry, int level, int left, int depth) {
    List<Block> blocks = entry.blocks();
    boolean runIn = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    if (runIn) {
      flow.pieces(text.pieces(((Block.Paragraph) blocks.get(0)).content()));
    }
    xml.close();
    write(
        runIn ? blocks.subList(1, blocks.size()) : blocks, level, "ListContinue", left, depth + 1);
  }
}
