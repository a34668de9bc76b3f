package dev.ssi.format;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** When a value needs quotes. */
final class Quotes {
  /**
   * Marks with a meaning in YAML somewhere. A value that holds one keeps its quotes even where it
   * could do without: its author need not know in which place which mark counts.
   */
  private static final Pattern MARK = Pattern.compile("[-:,#?()&*!|>'\"%@`{}\\[\\]\\\\~=<]");

  private static final Pattern PRINTED = Pattern.compile("[\\x21-\\x7E\\u00A1-\\uD7FF ]+");

  /** The name of a commit: one that is all digits would be a number. */
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");

  private Quotes() {}

  /** A value on one line, with quotes only if it needs them. */
  static String of(Written.Words words, String source) {
    String raw = source.substring(words.start(), words.end());
    if (words.style() == Written.Style.PLAIN) {
      return raw;
    }
    String value = words.value();
    if (isPlain(value)) {
      return value;
    }
    boolean simple = PRINTED.matcher(value).matches() && value.indexOf('\\') < 0;
    return raw.startsWith("'") && simple && value.indexOf('"') < 0 ? '"' + value + '"' : raw;
  }

  /** Whether a value needs none. */
  static boolean isPlain(String value) {
    String first = value.isEmpty() ? "" : value.substring(0, 1);
    return PRINTED.matcher(value).matches()
        && value.equals(value.strip())
        && !HASH.matcher(value).matches()
        && !isMarked(value, first)
        // Other readers of YAML would take 1.0 for a number, no for false, 2019-06-27 for a date.
        && new Resolver().resolve(NodeId.scalar, value, true).equals(Tag.STR);
  }

  private static boolean isMarked(String value, String first) {
    // A hyphen within a word is harmless.
    return MARK.matcher(first).find() || MARK.matcher(value.replace("-", "")).find();
  }
}
