package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import dev.ssi.document.delta.RedlineBlocks.Block;
import dev.ssi.document.delta.RedlineBlocks.Rows;
import dev.ssi.document.delta.RedlineBlocks.Text;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Numbering;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.WordXml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws marked-up fields with tracked changes. What is drawn from the documents stands in
 * paragraphs of styles whose names begin with "Redline", apart from the names of fields, in the
 * character style "Field Name"; all else is untracked. Where all changes are accepted these
 * paragraphs read as the edition after, where all are rejected as the edition before.
 */
final class DocxRedline {
  /** In twentieths of a point: the text's width, less the indent of a redline. */
  private static final int WIDTH = 9638 - 312;

  /** What stands between the headings in the name of a field. */
  private static final String BELOW = " › ";

  private static final int NARROWEST = 6;
  private static final int WIDEST = 48;

  private final Flow flow;
  private final WordXml xml;
  private final Tracking tracking;
  private String list;
  private String section = "";

  /** How the paragraph before ends, and whether the whole of it came or went. */
  private Word.Op ending = Word.Op.KEPT;

  private boolean whole;

  DocxRedline(Flow flow, Tracking tracking) {
    this.flow = flow;
    this.xml = flow.xml();
    this.tracking = tracking;
  }

  /** Begins with another item. */
  void start() {
    section = "";
    ending = Word.Op.KEPT;
  }

