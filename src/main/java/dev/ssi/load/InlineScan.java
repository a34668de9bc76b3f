package dev.ssi.load;

import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds code spans, links, references and raw HTML within the blocks of one passage. */
final class InlineScan {
  // Every repetition is bounded: the text is untrusted, and Java's matcher recurses on groups.
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[([^\\]\\[]{1,999})]:[ \t]{0,9}(\\S{1,2000})[^\r\n]*$");
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]{0,2000}+"
              + "|[\\w.!#$%&'*+/=?^`{|}~-]{1,64}+@[A-Za-z0-9.-]{1,255}+)>");
  private static final Pattern TAG =
      Pattern.compile(
          "</?[A-Za-z][A-Za-z0-9-]{0,60}+"
              + "(?:\\s{1,99}+[A-Za-z_:][\\w.:-]{0,60}+"
              + "(?:\\s{0,9}=\\s{0,9}(?:[^\\s\"'=<>`]{1,999}+|'[^']{0,999}+'|\"[^\"]{0,999}+\"))?+){0,30}+"
              + "\\s{0,99}+/?>"
              + "|<[!?][A-Za-z][^>]{0,999}+>|<!--(?s:.{0,2000}?)-->|<!\\[CDATA\\[(?s:.{0,2000}?)]]>");
  private static final Pattern DESTINATION =
      Pattern.compile(
          "\\(\\s{0,99}+(<[^<>\\r\\n]{0,2000}+>"
              + "|(?:[^\\s()\\\\]{1,2000}+|\\\\.|\\((?:[^\\s()\\\\]{1,999}+|\\\\.){0,20}+\\)){0,50}+)"
              + "(?:\\s{1,99}+(?:\"[^\"]{0,999}+\"|'[^']{0,999}+'|\\([^()]{0,999}+\\)))?+\\s{0,99}+\\)");

  /** Brackets within brackets; deeper ones are read as text. */
  private static final int NESTING = 32;

  private final SourceFile file;
  private final String text;
  private final Set<String> definitions = new HashSet<>();
  private final List<Text> references = new ArrayList<>();
  private final List<Text> links = new ArrayList<>();
  private final List<Span> html = new ArrayList<>();
  private final List<Span> hidden = new ArrayList<>();

  /** Within the block being scanned: the closing bracket of each opening one. */
  private final Map<Integer, Integer> closing = new HashMap<>();

  /** Within the block being scanned: where the last run of so many backticks begins. */
  private final Map<Integer, Integer> lastTicks = new HashMap<>();

  InlineScan(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  Prose prose(String item, Span span, List<Prose.Block> blocks) {
    return new Prose(item, span, references, links, html, hidden, blocks);
  }

  /** Notes the link definitions from {@code start} on: {@code [label]: destination}. */
  void collectDefinitions(int start) {
    if (text.indexOf("]:", start) < 0) {
      return;
    }
    Matcher definition = DEFINITION.matcher(text).region(start, text.length());
    while (definition.find()) {
      definitions.add(label(definition.group(1)));
    }
  }

  void hide(int start, int stop) {
    hidden.add(file.span(start, stop));
  }

  void html(int start, int stop) {
    html.add(file.span(start, stop));
    hide(start, stop);
  }

  /** Scans one block. */
  void scan(int start, int stop) {
    noteTicks(start, stop);
    matchBrackets(start, stop);
    scanWithin(start, stop);
  }

  private void scanWithin(int start, int stop) {
    int at = start;
    while (at < stop) {
      at =
          switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '`' -> code(at, stop);
            case '<' -> angle(at, stop);
            case '[' -> bracket(at, stop);
            default -> at + 1;
          };
    }
  }

  private int code(int start, int stop) {
    int after = afterCode(start, stop);
    if (after > start + ticks(start, stop)) {
      hide(start, after);
    }
    return after;
  }

  /**
   * The offset after a code span, which ends with as many backticks as it begins with; where no
   * such run follows, the offset after the backticks, which are then only text.
   */
  private int afterCode(int start, int stop) {
    int opened = ticks(start, stop);
    int at = start + opened;
    if (lastTicks.getOrDefault(opened, -1) < at) {
      return at;
    }
    while (at < stop) {
      int run = ticks(at, stop);
      if (run == opened) {
        return at + run;
      }
      at += Math.max(run, 1);
    }
    return start + opened;
  }

  private void noteTicks(int start, int stop) {
    lastTicks.clear();
    int at = text.indexOf('`', start);
    while (at >= 0 && at < stop) {
      int run = ticks(at, stop);
      lastTicks.put(run, at);
      at = text.indexOf('`', at + run);
    }
  }

  private void matchBrackets(int start, int stop) {
    closing.clear();
    Deque<Integer> open = new ArrayDeque<>();
    int at = text.indexOf('[', start);
    while (at >= 0 && at < stop) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '`' -> at = afterCode(at, stop) - 1;
        case '[' -> open.push(at);
        case ']' -> {
          if (!open.isEmpty()) {
            int opened = open.pop();
            if (open.size() < NESTING) {
              closing.put(opened, at);
            }
          }
        }
        default -> {}
      }
      at++;
    }
  }

  private int ticks(int start, int stop) {
    int at = start;
    while (at < stop && text.charAt(at) == '`') {
      at++;
    }
    return at - start;
  }

  private int angle(int start, int stop) {
    Matcher autolink = AUTOLINK.matcher(text).region(start, stop);
    if (autolink.lookingAt()) {
      String target = autolink.group(1);
      boolean mail = target.indexOf(':') < 0;
      links.add(new Text(mail ? "mailto:" + target : target, span(autolink, 1)));
      hide(start, autolink.end());
      return autolink.end();
    }
    Matcher tag = TAG.matcher(text).region(start, stop);
    if (tag.lookingAt()) {
      html(start, tag.end());
      return tag.end();
    }
    return start + 1;
  }

  private int bracket(int start, int stop) {
    int close = closing.getOrDefault(start, stop);
    if (close >= stop) {
      return start + 1;
    }
    Matcher destination = DESTINATION.matcher(text).region(close + 1, stop);
    if (destination.lookingAt()) {
      return link(start, close, destination);
    }
    String inside = text.substring(start + 1, close);
    if (close + 1 < stop && text.charAt(close + 1) == ':' && definitions.contains(label(inside))) {
      return definition(close + 2, stop);
    }
    if (definitions.contains(label(inside))) {
      scanWithin(start + 1, close);
      return close + 1;
    }
    int labelEnd = closing.getOrDefault(close + 1, stop);
    if (labelEnd < stop && definitions.contains(label(text.substring(close + 2, labelEnd)))) {
      scanWithin(start + 1, close);
      hide(close + 1, labelEnd + 1);
      return labelEnd + 1;
    }
    if (IdForm.looksLikeId(inside)) {
      references.add(new Text(inside, file.span(start + 1, close)));
      return close + 1;
    }
    return start + 1;
  }

  private int link(int start, int close, Matcher destination) {
    scanWithin(start + 1, close);
    String target = destination.group(1);
    boolean angled = target.startsWith("<");
    String plain = angled ? target.substring(1, target.length() - 1) : target;
    int at = destination.start(1) + (angled ? 1 : 0);
    links.add(new Text(plain, file.span(at, at + plain.length())));
    hide(close + 1, destination.end());
    return destination.end();
  }

  private int definition(int start, int stop) {
    int at = start;
    while (at < stop && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int last = at;
    while (last < stop && !Character.isWhitespace(text.charAt(last))) {
      last++;
    }
    links.add(new Text(text.substring(at, last), file.span(at, last)));
    hide(at, last);
    return last;
  }

  private Span span(Matcher matcher, int group) {
    return file.span(matcher.start(group), matcher.end(group));
  }

  private static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
