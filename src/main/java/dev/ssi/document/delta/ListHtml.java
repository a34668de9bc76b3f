package dev.ssi.document.delta;

import dev.ssi.delta.Passage;
import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes list items one after the other, each list within the item that it belongs to. */
final class ListHtml {
  private final Html html;
  private final LineHtml lines;
  private final Deque<Level> open = new ArrayDeque<>();
  private int number;

  /**
   * @param number of the numbered items before the first
   */
  ListHtml(Html html, LineHtml lines, int number) {
    this.html = html;
    this.lines = lines;
    this.number = number;
  }

  private record Level(int depth, String tag) {}

  void item(Line line) {
    String tag = line.type() == Passage.Type.NUMBERED_ITEM ? "ol" : "ul";
    while (!open.isEmpty()
        && (open.peek().depth() > line.level()
            || open.peek().depth() == line.level() && !open.peek().tag().equals(tag))) {
      end();
    }
    if (open.isEmpty() || open.peek().depth() < line.level()) {
      open.push(new Level(line.level(), tag));
      html.raw(
          "<" + tag + (line.type() == Passage.Type.ENTRY ? " class=\"entries\">" : ">") + "\n");
    } else {
      html.raw("</li>\n");
    }
    start(line);
    lines.cell(line, line.cells().size() == 1 ? line.cells().get(0) : joined(line));
    lines.remark(line);
  }

  /** A key and its value as one text; the sign between them shares the fate of the value. */
  private static Cell joined(Line line) {
    Cell value = line.cells().get(1);
    List<Word> words = new ArrayList<>(line.cells().get(0).words());
    words.add(new Word(RedlineHtml.whole(value.fate()), ": "));
    words.addAll(value.words());
    return new Cell(line.fate(), words);
  }

  private void start(Line line) {
    lines.begin("li", line);
    if (line.type() == Passage.Type.NUMBERED_ITEM && Folding.counts(line)) {
      html.attribute("value", String.valueOf(++number));
    }
    html.raw(">");
  }

  private void end() {
    html.raw("</li></" + open.pop().tag() + ">\n");
  }

  /** Ends every list that is open. */
  void close() {
    while (!open.isEmpty()) {
      end();
    }
    number = 0;
  }
}
