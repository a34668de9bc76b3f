package dev.ssi.report;

import dev.ssi.source.TerminalText;

/**
 * Text as Markdown that shows it as it stands. Whatever was authored, it neither ends the cell of a
 * table nor becomes HTML, a link, a picture, a mention of somebody, a reference to an issue, a
 * formula or an emoji, on GitHub and on GitLab.
 */
final class Cell {
  /** Longer text is cut. */
  private static final int MOST_SHOWN = 400;

  /** Of no width; parts what a forge would take together, such as {@code @} and a name. */
  private static final char JOINER = '\u2060';

  private static final String PARTED = "@#!%~^$&{[:";
  private static final String ESCAPED = "\\`*_[]~";

  private Cell() {}

  /** Text between backticks is set as code, where that holds it as it stands. */
  static String of(String text) {
    StringBuilder cell = new StringBuilder();
    String[] parts = shortened(text).split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isQuoted = i % 2 == 1;
      if (isQuoted && i + 1 < parts.length && isCode(parts[i])) {
        cell.append('`').append(parts[i]).append('`');
      } else if (isQuoted) {
        cell.append(escaped("`" + parts[i] + (i + 1 < parts.length ? "`" : "")));
      } else {
        cell.append(escaped(parts[i]));
      }
    }
    return cell.toString();
  }

  /** A path or a name: set as code, where that holds it as it stands. */
  static String code(String text) {
    String shown = shortened(text);
    return shown.indexOf('`') < 0 && isCode(shown) ? "`" + shown + "`" : escaped(shown);
  }

  private static String shortened(String text) {
    String visible = TerminalText.visible(text);
    if (visible.length() <= MOST_SHOWN) {
      return visible;
    }
    boolean halves = Character.isHighSurrogate(visible.charAt(MOST_SHOWN - 1));
    return visible.substring(0, halves ? MOST_SHOWN - 1 : MOST_SHOWN) + "…";
  }

  /** A pipe or a backslash means something to a table even within code. */
  private static boolean isCode(String part) {
    return !part.isBlank() && part.indexOf('|') < 0 && part.indexOf('\\') < 0;
  }

  private static String escaped(String text) {
    String parted = text.replaceAll("(?i)(www|gh)(?=[.-])", "$1" + JOINER);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      escaped.append(escaped(c));
      boolean isLast = i + 1 == parted.length();
      if (PARTED.indexOf(c) >= 0 && !isLast && parted.charAt(i + 1) != ' ') {
        escaped.append(JOINER);
      }
    }
    return escaped.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '|' -> "&#124;";
      case '$' -> "&#36;";
      default -> ESCAPED.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    };
  }
}
