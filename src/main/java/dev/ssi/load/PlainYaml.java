package dev.ssi.load;

import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the YAML that nearly all front matter is: a line for each field, with a plain value or a
 * flat {@code [list]} of them. Anything else is left to {@link YamlReader}. Reading ten thousand
 * small files this way takes a third of the time; a test holds the two readers to the same answer.
 */
final class PlainYaml {
  /** YAML allows a key without quotes about a thousand characters; no field needs as many. */
  private static final int LONGEST_KEY = 100;

  private final SourceFile file;
  private final String text;

  private PlainYaml(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** Reads part of a file; empty when it is not of the plain kind, whatever else it may be. */
  static Optional<YamlNode.Mapping> read(SourceFile file, int start, int end) {
    return new PlainYaml(file).mapping(start, end);
  }

  private Optional<YamlNode.Mapping> mapping(int start, int end) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int at = start;
    int last = start;
    while (at < end) {
      int next = text.indexOf('\n', at) + 1;
      if (next == 0 || next > end) {
        next = end;
      }
      last = trimmed(at, next);
      YamlNode.Entry entry = entry(at, last);
      if (entry == null || !keys.add(entry.key().value())) {
        return Optional.empty();
      }
      entries.add(entry);
      at = next;
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new YamlNode.Mapping(entries, file.span(start, last)));
  }

  private YamlNode.Entry entry(int start, int end) {
    int colon = start;
    while (colon < end && isWordPart(text.charAt(colon))) {
      colon++;
    }
    boolean isField =
        colon > start
            && colon - start <= LONGEST_KEY
            && colon + 2 < end
            && Character.isLetter(text.charAt(start))
            && text.charAt(colon) == ':'
            && text.charAt(colon + 1) == ' ';
    if (!isField) {
      return null;
    }
    int value = colon + 1;
    while (value < end && text.charAt(value) == ' ') {
      value++;
    }
    YamlNode node = text.charAt(value) == '[' ? list(value, end) : scalar(value, end, false);
    return node == null ? null : new YamlNode.Entry(plain(start, colon), node);
  }

  private YamlNode.Sequence list(int start, int end) {
    if (text.charAt(end - 1) != ']' || end - start < 3) {
      return null;
    }
    List<YamlNode> values = new ArrayList<>();
    int at = start + 1;
    while (at < end) {
      while (text.charAt(at) == ' ') {
        at++;
      }
      int comma = text.indexOf(',', at);
      int stop = comma < 0 || comma >= end ? end - 1 : comma;
      YamlNode.Scalar value = scalar(at, trimmed(at, stop), true);
      if (value == null) {
        return null;
      }
      values.add(value);
      at = stop + 1;
    }
    return new YamlNode.Sequence(values, file.span(start, end));
  }

  /** A plain scalar, or null when any character of it could mean more than itself. */
  private YamlNode.Scalar scalar(int start, int end, boolean inList) {
    if (start >= end || !Character.isLetterOrDigit(text.charAt(start))) {
      return null;
    }
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean special =
          switch (c) {
            case ':' -> at + 1 == end || text.charAt(at + 1) == ' ' || inList;
            case '#' -> text.charAt(at - 1) == ' ';
            case ',', '[', ']', '{', '}', '?' -> inList;
            default ->
                c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029' || c >= 0xD800;
          };
      if (special) {
        return null;
      }
    }
    return plain(start, end);
  }

  private YamlNode.Scalar plain(int start, int end) {
    return new YamlNode.Scalar(text.substring(start, end), true, file.span(start, end));
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && " \r\n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
