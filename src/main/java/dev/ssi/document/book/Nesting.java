package dev.ssi.document.book;

/** How deep a text nests its quotes and lists. */
public final class Nesting {
  /** Deeper than any document goes; far beyond it a parser would exhaust the stack. */
  private static final int LIMIT = 60;

  private Nesting() {}

  /** Whether some line opens more quotes or lists within one another than can be read. */
  public static boolean isTooDeep(String markdown) {
    int depth = 0;
    boolean opening = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n' || c == '\r') {
        depth = 0;
        opening = true;
      } else if (opening && " \t.)0123456789".indexOf(c) < 0) {
        boolean bullet = "-+*".indexOf(c) >= 0 && markdown.startsWith(" ", i + 1);
        opening = c == '>' || bullet;
        if (opening && ++depth > LIMIT) {
          return true;
        }
      }
    }
    return false;
  }
}
