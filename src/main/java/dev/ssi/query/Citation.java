package dev.ssi.query;

import dev.ssi.model.NumberedParagraph;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Paragraphs;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text that refers to an item, or one item that a text refers to.
 *
 * @param item the one at the other end; null for running text that belongs to no item
 * @param spans every place where the reference is written, at least one
 */
record Citation(Item item, List<Span> spans) {
  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::item, Comparator.nullsLast(ItemOrder.INSTANCE))
          .thenComparing(citation -> citation.spans().get(0));

  Citation {
    spans = List.copyOf(spans);
  }

  String path() {
    return spans.get(0).path();
  }

  /** The texts that cite an item, other than its own. */
  static List<Citation> of(Trace trace, Item cited) {
    Paragraphs paragraphs = new Paragraphs(trace.documents());
    return grouped(
        trace.links().to(cited.id(), Link.Type.CITES),
        link -> author(trace, paragraphs, link),
        cited);
  }

  /** What the text of an item cites, other than the item itself. */
  static List<Citation> by(Trace trace, Item citing) {
    Paragraphs paragraphs = new Paragraphs(trace.documents());
    boolean isParagraph = paragraphs.get(citing.id()).isPresent();
    // The words of a numbered paragraph are filed under the text that it is a part of.
    List<Link> candidates = isParagraph ? trace.links().all() : trace.links().from(citing.id());
    List<Link> own =
        candidates.stream()
            .filter(link -> link.type() == Link.Type.CITES)
            .filter(link -> !isParagraph || link.span().path().equals(citing.span().path()))
            .filter(link -> author(trace, paragraphs, link).filter(citing::equals).isPresent())
            .toList();
    return grouped(own, link -> trace.links().item(link.to()), citing);
  }

  /** Whose words a citation is part of: a numbered paragraph's, before those of the whole text. */
  private static Optional<Item> author(Trace trace, Paragraphs paragraphs, Link link) {
    return paragraphs
        .at(link.span())
        .map(NumberedParagraph::id)
        .map(id -> id.value())
        .or(() -> Optional.ofNullable(link.from()))
        .flatMap(trace.links()::item);
  }

  /** Finds the item at the other end of a link. */
  interface End {
    Optional<Item> of(Link link);
  }

  private record Key(Item item, String path) {}

  /** Links by the item at their other end, and by file; links of an item to itself are left out. */
  static List<Citation> grouped(List<Link> links, End end, Item self) {
    Map<Key, List<Span>> spans = new LinkedHashMap<>();
    for (Link link : links) {
      Item other = end.of(link).orElse(null);
      if (!self.equals(other)) {
        spans
            .computeIfAbsent(new Key(other, link.span().path()), key -> new ArrayList<>())
            .add(link.span());
      }
    }
    return spans.entrySet().stream()
        .map(entry -> new Citation(entry.getKey().item(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
