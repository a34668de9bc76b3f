package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into what a reader sees as one: a word, an id or number with its inner points and
 * hyphens, spaces, or a sign. Together the tokens are the text.
 */
final class Tokens {
  /** A sign with all that belongs to it, such as an emoji of several characters. */
  private static final Pattern SIGN = Pattern.compile("\\X");

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>(text.length() / 3 + 1);
    Matcher sign = null;
    int start = 0;
    while (start < text.length()) {
      char c = text.charAt(start);
      int end;
      if (c == ' ') {
        end = endOfSpaces(text, start);
      } else if (isPartOfWord(text.codePointAt(start))) {
        end = endOfWord(text, start);
      } else if (c < 0x80 && (start + 1 == text.length() || text.charAt(start + 1) < 0x80)) {
        end = start + 1;
      } else {
        sign = sign == null ? SIGN.matcher(text) : sign;
        end = sign.find(start) ? sign.end() : start + 1;
      }
      tokens.add(text.substring(start, end));
      start = end;
    }
    return tokens;
  }

  private static int endOfSpaces(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int start) {
    int end = endOfRun(text, start);
    while (end + 1 < text.length()
        && isInner(text.charAt(end))
        && isPartOfWord(text.codePointAt(end + 1))) {
      end = endOfRun(text, end + 1);
    }
    return end;
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isPartOfWord(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isInner(char c) {
    return c == '.' || c == '\'' || c == '’' || c == ':' || c == '/' || c == '-';
  }

  private static boolean isPartOfWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether a token is more than a space or a sign. */
  static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }
}
