package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.model.Definition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The defined terms with their meanings. */
public record DefinitionsPage(Book book, SiteFacts site) {
  /** A term with its meaning. */
  public record Term(String anchor, String term, String meaning, boolean ordinary) {}

  /** The terms that begin with one letter. */
  public record Letter(String anchor, String title, List<Term> terms) {}

  public Shell shell() {
    return Shell.of(site, Place.DEFINITIONS, "Definitions");
  }

  public List<Letter> letters() {
    Map<String, List<Term>> letters = new TreeMap<>();
    book.trace().documents().definitions().stream()
        .map(DefinitionsPage::term)
        .sorted(
            Comparator.comparing((Term it) -> it.term().toLowerCase(Locale.ROOT))
                .thenComparing(Term::term))
        .forEach(
            term ->
                letters
                    .computeIfAbsent(Letters.of(term.term()), letter -> new ArrayList<>())
                    .add(term));
    return letters.entrySet().stream()
        .map(it -> new Letter(Letters.anchor(it.getKey()), it.getKey(), it.getValue()))
        .toList();
  }

  private static Term term(Definition definition) {
    String term = definition.term().value();
    return new Term(
        Addresses.slug(term), term, definition.meaning().value(), definition.ordinary());
  }
}
