package dev.ssi.load;

import static dev.ssi.load.PlainLine.isLineEnd;
import static dev.ssi.load.PlainLine.require;

import dev.ssi.load.PlainLine.NotPlain;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the YAML that the documents are nearly always written in: mappings and lists in blocks,
 * values within one line, values folded by {@code >-}, and comments on lines of their own. Anything
 * else is left to {@link YamlReader}, which takes several times as long; a test holds the two to
 * the same answer.
 *
 * <p>Each block read leaves the line at the first words after it.
 */
final class PlainYaml {
  private final SourceFile file;
  private final PlainLine line;
  private final char[] letters;
  private int lineStart;

  /** The column at which the words of the line begin; -1 when all is read. */
  private int indent;

  private PlainYaml(SourceFile file, int start, int end) {
    this.file = file;
    this.line = new PlainLine(file, start, end);
    this.letters = line.letters;
    this.lineStart = start;
  }

  /** Reads part of a file; empty when it is not of the plain kind, whatever else it may be. */
  static Optional<YamlNode> read(SourceFile file, int start, int end) {
    // A longer one might hold too many.
    if (end - start > Limits.YAML_VALUES) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PlainYaml(file, start, end).document());
    } catch (NotPlain leftToYamlReader) {
      return Optional.empty();
    }
  }

  private YamlNode document() {
    seekWords();
    YamlNode root = block();
    require(line.at == line.end);
    return root;
  }

  private void nextLine() {
    line.skipSpaces();
    require(letters[line.at] == '\n');
    seekWords();
  }

  /** Goes on to the first words that are no comment, on this line or a later one. */
  private void seekWords() {
    line.skipSpaces();
    while (line.at < line.end && (letters[line.at] == '\n' || letters[line.at] == '#')) {
      while (letters[line.at] != '\n') {
        line.at++;
      }
      lineStart = Math.min(line.at + 1, line.end);
      line.at = lineStart;
      line.skipSpaces();
    }
    indent = line.at < line.end ? line.at - lineStart : -1;
  }

  private YamlNode block() {
    require(line.at < line.end);
    line.enter();
    YamlNode block;
    if (letters[line.at] == '-') {
      block = sequence();
    } else if (endOfKey() > line.at) {
      block = mapping();
    } else {
      block = line.value(false);
      nextLine();
    }
    line.leave();
    return block;
  }

  private YamlNode.Sequence sequence() {
    int start = line.at;
    int column = indent;
    List<YamlNode> values = new ArrayList<>();
    while (indent == column) {
      require(letters[line.at] == '-' && letters[line.at + 1] == ' ');
      line.at++;
      line.skipSpaces();
      require(letters[line.at] != '-');
      indent = line.at - lineStart;
      values.add(block());
    }
    require(indent < column);
    return new YamlNode.Sequence(values, file.span(start, line.afterWords(start, line.at)));
  }

  private YamlNode.Mapping mapping() {
    int start = line.at;
    int column = indent;
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (indent == column) {
      int colon = endOfKey();
      require(colon > line.at);
      YamlNode.Scalar key = line.scalar(line.at, colon, true);
      line.at = colon + 1;
      line.skipSpaces();
      entries.add(new YamlNode.Entry(key, value(column)));
    }
    require(indent < column && !PlainLine.hasTwins(entries));
    return new YamlNode.Mapping(entries, file.span(start, line.afterWords(start, line.at)));
  }

  /** The offset of the colon after a key; 0 when there is none. */
  private int endOfKey() {
    int colon = line.at;
    while (isKeyPart(letters[colon])) {
      colon++;
    }
    boolean isKey =
        letters[colon] == ':'
            && Character.isWhitespace(letters[colon + 1])
            && Character.isLetter(letters[line.at])
            && colon - line.at <= PlainLine.LONGEST_KEY;
    return isKey ? colon : 0;
  }

  private static boolean isKeyPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  /** The value of a key that stands in a column. */
  private YamlNode value(int column) {
    if (letters[line.at] == '\n') {
      seekWords();
      require(indent > column);
      return block();
    }
    YamlNode value = letters[line.at] == '>' ? folded(column) : line.value(false);
    nextLine();
    return value;
  }

  /** Lines that are joined by single spaces; left at the end of the last. */
  private YamlNode.Scalar folded(int column) {
    int start = line.at;
    require(letters[start + 1] == '-' && isLineEnd(letters[start + 2]));
    line.at += 2;
    int next = nextLineStart();
    int inset = spacesAt(next);
    require(inset > column);
    StringBuilder value = new StringBuilder();
    while (spacesAt(next) == inset && !isLineEnd(letters[next + inset])) {
      value.append(value.isEmpty() ? "" : " ");
      int words = next + inset;
      line.at = words;
      while (!isLineEnd(letters[line.at])) {
        line.at++;
      }
      value.append(letters, words, line.at - words);
      next = nextLineStart();
    }
    require(!value.isEmpty() && endsBefore(next, column));
    return new YamlNode.Scalar(
        value.toString(), false, file.span(start, line.afterWords(start, line.at)));
  }

  /** Whether a folded value goes on no more: even a comment could be part of it. */
  private boolean endsBefore(int lineStart, int column) {
    int next = lineStart;
    while (next < line.end && isLineEnd(letters[next])) {
      next++;
    }
    int spaces = spacesAt(next);
    return next == line.end || spaces <= column && !isLineEnd(letters[next + spaces]);
  }

  private int nextLineStart() {
    return Math.min(line.end, letters[line.at] == '\r' ? line.at + 2 : line.at + 1);
  }

  private int spacesAt(int start) {
    int at = start;
    while (letters[at] == ' ') {
      at++;
    }
    return at - start;
  }
}
