package dev.ssi.document.book;

import java.util.List;

/** The words of a text, without what is done with them. */
public final class Plain {
  private Plain() {}

  /** The words of running text, a break as a space. */
  public static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(each -> append(each, text));
    return text.toString();
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Words words) {
      text.append(words.text());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.text());
    } else if (inline instanceof Inline.Term term) {
      text.append(term.text());
    } else if (inline instanceof Inline.Reference reference) {
      text.append(reference.id());
      if (reference.title() != null) {
        text.append(" (").append(reference.title()).append(')');
      }
    } else if (inline instanceof Inline.Unresolved unresolved) {
      text.append('[').append(unresolved.id()).append(']');
    } else if (inline instanceof Inline.Strong strong) {
      strong.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(each -> append(each, text));
    } else if (inline instanceof Inline.Break) {
      text.append(' ');
    }
  }
}
