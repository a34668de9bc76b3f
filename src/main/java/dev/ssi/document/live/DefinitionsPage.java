package dev.ssi.document.live;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Plain;
import dev.ssi.model.Definition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The defined terms with their meanings. */
public record DefinitionsPage(Book book, SiteFacts site) {
  /**
   * A term.
   *
   * @param meaning as HTML made safe
   */
  public record Term(String anchor, String term, String meaning, boolean ordinary) {}

  /** The terms that begin with one letter. */
  public record Letter(String anchor, String title, List<Term> terms) {}

  public Shell shell() {
    return Shell.of(site, Place.DEFINITIONS, "Definitions");
  }

  public List<Letter> letters() {
    Set<String> ordinary =
        book.trace().documents().definitions().stream()
            .filter(Definition::ordinary)
            .map(definition -> definition.term().value())
            .collect(Collectors.toSet());
    ProseHtml prose = new ProseHtml(book.trace(), Pictures.NONE, Place.DEFINITIONS.address());
    Map<String, List<Term>> letters = new TreeMap<>();
    for (Block.Pair pair : pairs()) {
      String term = Plain.of(pair.name());
      letters
          .computeIfAbsent(Letters.of(term), letter -> new ArrayList<>())
          .add(
              new Term(pair.anchor(), term, prose.inline(pair.content()), ordinary.contains(term)));
    }
    return letters.entrySet().stream()
        .map(it -> new Letter(Letters.anchor(it.getKey()), it.getKey(), sorted(it.getValue())))
        .toList();
  }

  private List<Block.Pair> pairs() {
    return book.volumes().stream()
        .flatMap(volume -> volume.sections().stream())
        .filter(section -> Sections.page(section).equals(Place.DEFINITIONS.address()))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Pairs.class::isInstance)
        .flatMap(block -> ((Block.Pairs) block).pairs().stream())
        .toList();
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing((Term it) -> it.term().toLowerCase(Locale.ROOT))
                .thenComparing(Term::term))
        .toList();
  }
}
