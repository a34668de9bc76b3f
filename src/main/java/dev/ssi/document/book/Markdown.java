package dev.ssi.document.book;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedOptionsHolder;
import com.vladsch.flexmark.util.sequence.BasedOptionsSequence;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Authored Markdown as blocks. What is no part of the model is kept as the words that were written:
 * raw HTML shows as text, an image as its description.
 */
final class Markdown {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();

  /** For texts that can hold no table, which looking for one at every paragraph would slow. */
  private static final Parser WITHOUT_TABLES = Parser.builder().build();

  private final RunningText text;
  private final Map<String, Integer> anchors = new HashMap<>();

  /**
   * @param text how the words of one section are read: what it has told once it need not tell again
   */
  Markdown(RunningText text) {
    this.text = text;
  }

  /** The blocks of a text. */
  List<Block> blocks(String markdown) {
    if (Nesting.isTooDeep(markdown)) {
      return List.of(new Block.Literal(markdown));
    }
    List<Block> blocks = new ArrayList<>();
    Parser parser = markdown.indexOf('|') < 0 ? WITHOUT_TABLES : PARSER;
    children(parser.parse(source(markdown)), blocks);
    return blocks;
  }

  /**
   * So that flexmark finds a letter of joined lines by its place, and not by a search each time.
   */
  private static BasedSequence source(String markdown) {
    return BasedSequence.of(
        BasedOptionsSequence.of(markdown, BasedOptionsHolder.F_FULL_SEGMENTED_SEQUENCES));
  }

  /** A sentence that is a field of its own, such as the scope of a component. */
  List<Inline> words(String sentence) {
    if (isPlain(sentence)) {
      return text.plain(sentence);
    }
    List<Inline> words = new ArrayList<>();
    for (Block block : blocks(sentence)) {
      if (block instanceof Block.Paragraph paragraph) {
        words.addAll(paragraph.content());
      } else {
        return List.of(new Inline.Words(sentence));
      }
    }
    return words;
  }

  /** Whether there is nothing in a sentence for a parser to find; most fields are like that. */
  private static boolean isPlain(String sentence) {
    if (sentence.isEmpty() || !Character.isLetter(sentence.charAt(0))) {
      return false;
    }
    for (int i = 0; i < sentence.length(); i++) {
      if ("\\`*_[]<>&|!~\n\r\t".indexOf(sentence.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void children(Node parent, List<Block> blocks) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, blocks);
    }
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    children(parent, blocks);
    return blocks;
  }

  private void block(Node node, List<Block> blocks) {
    if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      List<Inline> words = text.read(heading);
      blocks.add(new Block.Heading(heading.getLevel(), anchor(Plain.of(words)), words));
    } else if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
      List<Inline> words = text.read(node);
      if (!words.isEmpty()) {
        blocks.add(new Block.Paragraph(words));
      }
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      blocks.add(listing((ListBlock) node));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(children(node)));
    } else if (node instanceof TableBlock table) {
      blocks.add(grid(table));
    } else if (node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof CodeBlock) {
      blocks.add(new Block.Literal(literal(node)));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Divider());
    } else if (node instanceof HtmlBlock) {
      blocks.add(
          new Block.Paragraph(List.of(new Inline.Words(node.getChars().toString().strip()))));
    } else if (!(node instanceof Reference)) {
      children(node, blocks);
    }
  }

  private static String literal(Node node) {
    String lines =
        node instanceof com.vladsch.flexmark.util.ast.Block block
            ? block.getContentChars().toString()
            : node.getChars().toString();
    if (node instanceof IndentedCodeBlock) {
      lines = lines.stripIndent();
    }
    return lines.stripTrailing();
  }

  private Block.Listing listing(ListBlock list) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> blocks = new ArrayList<>();
      String id = text.leadingId(item);
      children(item, blocks);
      entries.add(new Block.Entry(id, blocks));
    }
    int start = list instanceof OrderedList ordered ? Math.max(1, ordered.getStartNumber()) : 0;
    return new Block.Listing(start, entries);
  }

  private Block.Grid grid(TableBlock table) {
    List<List<Inline>> head = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          List<List<Inline>> cells = cells(row);
          if (part instanceof TableHead && head.isEmpty()) {
            head.addAll(cells);
          } else if (part instanceof TableBody) {
            rows.add(cells);
          }
        }
      }
    }
    rows.replaceAll(row -> fitted(row, head.size()));
    return new Block.Grid(null, head, rows, false);
  }

  private List<List<Inline>> cells(Node row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(text.read(cell));
      }
    }
    return cells;
  }

  private static List<List<Inline>> fitted(List<List<Inline>> row, int width) {
    List<List<Inline>> fitted = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
    while (fitted.size() < width) {
      fitted.add(List.of());
    }
    return fitted;
  }

  private String anchor(String words) {
    String slug = Addresses.slug(words);
    int count = anchors.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : slug + "-" + count;
  }
}
