package dev.ssi.delta;

import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Markdown body as parts: a section for each heading, and each numbered paragraph by
 * itself. Every word of the body is in exactly one part.
 */
final class BodyReader {
  /** What stands before the first heading. */
  static final String OPENING = "Opening";

  /** Between a heading and what stands below it. */
  static final String BELOW = " › ";

  private static final Pattern QUOTE = Pattern.compile("\\n[ \\t]*(?:>[ \\t]?)+");

  /** Marks of lists, quotes, headings, tables and rules: all that may stand between blocks. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)*(?:(?:[-*+]|\\d{1,9}[.)])|#{1,6}|=+|[-|: ]+)?#*\\s*");

  /** Within code every line counts, even one that looks like a mark. */
  private static final Pattern FENCE =
      Pattern.compile("[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)*(`{3,}|~{3,})([^`]*)");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)][ \\t]+$");

  /** A line that ends in two spaces or a backslash is broken there for the reader too. */
  private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\)\\R");

  private final Prose body;
  private final String text;
  private final NavigableMap<Integer, NumberedParagraph> paragraphs = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private final ListNumbers numbers = new ListNumbers();
  private NumberedParagraph within;
  private int position;
  private boolean tableGoesOn;

  private BodyReader(Prose body, List<NumberedParagraph> numbered) {
    this.body = body;
    this.text = body.span().file().text();
    this.position = body.span().start();
    numbered.forEach(paragraph -> paragraphs.put(paragraph.text().start(), paragraph));
  }

  /**
   * A section or a numbered paragraph.
   *
   * @param name the headings that lead to it
   * @param paragraph null for a section
   */
  record Part(String name, NumberedParagraph paragraph, List<Passage> passages) {}

  /**
   * Reads a body.
   *
   * @param numbered the numbered paragraphs that stand in the body
   */
  static List<Part> read(Prose body, List<NumberedParagraph> numbered) {
    return new BodyReader(body, numbered).read();
  }

  private List<Part> read() {
    for (Block block : body.blocks()) {
      between(block.span().start());
      block(block);
      position = block.span().end();
    }
    between(body.span().end());
    parts.removeIf(part -> part.passages().isEmpty());
    return parts;
  }

  /** Keeps what stands between two blocks and is more than marks: code, HTML, definitions. */
  private void between(int end) {
    List<String> lines = new ArrayList<>();
    String fence = null;
    for (String line : text.substring(position, end).split("\\R", -1)) {
      Matcher mark = FENCE.matcher(line);
      boolean isFence = mark.matches();
      if (fence != null || isFence || !MARKS.matcher(line).matches()) {
        lines.add(Wording.composed(line.stripTrailing()));
      }
      if (fence == null) {
        fence = isFence ? mark.group(1) : null;
      } else if (isFence && mark.group(1).startsWith(fence) && mark.group(2).isBlank()) {
        fence = null;
      }
    }
    if (!lines.isEmpty()) {
      add(Passage.of(Passage.Type.VERBATIM, String.join("\n", lines)));
    }
    tableGoesOn &= text.substring(position, end).strip().isEmpty() || isUnderline(position, end);
  }

  private boolean isUnderline(int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> "|:- \t\r\n>".indexOf(c) >= 0);
  }

  private void block(Block block) {
    NumberedParagraph numbered = paragraphAt(block);
    int start = block.span().start();
    if (numbered != null && numbered.text().start() > start) {
      within = numbered;
      parts.add(new Part(section(), numbered, new ArrayList<>()));
      start = numbered.text().start();
      indents.clear();
      indents.add(block.level());
      add(new Passage(Passage.Type.PARAGRAPH, 0, List.of(words(start, block.span().end()))));
      return;
    }
    if (within != null && numbered == null) {
      leave();
    }
    switch (block.type()) {
      case HEADING -> heading(block);
      case TABLE_ROW -> row(block);
      case LIST_ITEM -> add(item(block));
      case PARAGRAPH -> add(paragraph(block));
    }
    tableGoesOn = block.type() == Block.Type.TABLE_ROW;
  }

  private NumberedParagraph paragraphAt(Block block) {
    Map.Entry<Integer, NumberedParagraph> entry = paragraphs.floorEntry(block.span().end());
    boolean inside =
        entry != null
            && block.type() != Block.Type.HEADING
            && entry.getValue().text().end() >= block.span().end();
    return inside ? entry.getValue() : null;
  }

  /** What follows a numbered paragraph in its section is a part of its own. */
  private void leave() {
    String name = section() + " (after " + within.id() + ")";
    within = null;
    parts.add(new Part(unique(name), null, new ArrayList<>()));
  }

  private void heading(Block block) {
    String title = Wording.canonical(words(block.span().start(), block.span().end()));
    title = title.replaceAll("^#+ +| +#+$", "");
    while (headings.size() >= block.level()) {
      headings.remove(headings.size() - 1);
    }
    while (headings.size() < block.level() - 1) {
      headings.add("");
    }
    headings.add(title);
    indents.clear();
    within = null;
    parts.add(new Part(unique(section()), null, new ArrayList<>()));
    add(new Passage(Passage.Type.HEADING, block.level(), List.of(title)));
  }

  /** The headings that lead here. */
  private String section() {
    List<String> names = headings.stream().filter(name -> !name.isEmpty()).toList();
    return names.isEmpty() ? OPENING : String.join(BELOW, names);
  }

  private String unique(String name) {
    int count = taken.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " (" + count + ")";
  }

  private void row(Block block) {
    List<String> cells =
        TableRow.cells(text.substring(block.span().start(), block.span().end())).stream()
            .map(Wording::canonical)
            .toList();
    add(new Passage(tableGoesOn ? Passage.Type.TABLE_ROW : Passage.Type.TABLE_HEAD, 0, cells));
  }

  private Passage item(Block block) {
    while (!indents.isEmpty() && indents.get(indents.size() - 1) >= block.level()) {
      indents.remove(indents.size() - 1);
    }
    indents.add(block.level());
    int depth = indents.size() - 1;
    Matcher number = NUMBER.matcher(mark(block));
    String words = words(block.span().start(), block.span().end());
    return number.find()
        ? new Passage(
            Passage.Type.NUMBERED_ITEM,
            depth,
            List.of(numbers.start(depth, number.group(1)) + words))
        : new Passage(Passage.Type.LIST_ITEM, depth, List.of(words));
  }

  /** What stands before a block in its first line: marks of quotes and lists. */
  private String mark(Block block) {
    SourceFile file = body.span().file();
    return text.substring(file.line(block.span().line()).start(), block.span().start());
  }

  private Passage paragraph(Block block) {
    int quoted = (int) mark(block).chars().filter(c -> c == '>').count();
    return new Passage(
        Passage.Type.PARAGRAPH, quoted, List.of(words(block.span().start(), block.span().end())));
  }

  private String words(int start, int end) {
    String words = text.substring(start, end);
    if (words.indexOf('\n') >= 0) {
      words = HARD_BREAK.matcher(words).replaceAll("\\\\\n");
      words = words.indexOf('>') < 0 ? words : QUOTE.matcher(words).replaceAll("\n");
    }
    return Wording.canonical(words);
  }

  private void add(Passage passage) {
    numbers.passed(passage);
    if (parts.isEmpty()) {
      parts.add(new Part(unique(section()), null, new ArrayList<>()));
    }
    parts.get(parts.size() - 1).passages().add(passage);
  }
}
