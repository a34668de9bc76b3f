package dev.ssi.format;

import dev.ssi.format.Laid.Block;
import dev.ssi.format.Laid.Entry;
import dev.ssi.format.Laid.Items;
import dev.ssi.format.Written.Field;
import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Style;
import dev.ssi.format.Written.Words;
import java.util.ArrayList;
import java.util.List;

/** Lays out a page in the canonical way, each comment with what it stands above or beside. */
final class Arrangement {
  private static final String STEPS = "/steps";

  private final String text;
  private final List<String> lines;
  private final KeyOrder order;
  private final Flow flow;

  /** The lines above this one are laid out. */
  private int next;

  private Arrangement(String text, YamlText.Page page, KeyOrder order) {
    this.text = text;
    this.lines = page.lines();
    this.order = order;
    this.flow = new Flow(text, page.comments(), order);
  }

  /**
   * A page laid out.
   *
   * @param head comments above everything
   * @param beside a comment beside a root that is one value, or null
   * @param foot comments below everything
   */
  record Sheet(List<String> head, Laid root, String beside, List<String> foot) {
    Sheet {
      head = List.copyOf(head);
      foot = List.copyOf(foot);
    }
  }

  /**
   * Lays out a page.
   *
   * @throws Unusual if something in it has no canonical place
   */
  static Sheet of(String text, YamlText.Page page, KeyOrder order) {
    return new Arrangement(text, page, order).sheet(page.root());
  }

  private Sheet sheet(Written root) {
    List<String> head = above(root.line());
    Laid laid = laid(root, "", 0, "");
    String beside = root instanceof Words || root.isFlow() ? besides(root) : null;
    return new Sheet(head, laid, beside, above(lines.size() - 1));
  }

  /** The comments and empty lines down to a line, which then counts as laid out. */
  private List<String> above(int line) {
    List<String> above = new ArrayList<>();
    for (; next < line; next++) {
      String words = lines.get(next).strip();
      if (!words.isEmpty() && !words.startsWith("#")) {
        throw new Unusual("a sign on a line of its own");
      }
      above.add(words);
    }
    next = Math.max(next, line);
    return above;
  }

  /** The comments after a block that are set in as far as it is, or further. */
  private List<String> tail(int column) {
    int end = next;
    for (int line = next; line < lines.size(); line++) {
      String words = lines.get(line).strip();
      boolean within = words.startsWith("#") && lines.get(line).indexOf('#') >= column;
      if (!words.isEmpty() && !within) {
        break;
      }
      end = within ? line + 1 : end;
    }
    return column == 0 ? List.of() : above(end);
  }

  /**
   * Lays out a value.
   *
   * @param level how deep its key or dash is
   * @param key what stands before it on its line
   */
  private Laid laid(Written value, String path, int level, String key) {
    if (value instanceof Words words) {
      return words(words);
    }
    if (value.isFlow()) {
      Laid.Words inline = flow.of(value, path, 2 * level + key.length());
      next = value.lastLine() + 1;
      return inline;
    }
    return value instanceof Listing list
        ? items(list, path, level, key)
        : block((Fields) value, path, level);
  }

  private Laid.Words words(Words words) {
    next = words.lastLine() + 1;
    if (words.isOnOneLine()) {
      return new Laid.Words(Quotes.of(words, text), List.of());
    }
    String[] written = text.substring(words.start(), words.end()).split("\n", -1);
    List<String> below = new ArrayList<>();
    if (words.style() == Style.BLOCK) {
      int inset = inset(written);
      for (int i = 1; i < written.length; i++) {
        below.add(written[i].length() < inset ? "" : written[i].substring(inset));
      }
    } else {
      for (int i = 1; i < written.length; i++) {
        below.add(written[i].strip());
      }
    }
    return new Laid.Words(written[0].stripTrailing(), below);
  }

  private static int inset(String... written) {
    for (int i = 1; i < written.length; i++) {
      if (!written[i].isBlank()) {
        return written[i].length() - written[i].stripLeading().length();
      }
    }
    return 0;
  }

  private Laid items(Listing list, String path, int level, String key) {
    int from = next;
    List<Entry> entries = new ArrayList<>();
    int inner = key.isEmpty() ? level : level + 1;
    for (Written value : list.values()) {
      List<String> lead = above(value.line());
      int dash = lines.get(value.line()).indexOf('-');
      boolean sameLine = dash >= 0 && lineOffset(value) > dash;
      if (!sameLine) {
        throw new Unusual("a dash on a line of its own");
      }
      Laid laid = laid(value, path + "[]", inner + 1, "");
      entries.add(new Entry(lead, null, laid, isBlock(value) ? null : besides(value)));
    }
    int column = lines.get(list.line()).indexOf('-');
    Laid.Words inline = flow.joined(list, path, entries, 2 * level + key.length());
    if (inline != null && !key.isEmpty() && from <= list.line()) {
      return inline;
    }
    return new Items(entries, tail(column));
  }

  private Laid block(Fields fields, String path, int level) {
    List<Entry> entries = new ArrayList<>();
    int column = fields.fields().isEmpty() ? 0 : lineOffset(fields.fields().get(0).key());
    for (Field field : fields.fields()) {
      List<String> lead = above(field.key().line());
      entries.add(entry(lead, field, order.below(path, field.key().value()), level));
    }
    List<Entry> sorted = order.sorted(path, entries, Entry::key);
    boolean aligned =
        path.equals(STEPS)
            && entries.stream().allMatch(e -> e.value() instanceof Laid.Words w && w.isOneLine());
    return new Block(sorted, tail(column), aligned);
  }

  private Entry entry(List<String> lead, Field field, String path, int level) {
    String key = Quotes.of(field.key(), text);
    next = field.key().line() + 1;
    String remark = null;
    Written value = field.value();
    if (value.line() > field.key().line()) {
      remark = comment(field.key().line(), lineOffset(field.key()) + key(field) + 1);
      if (!isBlock(value)) {
        String between = String.join("", above(value.line()));
        if (!between.isEmpty()) {
          throw new Unusual("a comment between a key and its value");
        }
      }
    }
    Laid laid = laid(value, path, level, key + ": ");
    if (!isBlock(value)) {
      String beside = besides(value);
      if (beside != null && remark != null) {
        throw new Unusual("two comments beside one value");
      }
      remark = remark == null ? beside : remark;
    }
    return new Entry(lead, key, laid, remark);
  }

  private static int key(Field field) {
    return field.key().end() - field.key().start();
  }

  /** Whether the entries of a value stand on lines of their own. */
  private static boolean isBlock(Written value) {
    return !(value instanceof Words) && !value.isFlow();
  }

  /** The comment on the last line of a value that is no block, or null. */
  private String besides(Written value) {
    if (value instanceof Words words && words.style() == Style.BLOCK) {
      return null;
    }
    int end = value.end();
    int start = text.lastIndexOf('\n', end - 1) + 1;
    if (value.start() == end) {
      start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    }
    return comment(value.lastLine(), end - start);
  }

  private String comment(int line, int column) {
    String rest = lines.get(line).substring(column).strip();
    if (rest.startsWith(":")) {
      rest = rest.substring(1).strip();
    }
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw new Unusual("a sign after a value");
    }
    return rest.isEmpty() ? null : rest;
  }

  private int lineOffset(Written value) {
    return value.start() - (text.lastIndexOf('\n', value.start() - 1) + 1);
  }
}
