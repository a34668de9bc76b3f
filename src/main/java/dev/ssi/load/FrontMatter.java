package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The YAML between the two {@code ---} lines at the head of a Markdown file.
 *
 * @param fields empty when the file has no front matter and needs none
 * @param body the offset at which the Markdown begins
 */
record FrontMatter(Optional<YamlNode.Mapping> fields, int body) {
  private static final String FENCE = "---";

  /** Reads front matter that must be there; empty, with a finding, when it cannot be read. */
  static Optional<FrontMatter> required(SourceFile file, Consumer<Finding> problems) {
    if (!opens(file.text())) {
      problems.accept(
          SyntaxRule.FRONT_MATTER
              .at(file.start(), "The file has no front matter, so it is not known what it is.")
              .help("Begin it with a --- line, the fields (id, title, …) and another --- line."));
      return Optional.empty();
    }
    return read(file, problems);
  }

  /** Reads front matter that may be left out. */
  static Optional<FrontMatter> optional(SourceFile file, Consumer<Finding> problems) {
    return opens(file.text())
        ? read(file, problems)
        : Optional.of(new FrontMatter(Optional.empty(), 0));
  }

  private static boolean opens(String text) {
    return text.startsWith(FENCE) && endsLine(text, FENCE.length());
  }

  private static Optional<FrontMatter> read(SourceFile file, Consumer<Finding> problems) {
    String text = file.text();
    int start = lineAfter(text, 0);
    int close = start;
    while (close < text.length()
        && !(text.startsWith(FENCE, close) && endsLine(text, close + FENCE.length()))) {
      close = lineAfter(text, close);
    }
    if (close >= text.length()) {
      problems.accept(
          SyntaxRule.FRONT_MATTER
              .at(
                  file.span(0, FENCE.length()),
                  "The front matter that begins here does not end, so the file was not read.")
              .help("Put a --- line between the fields and the text."));
      return Optional.empty();
    }
    int body = lineAfter(text, close);
    return YamlReader.mapping(file, start, close, problems)
        .map(fields -> new FrontMatter(Optional.of(fields), body));
  }

  /** The offset at which the next line begins, or the end of the text. */
  private static int lineAfter(String text, int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
  }

  private static boolean endsLine(String text, int offset) {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
