package dev.ssi.document.delta;

import dev.ssi.document.delta.Run.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the Markdown marks in one text: emphasis, code, escaped signs and cross-references. */
final class InlineMarks {
  /** A backslash with the sign it frees; a run of backticks; of stars; of lines; a reference. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\(\\p{Punct})|(`+)|(\\*{1,3})|(_{1,3})"
              + "|\\[([A-Z][A-Za-z0-9_.-]*(?:\\([A-Za-z0-9]{1,5}\\))*)](?![(\\[])");

  private final String text;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Escape> escapes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Deque<Delimiter> open = new ArrayDeque<>();

  private InlineMarks(String text) {
    this.text = text;
  }

  /** Two marks and what stands between them; positions are those of the marks' first letters. */
  record Pair(Mark mark, int open, int close, int length) {}

  /** Where a backslash stands that only frees the next sign. */
  record Escape(int at) {}

  /** Where a reference begins and ends, its brackets included. */
  record Reference(int start, int end, String id) {}

  private record Delimiter(int at, String sign) {}

  static InlineMarks of(String text) {
    InlineMarks marks = new InlineMarks(text);
    marks.scan();
    return marks;
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Escape> escapes() {
    return escapes;
  }

  List<Reference> references() {
    return references;
  }

  private void scan() {
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (token.find(at)) {
      at = token.end();
      if (token.group(1) != null) {
        escapes.add(new Escape(token.start()));
      } else if (token.group(2) != null) {
        at = code(token.start(), token.group(2));
      } else if (token.group(5) != null) {
        references.add(new Reference(token.start(), token.end(), token.group(5)));
      } else {
        emphasis(token.start(), token.group());
      }
    }
  }

  /** Code runs to the next run of as many backticks, and nothing within it counts. */
  private int code(int start, String ticks) {
    int end = start + ticks.length();
    Matcher next = Pattern.compile("`+").matcher(text);
    for (int at = end; next.find(at); at = next.end()) {
      if (next.end() - next.start() == ticks.length()) {
        pairs.add(new Pair(Mark.CODE, start, next.start(), ticks.length()));
        return next.end();
      }
    }
    return end;
  }

  private void emphasis(int start, String sign) {
    boolean afterWord = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    int end = start + sign.length();
    boolean beforeWord = end < text.length() && !Character.isWhitespace(text.charAt(end));
    boolean within = sign.charAt(0) == '_' && isLetter(start - 1) && isLetter(end);
    if (within) {
      return;
    }
    if (afterWord && open.stream().anyMatch(each -> each.sign().equals(sign))) {
      close(start, sign);
    } else if (beforeWord) {
      open.push(new Delimiter(start, sign));
    }
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private void close(int at, String sign) {
    Delimiter delimiter = open.pop();
    while (!delimiter.sign().equals(sign)) {
      delimiter = open.pop();
    }
    int length = sign.length();
    if (length != 2) {
      pairs.add(new Pair(Mark.EMPHASIS, delimiter.at(), at, length));
    }
    if (length != 1) {
      pairs.add(new Pair(Mark.STRONG, delimiter.at(), at, length));
    }
  }
}
