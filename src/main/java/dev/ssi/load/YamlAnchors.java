package dev.ssi.load;

import dev.ssi.model.YamlNode;
import dev.ssi.source.Span;
import java.util.HashMap;
import java.util.Map;

/** The values of one YAML text that aliases may repeat, within bounds. */
final class YamlAnchors {
  private final Map<String, YamlNode> values = new HashMap<>();
  private int repeated;

  /** Notes that an anchored value begins. */
  void open(String anchor) {
    values.put(anchor, null);
  }

  void close(String anchor, YamlNode value) {
    values.put(anchor, value);
  }

  /**
   * The value that an alias repeats.
   *
   * @param span of the alias
   * @throws MalformedYaml if there is none, if it holds the alias itself, or if it is one too many
   */
  YamlNode resolve(String anchor, Span span) {
    YamlNode value = values.get(anchor);
    if (value == null) {
      throw new MalformedYaml(
          SyntaxRule.YAML,
          span,
          values.containsKey(anchor)
              ? "The alias *" + anchor + " stands inside the value that it repeats."
              : "No anchor &" + anchor + " comes before this alias.",
          "Write the value out; quote it if it is to begin with *.");
    }
    repeated += size(value);
    if (repeated > Limits.ALIASED_VALUES) {
      throw new MalformedYaml(
          SyntaxRule.YAML,
          span,
          "Aliases repeat more than " + Limits.ALIASED_VALUES + " values (an alias bomb).",
          "Write the values out.");
    }
    return value;
  }

  /** How many values a reader of this one meets, counted only until it is certainly too many. */
  private static int size(YamlNode node) {
    int size = 1;
    if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode value : sequence.values()) {
        size += size <= Limits.ALIASED_VALUES ? size(value) : 0;
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        size += size <= Limits.ALIASED_VALUES ? size(entry.value()) : 0;
      }
    }
    return size;
  }
}
