package dev.ssi.source;

/** What a terminal makes of text: which characters are safe to show, and how wide they are. */
public final class TerminalText {
  private TerminalText() {}

  /**
   * Text that a terminal shows as it stands: authored text must not move the cursor, change colours
   * or run the wrong way.
   */
  public static String visible(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = c == '\t' ? ' ' : isUnsafe(c) ? '\uFFFD' : c;
      if (shown != c && visible == null) {
        visible = new StringBuilder(text);
      }
      if (visible != null) {
        visible.setCharAt(i, shown);
      }
    }
    return visible == null ? text : visible.toString();
  }

  private static boolean isUnsafe(char c) {
    boolean control = c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
    boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return control || direction;
  }

  /** Columns that a terminal gives the text: none for marks that combine, two for wide letters. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += columns(text.codePointAt(i));
    }
    return columns;
  }

  private static int columns(int codePoint) {
    if (codePoint < 0x300) {
      // Below the first mark that combines only the soft hyphen has no width.
      return codePoint == 0xAD ? 0 : 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        codePoint >= 0x1100
            && (codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
