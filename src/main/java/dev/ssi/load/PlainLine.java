package dev.ssi.load;

import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads, for {@link PlainYaml}, values that stand within a line: plain and quoted ones, {@code
 * [lists]} and {@code {mappings}}. Each value read leaves {@link #at} at the character after it.
 */
final class PlainLine {
  /** YAML allows a key about a thousand characters; no field needs as many. */
  static final int LONGEST_KEY = 100;

  /** Far more than any document needs; YAML that is deeper may be meant to do harm. */
  private static final int DEEPEST = 10;

  /** Up to so many entries, comparing each with all others is cheaper than a set of them. */
  private static final int FEW = 8;

  /** The file's, so that an offset here is one there, with a line feed after the last. */
  final char[] letters;

  final int end;

  /** The offset of the next character to be read. */
  int at;

  private final SourceFile file;
  private int depth;

  /**
   * @throws NotPlain if it holds a character that does not belong in a plain text
   */
  PlainLine(SourceFile file, int start, int end) {
    this.file = file;
    this.end = end;
    this.at = start;
    this.letters = new char[end + 1];
    file.text().getChars(start, end, letters, start);
    letters[end] = '\n';
    for (int i = start; i < end; i++) {
      require(isUsual(letters[i]) || letters[i] == '\r' && letters[i + 1] == '\n');
    }
  }

  private static boolean isUsual(char c) {
    return c >= ' ' && c < 0x7F
        || c == '\n'
        || c >= 0xA0 && c < Character.MIN_SURROGATE && !Character.isWhitespace(c);
  }

  /** Ends the reading of what is not of the plain kind, whatever else it may be. */
  static final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPlain() {
      super(null, null, false, false);
    }
  }

  /**
   * @throws NotPlain if it does not hold
   */
  static void require(boolean isPlain) {
    if (!isPlain) {
      throw new NotPlain();
    }
  }

  void enter() {
    require(++depth <= DEEPEST);
  }

  void leave() {
    depth--;
  }

  void skipSpaces() {
    // A carriage return stands only before a line feed.
    while (letters[at] == ' ' || letters[at] == '\r') {
      at++;
    }
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean hasTwins(List<YamlNode.Entry> entries) {
    if (entries.size() > FEW) {
      Set<String> keys = new HashSet<>();
      return !entries.stream().allMatch(entry -> keys.add(entry.key().value()));
    }
    for (int i = 1; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (entries.get(i).key().value().equals(entries.get(j).key().value())) {
          return true;
        }
      }
    }
    return false;
  }

  YamlNode value(boolean inFlow) {
    return switch (letters[at]) {
      case '[' -> flowSequence();
      case '{' -> flowMapping();
      default -> single(inFlow);
    };
  }

  private YamlNode.Scalar single(boolean inFlow) {
    char c = letters[at];
    return c == '"' || c == '\'' ? quoted(c) : plain(inFlow);
  }

  private YamlNode.Sequence flowSequence() {
    int start = at;
    List<YamlNode> values = new ArrayList<>();
    for (boolean more = opens(']'); more; more = goesOn(']')) {
      values.add(value(true));
    }
    return new YamlNode.Sequence(values, file.span(start, at));
  }

  private YamlNode.Mapping flowMapping() {
    int start = at;
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (boolean more = opens('}'); more; more = goesOn('}')) {
      YamlNode.Scalar key = single(true);
      require(letters[at] == ':' && letters[at + 1] == ' ');
      require(at - key.span().start() <= LONGEST_KEY);
      at++;
      skipSpaces();
      entries.add(new YamlNode.Entry(key, value(true)));
    }
    require(!hasTwins(entries));
    return new YamlNode.Mapping(entries, file.span(start, at));
  }

  /** Reads an opening bracket; whether a value follows, rather than the closing one. */
  private boolean opens(char closing) {
    enter();
    at++;
    skipSpaces();
    return letters[at] != closing || !closes();
  }

  /** Reads a comma or the closing bracket; whether a value follows. */
  private boolean goesOn(char closing) {
    skipSpaces();
    if (letters[at] == closing) {
      return !closes();
    }
    require(letters[at] == ',');
    at++;
    skipSpaces();
    return true;
  }

  private boolean closes() {
    leave();
    at++;
    return true;
  }

  private YamlNode.Scalar quoted(char quote) {
    int start = at++;
    while (letters[at] != quote) {
      require(letters[at] != '\n' && (quote == '\'' || letters[at] != '\\'));
      at++;
    }
    at++;
    require(letters[at] != '\'');
    String value = new String(letters, start + 1, at - start - 2);
    return new YamlNode.Scalar(value, false, file.span(start, at));
  }

  /** A value without quotes, in which no character may mean more than itself. */
  private YamlNode.Scalar plain(boolean inFlow) {
    int start = at;
    require(Character.isLetterOrDigit(letters[at]));
    while (!endsPlain(letters[at], inFlow)) {
      at++;
    }
    return scalar(start, afterWords(start, at), true);
  }

  private boolean endsPlain(char c, boolean inFlow) {
    switch (c) {
      case ':' -> {
        boolean isLast = letters[at + 1] == ' ' || isLineEnd(letters[at + 1]);
        require(isLast || !inFlow);
        return isLast;
      }
      case '#' -> require(letters[at - 1] != ' ');
      case '[', '{', '?' -> require(!inFlow);
      case ',', ']', '}' -> {
        return inFlow;
      }
      case '\n' -> {
        return true;
      }
      default -> {}
    }
    return false;
  }

  YamlNode.Scalar scalar(int start, int stop, boolean plain) {
    return new YamlNode.Scalar(
        new String(letters, start, stop - start), plain, file.span(start, stop));
  }

  /** The offset after the last visible character of a stretch. */
  int afterWords(int start, int stop) {
    int last = stop;
    while (last > start && Character.isWhitespace(letters[last - 1])) {
      last--;
    }
    return last;
  }
}
