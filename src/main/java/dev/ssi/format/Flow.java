package dev.ssi.format;

import dev.ssi.format.Laid.Entry;
import dev.ssi.format.Written.Field;
import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Lays out what stands in brackets, and lists short enough to stand in them. */
final class Flow {
  /** So long a line is read without effort; what its author put on one line stays on it. */
  private static final int WIDTH = 100;

  private static final int SHORT = 40;
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ()._/-]*");

  private final String text;
  private final List<YamlText.Comment> comments;
  private final KeyOrder order;

  Flow(String text, List<YamlText.Comment> comments, KeyOrder order) {
    this.text = text;
    this.comments = comments;
    this.order = order;
  }

  /** A list or mapping in brackets, on one line if it was or if it fits. */
  Laid.Words of(Written value, String path, int column) {
    int end = value.end();
    boolean plain =
        comments.stream().noneMatch(each -> each.start() > value.start() && each.start() < end)
            && isOfOneLiners(value);
    if (plain) {
      String line = line(value, path);
      if (value.line() == value.lastLine() || column + line.length() <= WIDTH) {
        return new Laid.Words(line, List.of());
      }
    }
    String[] written = text.substring(value.start(), end).split("\n", -1);
    List<String> below = new ArrayList<>();
    for (int i = 1; i < written.length; i++) {
      below.add(written[i].strip());
    }
    return new Laid.Words(written[0].stripTrailing(), below);
  }

  private static boolean isOfOneLiners(Written value) {
    if (value instanceof Words words) {
      return words.isOnOneLine();
    }
    if (value instanceof Listing list) {
      return list.values().stream().allMatch(Flow::isOfOneLiners);
    }
    return ((Fields) value).fields().stream().allMatch(field -> isOfOneLiners(field.value()));
  }

  private String line(Written value, String path) {
    if (value instanceof Words words) {
      return Quotes.of(words, text);
    }
    if (value instanceof Listing list) {
      StringJoiner line = new StringJoiner(", ", "[", "]");
      list.values().forEach(each -> line.add(line(each, path + "[]")));
      return line.toString();
    }
    StringJoiner line = new StringJoiner(", ", "{", "}");
    for (Field field : order.sorted(path, ((Fields) value).fields(), each -> each.key().value())) {
      String written = line(field.value(), order.below(path, field.key().value()));
      String key = Quotes.of(field.key(), text);
      line.add(written.isEmpty() ? key + ":" : key + ": " + written);
    }
    return line.toString();
  }

  /** A list of short values, one on each line, as one line; null where it is none or too long. */
  Laid.Words joined(Listing list, String path, List<Entry> entries, int column) {
    for (Entry entry : entries) {
      if (!entry.lead().isEmpty() || entry.remark() != null) {
        return null;
      }
    }
    for (Written value : list.values()) {
      if (!(value instanceof Words words)
          || !words.isOnOneLine()
          || words.value().length() > SHORT
          || !SIMPLE.matcher(words.value()).matches()) {
        return null;
      }
    }
    String line = line(list, path);
    return column + line.length() <= WIDTH ? new Laid.Words(line, List.of()) : null;
  }
}
