package dev.ssi.format;

import dev.ssi.format.Written.Field;
import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Style;
import dev.ssi.format.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML with the places of everything in it, comments included. */
final class YamlText {
  private static final int DEEPEST = 50;
  private static final int LONGEST = 16 * 1024 * 1024;

  /** What YAML takes for the end of a line and others do not. */
  private static final Pattern OTHER_LINE_END = Pattern.compile("[\r\u0085\u2028\u2029]");

  private static final Pattern BLOCK_HEAD = Pattern.compile("[|>]-?[ \t]*");

  private final String text;
  private final List<String> lines;
  private final ParserImpl parser;
  private final List<Words> words = new ArrayList<>();
  private final boolean hasPairs;

  private YamlText(String text) {
    this.text = text;
    this.lines = List.of(text.split("\n", -1));
    this.hasPairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /**
   * What was read.
   *
   * @param root null where there is no value, only comments
   * @param comments each from its {@code #} to the end of its line, in order
   */
  record Page(Written root, List<String> lines, List<Comment> comments) {
    Page {
      lines = List.copyOf(lines);
      comments = List.copyOf(comments);
    }

    /** The offset of a line. */
    int start(int line) {
      return lines.subList(0, line).stream().mapToInt(each -> each.length() + 1).sum();
    }

    /** The line that an offset is on; one after the last character of a line is on it, too. */
    int lineOf(int offset) {
      int line = 0;
      int end = lines.get(0).length();
      while (offset > end) {
        line++;
        end += lines.get(line).length() + 1;
      }
      return line;
    }
  }

  /** A comment without the white space after it. */
  record Comment(int start, String words) {}

  /**
   * Reads a text that ends with a line end.
   *
   * @throws Unusual if it is malformed, or of a kind that has no canonical form
   */
  static Page read(String text) {
    if (OTHER_LINE_END.matcher(text).find()) {
      throw new Unusual("a line end other than LF");
    }
    if (text.indexOf('\t') >= 0) {
      throw new Unusual("a tab");
    }
    YamlText yaml = new YamlText(text);
    try {
      Written root = yaml.document().orElse(null);
      return new Page(root, yaml.lines, yaml.comments());
    } catch (YAMLException malformed) {
      throw new Unusual("what is not YAML");
    }
  }

  private Optional<Written> document() {
    Event unused = parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    if (((DocumentStartEvent) parser.getEvent()).getExplicit()) {
      throw new Unusual("a --- line");
    }
    Written root = value(0);
    if (((DocumentEndEvent) parser.getEvent()).getExplicit()
        || !parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Unusual("a second document");
    }
    return Optional.of(root);
  }

  private Written value(int depth) {
    if (depth > DEEPEST) {
      throw new Unusual("values nested too deep");
    }
    Event event = parser.getEvent();
    if (!(event instanceof NodeEvent node) || node.getAnchor() != null) {
      throw new Unusual("an anchor");
    }
    if (event instanceof ScalarEvent scalar) {
      return words(scalar);
    }
    CollectionStartEvent opened = (CollectionStartEvent) event;
    if (opened.getTag() != null) {
      throw new Unusual("a tag");
    }
    return event.is(Event.ID.SequenceStart) ? listing(opened, depth) : fields(opened, depth);
  }

  private Words words(ScalarEvent event) {
    if (event.getTag() != null) {
      throw new Unusual("a tag");
    }
    int start = offset(event.getStartMark());
    int line = event.getStartMark().getLine();
    Words found;
    if (event.getScalarStyle() == ScalarStyle.LITERAL
        || event.getScalarStyle() == ScalarStyle.FOLDED) {
      int last = event.getEndMark().getLine() - 1;
      while (last > line && lines.get(last).isBlank()) {
        last--;
      }
      int headEnd = text.indexOf('\n', start);
      if (!BLOCK_HEAD.matcher(text.substring(start, headEnd)).matches()) {
        throw new Unusual("a block of text with more than - after its sign");
      }
      int end = last == line ? headEnd : lineStart(last) + lines.get(last).length();
      found = new Words(event.getValue(), Style.BLOCK, start, end, line, last);
    } else {
      int end = offset(event.getEndMark());
      while (end > start && text.charAt(end - 1) <= ' ') {
        end--;
      }
      int last = line + (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
      Style style = event.isPlain() ? Style.PLAIN : Style.QUOTED;
      found = new Words(event.getValue(), style, start, end, line, last);
    }
    words.add(found);
    return found;
  }

  private Listing listing(CollectionStartEvent opened, int depth) {
    List<Written> values = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      values.add(value(depth + 1));
    }
    Mark end = parser.getEvent().getEndMark();
    int last =
        opened.isFlow() || values.isEmpty()
            ? end.getLine()
            : values.get(values.size() - 1).lastLine();
    return new Listing(
        values,
        opened.isFlow(),
        offset(opened.getStartMark()),
        offset(end),
        opened.getStartMark().getLine(),
        last);
  }

  private Fields fields(CollectionStartEvent opened, int depth) {
    List<Field> fields = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      if (!(value(depth + 1) instanceof Words key) || !key.isOnOneLine() || isMarked(key)) {
        throw new Unusual("a key that is no single word or phrase");
      }
      fields.add(new Field(key, value(depth + 1)));
    }
    Mark end = parser.getEvent().getEndMark();
    int last =
        opened.isFlow() || fields.isEmpty()
            ? end.getLine()
            : fields.get(fields.size() - 1).value().lastLine();
    return new Fields(
        fields,
        opened.isFlow(),
        offset(opened.getStartMark()),
        offset(end),
        opened.getStartMark().getLine(),
        last);
  }

  /** Whether a key is left out, or follows a question mark of its own. */
  private boolean isMarked(Words key) {
    int at = key.start() - 1;
    while (at > 0 && text.charAt(at) == ' ') {
      at--;
    }
    boolean marked =
        at >= 0
            && text.charAt(at) == '?'
            && (at == 0 || " \n{[,".indexOf(text.charAt(at - 1)) >= 0);
    return marked || key.start() == key.end();
  }

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    int at = 0;
    for (Words each : words) {
      between(at, each.start(), comments);
      at = Math.max(at, each.end());
    }
    between(at, text.length(), comments);
    return comments;
  }

  /** Between two scalars stand white space, signs and comments. */
  private void between(int from, int to, List<Comment> comments) {
    int at = from;
    while (at < to) {
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        comments.add(new Comment(at, text.substring(at, end).stripTrailing()));
        at = end;
      }
      at++;
    }
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 0; i < line; i++) {
      start += lines.get(i).length() + 1;
    }
    return start;
  }

  private int offset(Mark mark) {
    return hasPairs ? text.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex();
  }
}
