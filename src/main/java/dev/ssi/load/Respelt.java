package dev.ssi.load;

import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Spelling;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Safe fixes of what is plain to read and not written as the formats want it. */
final class Respelt {
  private Respelt() {}

  /** Brackets around the values of a list, where they then are the values read without. */
  static Optional<Fix> list(YamlNode.Scalar written, List<Text> read) {
    SourceFile file = new SourceFile("", "[" + written.span().text() + "]");
    Optional<YamlNode> list = YamlReader.read(file, 0, file.text().length(), problem -> {});
    return list.filter(node -> node instanceof YamlNode.Sequence)
        .map(node -> ((YamlNode.Sequence) node).values())
        .filter(values -> saysTheSame(values, read))
        .map(values -> safe(written.span(), file.text()));
  }

  private static boolean saysTheSame(List<YamlNode> values, List<Text> read) {
    return values.stream().allMatch(value -> value instanceof YamlNode.Scalar)
        && values.stream()
            .map(value -> ((YamlNode.Scalar) value).value())
            .toList()
            .equals(read.stream().map(Text::value).toList());
  }

  /** The one id that stands between brackets where there are to be none. */
  static Optional<Fix> single(YamlNode node) {
    if (node instanceof YamlNode.Sequence list
        && list.span().text().startsWith("[")
        && list.values().size() == 1
        && list.values().get(0) instanceof YamlNode.Scalar only
        && ItemKind.of(only.value()).isPresent()
        && list.span().text().strip().equals("[" + only.value() + "]")) {
      return Optional.of(safe(list.span(), only.value()));
    }
    return Optional.empty();
  }

  /** The id of an item in the form of its kind, where the name of its file says the same. */
  static Optional<Fix> id(Text id, ItemKind kind) {
    String path = id.span().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String form = id.value().strip().toUpperCase(Locale.ROOT).replaceAll("[ _‐‑–]", "-");
    return kind.accepts(form)
            && ItemFields.isNamedFor(name, form)
            && Spelling.isAsWritten(id.value(), id.span().text())
        ? Optional.of(safe(id.span(), form))
        : Optional.empty();
  }

  /**
   * The second of two equal keys taken out with its line or lines, where their values are written
   * alike.
   */
  static Optional<Fix> repeated(YamlNode.Entry first, YamlNode.Entry second) {
    Span key = second.key().span();
    Span value = second.value().span();
    String text = key.file().text();
    int start = key.start() - key.column() + 1;
    int end = value.end();
    while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean ownLines =
        text.substring(start, key.start()).isBlank()
            && end < text.length()
            && "\r\n".indexOf(text.charAt(end)) >= 0;
    boolean alike =
        value.start() > key.end()
            && value.text().equals(first.value().span().text())
            && value.text().chars().noneMatch(letter -> "&*".indexOf(letter) >= 0);
    return ownLines && alike
        ? Optional.of(safe(key.file().span(start, lineAfter(text, end)), ""))
        : Optional.empty();
  }

  private static int lineAfter(String text, int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  private static Fix safe(Span span, String replacement) {
    return new Fix(Fix.Applicability.SAFE, span, replacement);
  }
}
