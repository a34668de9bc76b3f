package dev.ssi.document.docx;

/** Characters that XML cannot hold, and how they are shown. */
public final class Characters {
  private static final char PICTURES = '\u2400';
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text with its control characters as pictures, such as {@code ␇}, and with half characters
   * as {@code �}. Tabs and line feeds stay.
   */
  public static String visible(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : replaced(text);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\uD800' || c == '\n' || c == '\t';
  }

  private static String replaced(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> visible.appendCodePoint(visible(point)));
    return visible.toString();
  }

  private static int visible(int point) {
    if (point < ' ' && point != '\n' && point != '\t') {
      return PICTURES + point;
    }
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return half || point == '\uFFFE' || point == '\uFFFF' ? REPLACEMENT : point;
  }
}
