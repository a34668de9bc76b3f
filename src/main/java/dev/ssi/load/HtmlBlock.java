package dev.ssi.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block of HTML, and how it ends.
 *
 * @param endings one of which is on its last line; empty when it ends before a blank line
 */
record HtmlBlock(List<String> endings) {
  private static final Pattern VERBATIM =
      Pattern.compile("<(?:script|pre|style)(?:[\\s>]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION = Pattern.compile("<![A-Za-z]");
  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup"
              + "|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame"
              + "|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta"
              + "|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td"
              + "|tfoot|th|thead|title|tr|track|ul)(?:\\s|/?>|$)",
          Pattern.CASE_INSENSITIVE);

  /** The block that begins with the {@code <} at {@code start} of a line; null if none does. */
  static HtmlBlock at(String text, int start, int stop, boolean inParagraph) {
    String ending = ending(text, start, stop);
    if (ending != null) {
      return new HtmlBlock(List.of(ending));
    }
    if (begins(VERBATIM, text, start, stop)) {
      return new HtmlBlock(List.of("</script>", "</pre>", "</style>"));
    }
    boolean isBlock =
        begins(BLOCK, text, start, stop) || !inParagraph && HtmlTag.end(text, start, stop) == stop;
    return isBlock ? new HtmlBlock(List.of()) : null;
  }

  /** What ends the comment, instruction, declaration or CDATA section here; null if none begins. */
  static String ending(String text, int start, int stop) {
    if (text.startsWith("<!--", start)) {
      return "-->";
    }
    if (text.startsWith("<?", start)) {
      return "?>";
    }
    if (text.startsWith("<![CDATA[", start)) {
      return "]]>";
    }
    return begins(DECLARATION, text, start, stop) ? ">" : null;
  }

  private static boolean begins(Pattern pattern, String text, int start, int stop) {
    return pattern.matcher(text).region(start, stop).lookingAt();
  }

  /** Whether this line is its last, or follows its last when that is a blank one. */
  boolean endsWith(String text, int start, int stop) {
    if (endings.isEmpty()) {
      return start == stop;
    }
    String words = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(words::contains);
  }
}
