package dev.ssi.load;

import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds code spans, links, references and raw HTML within the blocks of one passage. */
final class InlineScan {
  // Every repetition is bounded: the text is untrusted, and Java's matcher recurses on groups.
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]{0,2000}+"
              + "|[\\w.!#$%&'*+/=?^`{|}~-]{1,64}+@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?)>");

  private final SourceFile file;
  private final String text;
  private final LinkSyntax syntax;
  private final Set<String> definitions;
  private final List<Text> references = new ArrayList<>();
  private final List<Text> links = new ArrayList<>();
  private final List<Span> html = new ArrayList<>();
  private final List<Span> hidden = new ArrayList<>();

  /** Within the block being scanned: the opening brackets not yet closed. */
  private final Deque<Opening> open = new ArrayDeque<>();

  /** Within the block being scanned: no bracket before it opens a link, for links do not nest. */
  private int lastLink;

  /** Those of the block being scanned; null until the first may begin. */
  private CodeSpans code;

  /** Within the block being scanned: what ends HTML, but does not come any more. */
  private final Set<String> absent = new HashSet<>();

  /** An opening bracket; that of an image follows an exclamation mark. */
  private record Opening(int at, boolean isImage) {}

  /**
   * @param text the file's, or as long, with what is not to be read blanked out
   * @param definitions the labels of links that are defined, in {@link LinkSyntax#label} form
   */
  InlineScan(SourceFile file, String text, Set<String> definitions) {
    this.file = file;
    this.text = text;
    this.syntax = new LinkSyntax(text);
    this.definitions = definitions;
  }

  Prose prose(String item, Span span, List<Prose.Block> blocks) {
    return new Prose(item, span, references, links, html, hidden, blocks);
  }

  void hide(Span literal) {
    hidden.add(literal);
  }

  /** Notes the destination of a link. */
  void link(Span destination) {
    links.add(new Text(destination.text(), destination));
  }

  void html(Span markup) {
    html.add(markup);
    hidden.add(markup);
  }

  /** Scans one block. */
  void scan(int start, int stop) {
    open.clear();
    lastLink = start;
    code = null;
    absent.clear();
    int at = nextMark(text, start, stop);
    while (at < stop) {
      int next =
          switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '`' -> code(at, stop);
            case '<' -> angle(at, stop);
            case '!' -> opening(at, text.startsWith("[", at + 1) && at + 1 < stop);
            case '[' -> opening(at, false);
            case ']' -> closing(at, stop);
            default -> at + 1;
          };
      at = nextMark(text, next, stop);
    }
  }

  /** The offset of the next character that may not be a mere letter; {@code stop} if none comes. */
  static int nextMark(String text, int start, int stop) {
    for (int at = start; at < stop; at++) {
      switch (text.charAt(at)) {
        case '\\', '`', '<', '!', '[', ']' -> {
          return at;
        }
        default -> {}
      }
    }
    return stop;
  }

  private int code(int start, int stop) {
    if (code == null) {
      code = new CodeSpans(text, stop);
    }
    int after = code.after(start);
    if (after < 0) {
      return start + code.run(start);
    }
    hidden.add(file.span(start, after));
    return after;
  }

  private int angle(int start, int stop) {
    if (start + 1 == stop || "<> \t\r\n".indexOf(text.charAt(start + 1)) >= 0) {
      return start + 1;
    }
    Matcher autolink = AUTOLINK.matcher(text).region(start, stop);
    if (autolink.lookingAt()) {
      boolean mail = autolink.group(1).indexOf(':') < 0;
      Span span = file.span(autolink.start(1), autolink.end(1));
      links.add(new Text((mail ? "mailto:" : "") + span.text(), span));
      hidden.add(file.span(start, autolink.end()));
      return autolink.end();
    }
    int end = HtmlTag.end(text, start, stop);
    if (end < 0) {
      end = afterMarkup(start, stop);
    }
    if (end < 0) {
      return start + 1;
    }
    html(file.span(start, end));
    return end;
  }

  /** The offset after a comment, instruction, declaration or CDATA section; or -1. */
  private int afterMarkup(int start, int stop) {
    String ending = HtmlBlock.ending(text, start, stop);
    if (ending == null || absent.contains(ending)) {
      return -1;
    }
    int at = start + 2;
    while (at < stop && !text.startsWith(ending, at)) {
      at++;
    }
    if (at + ending.length() > stop) {
      absent.add(ending);
      return -1;
    }
    return at + ending.length();
  }

  private int opening(int at, boolean isImage) {
    if (isImage || text.charAt(at) == '[') {
      open.push(new Opening(isImage ? at + 1 : at, isImage));
    }
    return isImage ? at + 2 : at + 1;
  }

  private int closing(int close, int stop) {
    if (open.isEmpty()) {
      return close + 1;
    }
    Opening opening = open.pop();
    if (!opening.isImage() && opening.at() < lastLink) {
      return close + 1;
    }
    int end = afterTarget(close, stop);
    if (end < 0) {
      end = afterDefined(opening.at(), close, stop);
    }
    if (end < 0) {
      reference(opening.at(), close);
      return close + 1;
    }
    if (end > close + 1) {
      hidden.add(file.span(close + 1, end));
    }
    lastLink = opening.isImage() ? lastLink : opening.at();
    return end;
  }

  /** Notes a link whose destination follows its text; the offset after it, or -1. */
  private int afterTarget(int close, int stop) {
    if (close + 1 >= stop || text.charAt(close + 1) != '(') {
      return -1;
    }
    int target = syntax.afterSpace(close + 2, stop);
    int targetEnd = syntax.afterDestination(target, stop);
    int title = syntax.afterSpace(targetEnd, stop);
    int titleEnd = title > targetEnd ? syntax.afterTitle(title, stop) : title;
    int end = syntax.afterSpace(titleEnd, stop);
    if (end >= stop || text.charAt(end) != ')') {
      return -1;
    }
    link(syntax.destination(file, target, targetEnd));
    return end + 1;
  }

  /** The offset after a link to a definition: {@code [text][label]} or {@code [label]}; or -1. */
  private int afterDefined(int opened, int close, int stop) {
    if (definitions.isEmpty()) {
      return -1;
    }
    boolean follows = close + 1 < stop && text.charAt(close + 1) == '[';
    int labelEnd = follows ? syntax.endOfLabel(close + 1, stop) : -1;
    if (labelEnd > close + 2) {
      return isDefined(close + 1, labelEnd) ? labelEnd + 1 : -1;
    }
    if (!isDefined(opened, close)) {
      return -1;
    }
    return labelEnd < 0 ? close + 1 : labelEnd + 1;
  }

  private boolean isDefined(int opened, int close) {
    return syntax.endOfLabel(opened, close + 1) == close
        && definitions.contains(LinkSyntax.label(text.substring(opened + 1, close)));
  }

  private void reference(int opened, int close) {
    int start = syntax.afterSpace(opened + 1, close);
    int end = close;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (IdForm.mayBeId(end - start)) {
      String inside = text.substring(start, end);
      boolean holdsBrackets = inside.indexOf('[') >= 0 || inside.indexOf(']') >= 0;
      if (!holdsBrackets && IdForm.looksLikeId(inside)) {
        references.add(new Text(inside, file.span(start, end)));
      }
    }
  }
}
