package dev.ssi.format;

import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Words;
import java.util.List;
import java.util.Objects;

/** Puts an authored file into canonical form. */
public final class Canon {
  private static final String FENCE = "---";

  private final KeyOrder order;

  private Canon(String path) {
    this.order = KeyOrder.of(path);
  }

  /**
   * The canonical form of a file that can be read. Of YAML that has none, such as that with an
   * anchor, only the line ends are made LF.
   *
   * @param path of the file from the documents' root, which says what kind it is of
   * @param text as it was decoded; a byte order mark is left out
   */
  public static String of(String path, String text) {
    String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    Canon canon = new Canon(path);
    return path.endsWith(".md") ? canon.markdown(plain) : canon.yaml(plain);
  }

  /** Front matter in canonical form; the Markdown below it as it is. */
  private String markdown(String text) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !isFence(text.substring(0, start))) {
      return text;
    }
    int close = start;
    while (close < text.length() && !isFence(line(text, close))) {
      close += line(text, close).length();
    }
    if (close >= text.length()) {
      return text;
    }
    String body = text.substring(close + line(text, close).length());
    return FENCE + "\n" + yaml(text.substring(start, close)) + FENCE + "\n" + body;
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
  }

  /** A line with its end. */
  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end + 1);
  }

  private String yaml(String text) {
    String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    try {
      YamlText.Page page = YamlText.read(whole);
      if (page.root() == null) {
        return whole;
      }
      String printed = Printer.print(Arrangement.of(whole, page, order));
      return saysTheSame(page, YamlText.read(printed)) ? printed : whole;
    } catch (Unusual noCanonicalForm) {
      return whole;
    }
  }

  /** Whether every value and every comment is the same, and in the same order. */
  private boolean saysTheSame(YamlText.Page before, YamlText.Page after) {
    return meaning(before.root(), "").equals(meaning(after.root(), ""))
        && comments(before).equals(comments(after));
  }

  private static List<String> comments(YamlText.Page page) {
    return page.comments().stream().map(YamlText.Comment::words).sorted().toList();
  }

  /** What a value says: fields whose order says nothing in theirs, everything else as written. */
  private Object meaning(Written value, String path) {
    if (value instanceof Words words) {
      return words.value();
    }
    if (value instanceof Listing list) {
      return list.values().stream().map(each -> meaning(each, path + "[]")).toList();
    }
    return order.sorted(path, ((Fields) value).fields(), each -> each.key().value()).stream()
        .map(
            field ->
                new Said(
                    field.key().value(),
                    meaning(field.value(), order.below(path, field.key().value()))))
        .toList();
  }

  /** What a field says. */
  private record Said(String key, Object value) {
    Said {
      Objects.requireNonNull(key);
    }
  }
}
