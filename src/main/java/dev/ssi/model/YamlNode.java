package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.List;

/** A YAML value as it was written, with its place. */
public sealed interface YamlNode {
  Span span();

  /** What a reader of the file would call it. */
  String description();

  /**
   * Any scalar, as the text it is written with: {@code no}, {@code 8.10} and dates stay as they
   * are.
   *
   * @param plain whether it stands without quotes
   */
  record Scalar(String value, boolean plain, Span span) implements YamlNode {
    /** Nothing written, or a YAML null. */
    public boolean isEmpty() {
      return value.isBlank() || plain && (value.equals("~") || value.equals("null"));
    }

    @Override
    public String description() {
      return isEmpty() ? "empty" : "a single value";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> values, Span span) implements YamlNode {
    @Override
    public String description() {
      return "a list";
    }
  }

  /** A mapping; keys are distinct. */
  record Mapping(List<Entry> entries, Span span) implements YamlNode {
    @Override
    public String description() {
      return "a mapping of keys to values";
    }

    /** The value of a key, or null. */
    public YamlNode get(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
