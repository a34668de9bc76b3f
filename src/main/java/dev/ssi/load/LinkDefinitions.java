package dev.ssi.load;

import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The link definitions, such as {@code [label]: destination}, with which blocks begin. */
final class LinkDefinitions {
  private final SourceFile file;
  private final String text;
  private final LinkSyntax syntax;
  private final Set<String> labels = new HashSet<>();
  private final List<Span> destinations = new ArrayList<>();

  /**
   * @param text the file's, or as long, with what is not to be read blanked out
   */
  LinkDefinitions(SourceFile file, String text) {
    this.file = file;
    this.text = text;
    this.syntax = new LinkSyntax(text);
  }

  /** In {@link LinkSyntax#label} form. */
  Set<String> labels() {
    return labels;
  }

  List<Span> destinations() {
    return destinations;
  }

  /**
   * Reads the definitions that a block begins with.
   *
   * @return where its words begin
   */
  int read(int start, int stop) {
    int at = start;
    int next = after(at, stop);
    while (next > at) {
      at = next;
      next = after(at, stop);
    }
    return at;
  }

  /** Where the next line begins after a definition; {@code start} if there is none. */
  private int after(int start, int stop) {
    boolean opens = start < stop && text.charAt(start) == '[';
    int close = opens ? syntax.endOfLabel(start, stop) : -1;
    String label = close < 0 ? "" : LinkSyntax.label(text.substring(start + 1, close));
    if (label.isEmpty() || close + 1 >= stop || text.charAt(close + 1) != ':') {
      return start;
    }
    int target = syntax.afterSpace(close + 2, stop);
    int targetEnd = syntax.afterDestination(target, stop);
    int title = syntax.afterSpace(targetEnd, stop);
    int end = title > targetEnd ? afterLine(syntax.afterTitle(title, stop), stop) : -1;
    if (end < 0) {
      end = afterLine(targetEnd, stop);
    }
    if (targetEnd == target || end < 0) {
      return start;
    }
    labels.add(label);
    destinations.add(syntax.destination(file, target, targetEnd));
    return end;
  }

  /** The offset of the next line's words, if nothing but space stands before it; else -1. */
  private int afterLine(int start, int stop) {
    int at = start;
    while (at < stop && MarkdownLine.isSpace(text.charAt(at))) {
      at++;
    }
    boolean ends = at == stop || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    return ends ? syntax.afterSpace(at, stop) : -1;
  }
}
