package dev.ssi.model;

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

  private Placeholders() {}

  /** Looks for such words in a text. */
  public static Matcher matcher(CharSequence text) {
    return PLACEHOLDER.matcher(text);
  }

  /** Whether a text is there, and nothing in it is still to be written. */
  public static boolean isWritten(Text text) {
    return text != null && !text.value().isBlank() && !matcher(text.value()).find();
  }
}
