package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text is set, and not said: quotation marks, dashes, spaces, emphasis. */
final class Typography {
  /** Signs that look like nothing, and change nothing: not those that turn the reading order. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]");

  private static final Pattern WIDE_SPACE =
      Pattern.compile(
          "[\\u000B\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]");

  /** Words between two equal marks at the edges of words: a lone star may be a sign of its own. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\w*\\\\])(\\*{1,3}|_{1,3})(?=[^\\s*_])(.{1,400}?)(?<=[^\\s*_\\\\])\\1(?![\\w*])");

  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");

  /** Stands for a code span while the rest is looked at. */
  private static final String SPAN = "\uE000";

  /** Emphasis within emphasis is as deep as this. */
  private static final int DEPTH = 3;

  private Typography() {}

  /**
   * What a canonical text says: two texts that share it differ in typography alone. In code every
   * sign counts.
   */
  static String meaning(String canonical) {
    if (isPlain(canonical)) {
      return canonical;
    }
    List<String> spans = new ArrayList<>();
    String text = canonical.contains(SPAN) ? canonical : withoutCode(canonical, spans);
    text = INVISIBLE.matcher(text).replaceAll("");
    text = WIDE_SPACE.matcher(text).replaceAll(" ");
    for (int i = 0; i < DEPTH && (text.indexOf('*') >= 0 || text.indexOf('_') >= 0); i++) {
      text = EMPHASIS.matcher(text).replaceAll("$2");
    }
    return withCode(Wording.canonical(plain(text)), spans);
  }

  /** Whether nothing of it is a matter of typography, as of nearly every text. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80 && c != '*' && c != '_' && c != '`' && c != '\\');
  }

  private static String withoutCode(String text, List<String> spans) {
    return CODE.matcher(text)
        .replaceAll(
            span -> {
              spans.add(span.group(2).strip());
              return SPAN;
            });
  }

  private static String withCode(String text, List<String> spans) {
    String whole = text;
    for (String span : spans) {
      whole = whole.replaceFirst(SPAN, Matcher.quoteReplacement(span));
    }
    return whole;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '‘', '’', '‚', '‛' -> plain.append('\'');
        case '“', '”', '„', '‟' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
        case '…' -> plain.append("...");
        default -> plain.append(c);
      }
    }
    // A backslash before the end of a line breaks it, and no more.
    return plain.toString().replace("\\ ", " ");
  }
}
