package dev.ssi.load;

import dev.ssi.model.Prose.Block;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks of a Markdown passage, line by line, as CommonMark prescribes: what each line
 * continues and what it begins.
 */
final class BlockScan {
  private final SourceFile file;
  private final String text;
  private final char[] letters;
  private final Containers containers;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Span> code = new ArrayList<>();
  private final List<Span> html = new ArrayList<>();
  private MarkdownLine line;

  /** What the next line may continue, and what it is so far. */
  private Open open = Open.NONE;

  private Block.Type type;
  private int level;
  private int start;
  private int stop;
  private int lastLine;
  private int fence;
  private HtmlBlock htmlBlock;

  /** Scans a file from {@code from} to its end. */
  BlockScan(SourceFile file, int from) {
    this.file = file;
    this.text = file.text();
    this.letters = text.toCharArray();
    this.containers = new Containers(letters);
    int position = from;
    while (position < text.length()) {
      line = new MarkdownLine(letters, position, text.length());
      line();
      position = line.next();
    }
    closeLeaf();
  }

  private enum Open {
    NONE,
    PARAGRAPH,
    TABLE,
    FENCE,
    INDENTED,
    HTML
  }

  /** A block whose text is words. */
  record Leaf(Block.Type type, int level, int start, int stop) {}

  List<Leaf> leaves() {
    return leaves;
  }

  List<Span> code() {
    return code;
  }

  List<Span> html() {
    return html;
  }

  /** The text of the file with the marks of quotes blanked out, so that words run on over lines. */
  String unquoted() {
    return containers.hadQuote() ? new String(letters) : text;
  }

  private void line() {
    int depth = containers.depth(line);
    if (depth == containers.size() && continuesCode()) {
      return;
    }
    while (!line.isBlank()) {
      boolean inParagraph = open == Open.PARAGRAPH && depth == containers.size();
      if (line.indent() >= Containers.CODE_INDENT) {
        if (open == Open.PARAGRAPH || open == Open.TABLE) {
          break;
        }
        begin(depth, Open.INDENTED);
        return;
      }
      if (beginsLeaf(depth, inParagraph)) {
        return;
      }
      if (!beginsContainer(depth, inParagraph)) {
        break;
      }
      depth = containers.size();
    }
    words(depth);
  }

  /** Whether the line belongs to the code or HTML that is open, if any is. */
  private boolean continuesCode() {
    switch (open) {
      case FENCE -> {
        extend();
        if (isClosingFence()) {
          closeLeaf();
        }
        return true;
      }
      case HTML -> {
        extend();
        if (htmlBlock.endsWith(text, line.first(), line.stop())) {
          closeLeaf();
        }
        return true;
      }
      case INDENTED -> {
        boolean continues = line.isBlank() || line.indent() >= Containers.CODE_INDENT;
        if (continues) {
          extend();
        }
        return continues;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean isClosingFence() {
    return line.indent() < Containers.CODE_INDENT
        && line.peek(0) == text.charAt(start)
        && line.run() >= fence
        && line.first() + line.run() == line.stop();
  }

  private void extend() {
    stop = line.isBlank() ? stop : line.stop();
  }

  private boolean beginsLeaf(int depth, boolean inParagraph) {
    char c = line.peek(0);
    int run = line.run();
    if (c == '#' && run <= 6 && Character.isWhitespace(line.peek(run))) {
      begin(depth, Open.NONE);
      leaves.add(new Leaf(Block.Type.HEADING, run, start, stop));
    } else if (run >= 3 && isFence(c, run)) {
      begin(depth, Open.FENCE);
      fence = run;
    } else if (c == '<' && beginsHtml(depth, inParagraph)) {
      return true;
    } else if (inParagraph && (c == '=' || c == '-') && line.first() + run == line.stop()) {
      type = Block.Type.HEADING;
      level = c == '=' ? 1 : 2;
      closeLeaf();
    } else if ("*-_".indexOf(c) >= 0 && isRule(c)) {
      begin(depth, Open.NONE);
    } else {
      return false;
    }
    return true;
  }

  private boolean isFence(char c, int run) {
    return (c == '`' || c == '~') && text.substring(line.first() + run, line.stop()).indexOf(c) < 0;
  }

  private boolean beginsHtml(int depth, boolean inParagraph) {
    HtmlBlock found = HtmlBlock.at(text, line.first(), line.stop(), inParagraph);
    if (found == null) {
      return false;
    }
    begin(depth, Open.HTML);
    htmlBlock = found;
    if (found.endsWith(text, line.first(), line.stop())) {
      closeLeaf();
    }
    return true;
  }

  /** Whether the line has three or more of the mark, and nothing else. */
  private boolean isRule(char mark) {
    int marks = 0;
    for (int at = line.first(); at < line.stop(); at++) {
      char c = text.charAt(at);
      marks += c == mark ? 1 : 0;
      if (c != mark && !MarkdownLine.isSpace(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private boolean beginsContainer(int depth, boolean inParagraph) {
    int mark = containers.size() < Limits.NESTING ? Containers.mark(line) : 0;
    boolean inItem = type == Block.Type.LIST_ITEM;
    if (mark == 0 || inParagraph && !Containers.interrupts(line, mark, inItem)) {
      return false;
    }
    begin(depth, Open.NONE);
    containers.open(line, mark);
    return true;
  }

  /** The line holds words: of a paragraph, lazily continued or not, or of a table. */
  private void words(int depth) {
    if (line.isBlank()) {
      close(depth);
    } else if (open == Open.PARAGRAPH) {
      if (depth == containers.size() && beginsTable()) {
        table();
      } else {
        lastLine = line.first();
        stop = line.stop();
      }
    } else if (open == Open.TABLE && depth == containers.size()) {
      leaves.add(new Leaf(Block.Type.TABLE_ROW, 0, line.first(), line.stop()));
    } else {
      begin(depth, Open.PARAGRAPH);
    }
  }

  /** Whether a row such as {@code |---|:-:|} follows a line of the paragraph with bars. */
  private boolean beginsTable() {
    String row = text.substring(line.first(), line.stop());
    return row.indexOf('|') >= 0
        && row.indexOf('-') >= 0
        && row.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0)
        && text.substring(lastLine, stop).indexOf('|') >= 0;
  }

  /** Makes the last line of the paragraph the head of a table. */
  private void table() {
    Leaf head = new Leaf(Block.Type.TABLE_ROW, 0, lastLine, stop);
    stop = lastLine;
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    closeLeaf();
    leaves.add(head);
    open = Open.TABLE;
  }

  /** Begins a leaf on this line, within the outermost containers. */
  private void begin(int depth, Open leaf) {
    close(depth);
    boolean isItem = containers.fill();
    type = isItem ? Block.Type.LIST_ITEM : Block.Type.PARAGRAPH;
    level = isItem ? containers.indent() : 0;
    open = leaf;
    start = line.first();
    stop = line.stop();
    lastLine = start;
  }

  private void close(int depth) {
    closeLeaf();
    containers.close(depth);
  }

  private void closeLeaf() {
    switch (open) {
      case PARAGRAPH -> leaves.add(new Leaf(type, level, start, stop));
      case FENCE, INDENTED -> code.add(file.span(start, stop));
      case HTML -> html.add(file.span(start, stop));
      default -> {}
    }
    open = Open.NONE;
  }
}