  /** A field. An unchanged paragraph must follow the last one. */
  void field(Redline redline) {
    List<Block> blocks = RedlineBlocks.of(redline);
    if (blocks.isEmpty()) {
      return;
    }
    String name = DeltaPage.capital(redline.name());
    boolean runIn = isRunIn(blocks);
    if (!runIn && !(isNamed(redline.name(), blocks.get(0)) && isIn(section, redline.name()))) {
      flow.paragraph("FieldLabel", name);
      ending = Word.Op.KEPT;
    }
    section = redline.name();
    list = null;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Rows table) {
        list = null;
        ending = Word.Op.KEPT;
        table(table.rows());
      } else if (blocks.get(i) instanceof Text text) {
        text(text.line(), runIn && i == 0 ? name : null);
      }
    }
  }

  /** Whether the field's name can stand at the start of its first paragraph. */
  private static boolean isRunIn(List<Block> blocks) {
    if (!(blocks.get(0) instanceof Text text)) {
      return false;
    }
    Line line = text.line();
    boolean stays = line.fate() == Fate.KEPT || line.fate() == Fate.AMENDED;
    boolean plain = line.type() == Passage.Type.VALUE || line.type() == Passage.Type.PARAGRAPH;
    return blocks.size() == 1 ? plain || line.type() == Passage.Type.ENTRY : plain && stays;
  }

  /** Whether the field begins with a heading that says the last part of its name. */
  private static boolean isNamed(String name, Block first) {
    return first instanceof Text text
        && text.line().type() == Passage.Type.HEADING
        && name.endsWith(text.line().cells().get(0).text());
  }

  /** Whether the section before shows under which headings this one stands. */
  private static boolean isIn(String before, String name) {
    int last = name.lastIndexOf(BELOW);
    String parent = last < 0 ? "" : name.substring(0, last);
    return last < 0 || before.equals(parent) || before.startsWith(parent + BELOW);
  }

  private void text(Line line, String name) {
    boolean item =
        line.type() == Passage.Type.LIST_ITEM || line.type() == Passage.Type.NUMBERED_ITEM;
    if (!item) {
      list = null;
    }
    keepApart(line, name);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style(line.type()));
    if (item) {
      boolean points = line.type() == Passage.Type.LIST_ITEM;
      if (!points && list == null) {
        list = flow.nextList();
      }
      String level = Integer.toString(Math.min(line.level(), Numbering.LEVELS - 1));
      xml.open("w:numPr").empty("w:ilvl", "w:val", level);
      xml.empty("w:numId", "w:val", points ? Numbering.POINTS : list).close();
    }
    mark(line.fate());
    xml.close();
    if (name != null) {
      tracking.name(line.fate(), name);
    }
    for (int i = 0; i < line.cells().size(); i++) {
      if (i > 0) {
        Word.Op op = op(line.fate());
        tracking.runs(Runs.plain(List.of(new Word(op, ": "))));
      }
      tracking.runs(runs(line.type(), line.cells().get(i)));
    }
    xml.close();
  }

  /**
   * LibreOffice takes words at the end of a paragraph and a whole paragraph after it for one
   * change, and leaves out the end between them when it undoes both: a gap keeps them apart.
   */
  private void keepApart(Line line, String name) {
    boolean wasWhole = whole;
    whole = line.fate() == Fate.ADDED || line.fate() == Fate.REMOVED;
    Word.Op beginning = name != null && !whole ? Word.Op.KEPT : edge(line, false);
    if (ending != Word.Op.KEPT && ending == beginning && whole != wasWhole) {
      flow.gap();
    }
    ending = edge(line, true);
  }

  /** What becomes of the first or the last words of a paragraph. */
  private static Word.Op edge(Line line, boolean last) {
    if (line.fate() != Fate.AMENDED) {
      return op(line.fate());
    }
    List<Word> words = line.cells().get(last ? line.cells().size() - 1 : 0).words();
    return words.isEmpty() ? Word.Op.KEPT : words.get(last ? words.size() - 1 : 0).op();
  }

  private static Word.Op op(Fate fate) {
    return switch (fate) {
      case ADDED -> Word.Op.ADDED;
      case REMOVED -> Word.Op.REMOVED;
      default -> Word.Op.KEPT;
    };
  }

  /** Where a paragraph comes or goes, its end does. */
  private void mark(Fate fate) {
    if (fate == Fate.ADDED || fate == Fate.REMOVED) {
      xml.open("w:rPr");
      tracking.mark(fate);
      xml.close();
    }
  }

  private static List<Run> runs(Passage.Type type, Cell cell) {
    return switch (type) {
      case VALUE, ENTRY, VERBATIM -> Runs.plain(cell.words());
      default -> Runs.of(cell.words());
    };
  }

  private static String style(Passage.Type type) {
    return switch (type) {
      case HEADING -> "RedlineHeading";
      case LIST_ITEM, NUMBERED_ITEM -> "RedlineItem";
      case ENTRY -> "RedlineEntry";
      case VERBATIM -> "RedlineCode";
      default -> "RedlineText";
    };
  }

  private void table(List<Line> rows) {
    int[] widths = widths(rows);
    flow.gap();
    TableFlow.start(xml, "RedlineTable", widths);
    rows.forEach(row -> row(row, widths));
    xml.close();
    flow.gap();
  }

  /** Columns as wide as what stands in them asks for, within limits. */
  private static int[] widths(List<Line> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    int[] wants = new int[columns];
    Arrays.fill(wants, NARROWEST);
    for (Line row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        wants[i] = Math.max(wants[i], want(row.cells().get(i).text()));
      }
    }
    int whole = Arrays.stream(wants).sum();
    return Arrays.stream(wants).map(want -> WIDTH * want / whole).toArray();
  }

  /** Room for the longest word, and for short texts on one line. */
  private static int want(String text) {
    int longest = Arrays.stream(text.split("[ -]")).mapToInt(String::length).max().orElse(0);
    int room = longest + 3;
    return Math.min(WIDEST, Math.max(room, text.length()));
  }

  private void row(Line row, int[] widths) {
    boolean head = row.type() == Passage.Type.TABLE_HEAD;
    int missing = widths.length - row.cells().size();
    xml.open("w:tr").open("w:trPr");
    if (missing > 0) {
      xml.empty("w:gridAfter", "w:val", Integer.toString(missing));
    }
    xml.empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    tracking.mark(row.fate());
    xml.close();
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", Integer.toString(widths[i]), "w:type", "dxa").close();
      xml.open("w:p").open("w:pPr");
      xml.empty("w:pStyle", "w:val", head ? "RedlineCellHead" : "RedlineCell");
      mark(row.fate());
      xml.close();
      tracking.runs(runs(row.type(), cells.get(i)));
      xml.close().close();
    }
    xml.close();
  }
}
