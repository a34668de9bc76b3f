package dev.ssi.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as it may stand in a line of Markdown. */
final class HtmlTag {
  // Every repetition is bounded: the text is untrusted, and Java's matcher recurses on groups.
  private static final Pattern TAG =
      Pattern.compile(
          "<[A-Za-z][A-Za-z0-9-]{0,60}+"
              + "(?:\\s{1,99}+[A-Za-z_:][\\w.:-]{0,60}+"
              + "(?:\\s{0,9}=\\s{0,9}(?:[^\\s\"'=<>`]{1,999}+|'[^']{0,999}+'|\"[^\"]{0,999}+\"))?+){0,30}+"
              + "\\s{0,99}+/?>"
              + "|</[A-Za-z][A-Za-z0-9-]{0,60}+\\s{0,99}+>");

  private HtmlTag() {}

  /** The offset after the tag that begins at {@code start}; -1 if none does. */
  static int end(String text, int start, int stop) {
    Matcher tag = TAG.matcher(text).region(start, stop);
    return tag.lookingAt() ? tag.end() : -1;
  }
}
