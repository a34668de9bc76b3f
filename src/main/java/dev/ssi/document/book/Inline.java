package dev.ssi.document.book;

import java.util.List;

/**
 * A piece of running text. There is no raw HTML among the kinds: what an author wrote as such
 * arrives as {@link Words}, so that no face can let it through.
 */
public sealed interface Inline {

  /** Words as they are read, with no markup in them. */
  record Words(String text) implements Inline {}

  /** Words that are stressed strongly. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Words that are stressed. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** A message code, value or other literal text. */
  record Code(String text) implements Inline {}

  /**
   * A cross-reference to an item that exists.
   *
   * @param id the item's
   * @param title the item's; null where the words around it say it already
   */
  record Reference(String id, String title) implements Inline {}

  /** A reference in square brackets to an item that does not exist. */
  record Unresolved(String id) implements Inline {}

  /**
   * A defined term.
   *
   * @param term as the definitions have it
   * @param text as the sentence has it
   */
  record Term(String term, String text) implements Inline {}

  /**
   * A link out of the documents.
   *
   * @param address begins with {@code https://}, {@code http://} or {@code mailto:}; any other kind
   *     is not a link but words
   */
  record Link(String address, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A line break that the author asked for. */
  record Break() implements Inline {}
}
