package dev.ssi.document.delta;

/** Makes authored text harmless within Markdown. */
public final class Markup {
  /** Signs that Markdown, or a site that shows it, takes for more than themselves. */
  private static final String SIGNS = "&<>\\`*_[]#|~!@$";

  private Markup() {}

  /**
   * The text as it will be read: no mark-up, no HTML, no person called, no issue linked, no line
   * broken.
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean glued = c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
      if (c == '\n' || c == '\r') {
        escaped.append(' ');
      } else if (glued || SIGNS.indexOf(c) >= 0) {
        escaped.append("&#").append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
