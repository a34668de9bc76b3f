package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import java.util.List;
import java.util.SortedSet;

/** The defined terms that a page uses, with their meanings at hand. */
public record TermList(List<Entry> entries) {
  public TermList {
    entries = List.copyOf(entries);
  }

  /**
   * A term.
   *
   * @param address where the definitions have it
   */
  public record Entry(String anchor, String term, String address, String meaning) {}

  static TermList of(Book book, SortedSet<String> terms) {
    return new TermList(
        terms.stream()
            .map(
                term ->
                    new Entry(
                        "term-" + Addresses.slug(term),
                        term,
                        Addresses.term(term),
                        book.terms().meaning(term)))
            .toList());
  }

  /** The script that shows the meanings where the terms are used, or null where there are none. */
  public String script() {
    return isEmpty() ? null : "terms.js";
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
