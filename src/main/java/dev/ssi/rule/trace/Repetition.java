package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Spelling;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** An entry of a list that says nothing more, since the list names it before. */
final class Repetition {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern DASH = Pattern.compile("[ \\t]*-[ \\t]+");

  /** What may follow in brackets, so that no comment is left to another entry. */
  private static final Pattern NO_COMMENT = Pattern.compile("[^#\\r\\n]*(?:\\][^\\r\\n]*)?");

  private Repetition() {}

  /**
   * Takes an entry out, with its comma or its line. One that is told of in a comment stays.
   *
   * @param before the entry before it, or null
   */
  static Optional<Fix> takenOut(Text before, Text entry) {
    Span span = entry.span();
    if (before == null
        || before.span().end() >= span.start()
        || !Spelling.isAsWritten(entry.value(), span.text())) {
      return Optional.empty();
    }
    return withComma(before.span(), span)
        .or(() -> withLine(span))
        .map(whole -> new Fix(Fix.Applicability.SAFE, whole, ""));
  }

  private static Optional<Span> withComma(Span before, Span entry) {
    Span between = entry.file().span(/* start= */ before.end(), /* end= */ entry.start());
    Span rest = entry.file().span(entry.end(), entry.file().line(entry.endLine()).end());
    return COMMA.matcher(between.text()).matches() && NO_COMMENT.matcher(rest.text()).matches()
        ? Optional.of(entry.file().span(before.end(), entry.end()))
        : Optional.empty();
  }

  private static Optional<Span> withLine(Span entry) {
    SourceFile file = entry.file();
    int number = entry.line();
    Span line = file.line(number);
    boolean alone =
        DASH.matcher(file.span(line.start(), entry.start()).text()).matches()
            && file.span(entry.end(), line.end()).text().isBlank();
    return alone
            && number < file.lineCount()
            && !file.line(number - 1).text().strip().startsWith("#")
        ? Optional.of(file.span(line.start(), file.line(number + 1).start()))
        : Optional.empty();
  }
}
