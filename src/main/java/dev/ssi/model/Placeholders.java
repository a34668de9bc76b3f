package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for text still to be written, such as TBC. */
public final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:"
              + "\\b(?:(?i:TBC|TBD|TBA|TODO|FIXME)|XXX+)\\b|\\?\\?\\?+|\\b(?i:lorem\\s+ipsum)\\b"
              // Where the sentence goes on, as in "waits to be confirmed by", nothing is missing.
              + "|\\b(?i:to\\s+be\\s+(?:confirmed|determined|decided|completed|supplied))"
              + "(?=[\\s\"'”’*_]*(?:[.;:,()|\\]]|\\z))"
              + "|\\[\\s*(?:[●•…]|_+|\\.\\.\\.|\\?)\\s*\\]"
              + "|\\[(?i:insert|add|date|name|number|drafting\\s+note)\\b[^\\]\\[]{0,80}\\])");

  /** What stands between backticks is spoken of, and not left open. */
  private static final Pattern CODE = Pattern.compile("`[^`]*+`");

  private Placeholders() {}

  /** Looks for such words in a text. */
  public static Matcher matcher(CharSequence text) {
    return PLACEHOLDER.matcher(text);
  }

  /** Whether a text is there, and nothing in it is still to be written. */
  public static boolean isWritten(Text text) {
    return text != null && !text.value().isBlank() && !matcher(withoutCode(text.value())).find();
  }

  /** Where such words stand in a text; all of it where YAML writes them otherwise. */
  public static List<Span> in(Text text) {
    if (text == null || !matcher(withoutCode(text.value())).find()) {
      return List.of();
    }
    Span whole = text.span();
    Matcher mark = matcher(withoutCode(whole.text()));
    List<Span> marks = new ArrayList<>();
    while (mark.find()) {
      marks.add(new Span(whole.file(), whole.start() + mark.start(), whole.start() + mark.end()));
    }
    return marks.isEmpty() ? List.of(whole) : marks;
  }

  /** Whether nothing but such words stands in a text. */
  public static boolean isNothingElse(Text text) {
    String rest = matcher(text.value()).replaceAll("");
    return !isWritten(text) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** A text as long, with blanks in the place of what stands between backticks. */
  private static String withoutCode(String text) {
    return text.indexOf('`') < 0
        ? text
        : CODE.matcher(text).replaceAll(code -> " ".repeat(code.group().length()));
  }
}
