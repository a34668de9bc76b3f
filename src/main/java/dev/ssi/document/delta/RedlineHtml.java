package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.delta.Word.Op;
import dev.ssi.document.delta.Folding.Stretch;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import dev.ssi.text.Phrase;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;

/** Writes a field with its changes marked; long runs of lines that stay are folded away. */
final class RedlineHtml implements Content {
  private final Redline redline;
  private final List<Line> lines;
  private final Map<String, String> anchors;

  /**
   * @param lines those of the field, or the rest of them where its heading is written elsewhere
   */
  RedlineHtml(Redline redline, List<Line> lines, Map<String, String> anchors) {
    this.redline = redline;
    this.lines = lines;
    this.anchors = anchors;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    Html html = new Html(output);
    InlineHtml inline = new InlineHtml(html, anchors);
    Op op = whole(redline.fate());
    inline.start(op);
    if (op == Op.KEPT) {
      Folding.of(lines).forEach(stretch -> stretch(stretch, html, inline));
    } else {
      blocks(new Stretch(false, lines, null, 0), html, inline);
    }
    inline.end(op);
  }

  /** What becomes of a field as a whole. */
  static Op whole(Fate fate) {
    return switch (fate) {
      case ADDED -> Op.ADDED;
      case REMOVED -> Op.REMOVED;
      default -> Op.KEPT;
    };
  }

  private void stretch(Stretch stretch, Html html, InlineHtml inline) {
    if (stretch.folded()) {
      html.raw("<details class=\"fold\"><summary class=\"n\">").text(folded(stretch.lines()));
      html.raw("</summary>\n");
      blocks(stretch, html, inline);
      html.raw("</details>\n");
    } else {
      blocks(stretch, html, inline);
    }
  }

  private static String folded(List<Line> lines) {
    boolean rows = lines.stream().allMatch(line -> line.type() == Passage.Type.TABLE_ROW);
    boolean items =
        lines.stream()
            .allMatch(
                line ->
                    line.type() == Passage.Type.LIST_ITEM
                        || line.type() == Passage.Type.NUMBERED_ITEM);
    return rows
        ? Phrase.count(lines.size(), "row unchanged", "rows unchanged")
        : items
            ? Phrase.count(lines.size(), "list item unchanged", "list items unchanged")
            : Phrase.count(lines.size(), "passage unchanged", "passages unchanged");
  }

  private void blocks(Stretch stretch, Html html, InlineHtml inline) {
    List<Line> all = stretch.lines();
    LineHtml line = new LineHtml(html, inline, redline.fate() == Fate.AMENDED);
    ListHtml list = new ListHtml(html, line, stretch.number());
    Line head = stretch.head();
    boolean table = false;
    for (Line each : all) {
      boolean row = each.type() == Passage.Type.TABLE_ROW;
      if (table && !row) {
        html.raw("</tbody></table></div>\n");
        table = false;
      }
      if (row && !table) {
        list.close();
        line.table(head, true);
        table = true;
      }
      if (each.type() == Passage.Type.TABLE_HEAD) {
        list.close();
        line.table(each, false);
        head = each;
        table = true;
      } else if (row) {
        line.row(each);
      } else if (isListed(each)) {
        list.item(each);
      } else {
        list.close();
        line.block(each);
      }
      head = table ? head : null;
    }
    list.close();
    html.raw(table ? "</tbody></table></div>\n" : "");
  }

  private static boolean isListed(Line line) {
    return switch (line.type()) {
      case LIST_ITEM, NUMBERED_ITEM, ENTRY -> true;
      default -> false;
    };
  }

  /** The heading that a field begins with, in the words of the document. */
  static Content heading(Redline redline, Line line, Map<String, String> anchors) {
    return output -> {
      Html html = new Html(output);
      InlineHtml inline = new InlineHtml(html, anchors);
      inline.start(whole(redline.fate()));
      LineHtml writer = new LineHtml(html, inline, redline.fate() == Fate.AMENDED);
      for (Cell cell : line.cells()) {
        writer.cell(line, cell);
      }
      inline.end(whole(redline.fate()));
      writer.remark(line);
    };
  }
}
