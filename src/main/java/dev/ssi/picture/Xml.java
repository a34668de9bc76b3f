package dev.ssi.picture;

/** Makes authored text harmless within XML. */
final class Xml {
  private Xml() {}

  /**
   * The text as it will be read, in content or in an attribute; what XML forbids becomes U+FFFD.
   */
  static String escaped(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(allowed(text, i) ? c : '\uFFFD');
      }
    }
    return escaped.toString();
  }

  /** The text without what XML forbids. */
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      clean.append(allowed(text, i) ? text.charAt(i) : '\uFFFD');
    }
    return clean.toString();
  }

  /** Whether nothing in it is special, as in most texts, which need no copy then. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  private static boolean allowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
  }
}
