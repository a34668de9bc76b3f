package dev.ssi.load;

import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in Markdown what the rules ask about: blocks, references, links, raw HTML and code.
 *
 * <p>It is not a Markdown parser: it knows where code, HTML and links begin and end as CommonMark
 * has it, and nothing of emphasis or rendering. That is enough to check a text, and many times
 * faster than a full parse. A test holds it against flexmark over generated documents.
 */
final class MarkdownScan {
  private static final Pattern FENCE = Pattern.compile("`{3,}(?=[^`]*$)|~{3,}");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \t]|$)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:[ \t]+(?=\\S)|$)");
  private static final Pattern RULE =
      Pattern.compile("(?:-[ \t]*){3,}|(?:\\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*");
  private static final Pattern DELIMITER_ROW =
      Pattern.compile("\\|?[ \t]*:?-+:?[ \t]*(?:\\|[ \t]*:?-+:?[ \t]*)*\\|?[ \t]*");

  private final SourceFile file;
  private final String text;
  private final int end;
  private final InlineScan inline;
  private final List<Block> blocks = new ArrayList<>();
  private int position;
  private boolean inList;
  private boolean afterBlank = true;

  private MarkdownScan(SourceFile file, int start) {
    this.file = file;
    this.text = file.text();
    this.position = start;
    this.end = text.length();
    this.inline = new InlineScan(file);
  }

  /** Scans the Markdown body of a file, from {@code start} to its end. */
  static Prose body(String item, SourceFile file, int start) {
    MarkdownScan scan = new MarkdownScan(file, start);
    scan.inline.collectDefinitions(start);
    while (scan.position < scan.end) {
      scan.block();
    }
    return scan.inline.prose(item, file.span(start, scan.end), scan.blocks);
  }

  /** Scans a phrase or paragraph that stands outside Markdown files, as in a YAML field. */
  static Prose phrase(String item, Span span) {
    InlineScan inline = new InlineScan(span.file());
    inline.scan(span.start(), span.end());
    return inline.prose(item, span, List.of(new Block(Block.Type.PARAGRAPH, 0, span)));
  }

  private void block() {
    Line line = lineAt(position).withoutQuoteMarks();
    if (line.isBlank()) {
      afterBlank = true;
      position = line.next();
      return;
    }
    Matcher item = ITEM.matcher(line.words());
    boolean isItem = (inList || line.indent() < 4) && item.lookingAt() && !line.matches(RULE);
    if (afterBlank && !isItem && line.indent() == 0) {
      inList = false;
    }
    boolean isCode = afterBlank && !inList && line.indent() >= 4;
    afterBlank = false;
    if (isCode) {
      inline.hide(line.start(), line.stop());
      afterBlank = true;
      position = line.next();
    } else if (isItem) {
      inList = true;
      item(line, item.end());
    } else {
      leaf(line, Block.Type.PARAGRAPH, 0);
    }
  }

  private void item(Line line, int marker) {
    Line content = line.from(line.first() + marker);
    if (content.isBlank()) {
      position = line.next();
    } else {
      leaf(content, Block.Type.LIST_ITEM, line.indent());
    }
  }

  private void leaf(Line line, Block.Type type, int level) {
    Matcher fence = FENCE.matcher(line.words());
    Matcher heading = HEADING.matcher(line.words());
    if (fence.lookingAt()) {
      fenced(line, fence.group());
    } else if (line.words().startsWith("<!--")) {
      comment(line);
    } else if (heading.lookingAt()) {
      add(Block.Type.HEADING, heading.end(1), line.first(), line.stop());
      position = line.next();
    } else if (line.matches(RULE)) {
      position = line.next();
    } else if (beginsTable(line)) {
      table(line);
    } else {
      paragraph(line, type, level);
    }
  }

  private void fenced(Line opening, String fence) {
    int at = opening.next();
    boolean closed = false;
    while (at < end && !closed) {
      Line line = lineAt(at).withoutQuoteMarks();
      String words = line.words().strip();
      closed =
          words.length() >= fence.length()
              && words.chars().allMatch(unit -> unit == fence.charAt(0));
      at = line.next();
    }
    inline.hide(opening.first(), at);
    position = at;
  }

  /** A comment that begins a line may run on over blank lines. */
  private void comment(Line opening) {
    int close = text.indexOf("-->", opening.first());
    int stop = close < 0 ? end : close + 3;
    inline.html(opening.first(), stop);
    position = stop < end ? lineAt(stop).next() : end;
  }

  private boolean beginsTable(Line header) {
    if (header.words().indexOf('|') < 0 || header.next() >= end) {
      return false;
    }
    Line delimiter = lineAt(header.next()).withoutQuoteMarks();
    return delimiter.words().indexOf('|') >= 0 && delimiter.matches(DELIMITER_ROW);
  }

  private void table(Line header) {
    Line row = header;
    add(Block.Type.TABLE_ROW, 0, row.first(), row.stop());
    position = lineAt(header.next()).next();
    while (position < end) {
      row = lineAt(position).withoutQuoteMarks();
      if (row.words().indexOf('|') < 0) {
        return;
      }
      add(Block.Type.TABLE_ROW, 0, row.first(), row.stop());
      position = row.next();
    }
  }

  /** From a line of text up to the next line that is blank or begins something else. */
  private void paragraph(Line first, Block.Type type, int level) {
    int stop = first.stop();
    position = first.next();
    while (position < end) {
      Line line = lineAt(position).withoutQuoteMarks();
      if (line.isBlank() || interruptsParagraph(line)) {
        break;
      }
      stop = line.stop();
      position = line.next();
    }
    add(type, level, first.first(), stop);
  }

  private boolean interruptsParagraph(Line line) {
    String words = line.words();
    Matcher item = ITEM.matcher(words);
    // Outside a list, a number that happens to begin a line is no list unless it is 1.
    boolean newItem =
        item.lookingAt()
            && item.end() < words.length()
            && (inList || !Character.isDigit(words.charAt(0)) || words.matches("(?s)1[.)].*"));
    return newItem
        || FENCE.matcher(words).lookingAt()
        || HEADING.matcher(words).lookingAt()
        || words.startsWith("<!--")
        || line.matches(RULE);
  }

  private void add(Block.Type type, int level, int start, int stop) {
    blocks.add(new Block(type, level, file.span(start, stop)));
    inline.scan(start, stop);
  }

  private Line lineAt(int start) {
    int stop = start;
    while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
      stop++;
    }
    int next = stop < end ? stop + 1 : stop;
    return new Line(text, start, stop, text.startsWith("\r\n", stop) ? stop + 2 : next);
  }

  /**
   * One line.
   *
   * @param stop before the line ending
   * @param next after it
   */
  private record Line(String text, int start, int stop, int next) {

    /** The offset of the first character that is not white space. */
    int first() {
      int at = start;
      while (at < stop && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      return at;
    }

    /** Columns of white space before the first character; a tab goes to the next fourth. */
    int indent() {
      int columns = 0;
      for (int at = start; at < first(); at++) {
        columns += text.charAt(at) == '\t' ? 4 - columns % 4 : 1;
      }
      return columns;
    }

    String words() {
      return text.substring(first(), stop);
    }

    boolean isBlank() {
      return first() == stop;
    }

    boolean matches(Pattern pattern) {
      return pattern.matcher(text).region(first(), stop).matches();
    }

    Line from(int offset) {
      return new Line(text, offset, stop, next);
    }

    Line withoutQuoteMarks() {
      Line line = this;
      while (line.first() < stop && text.charAt(line.first()) == '>') {
        line = line.from(line.first() + 1);
      }
      return line;
    }
  }
}
