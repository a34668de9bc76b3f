package dev.ssi.query;

import dev.ssi.model.Clause;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item at the other end of a link.
 *
 * @param type what the link says, read from its source to its target
 * @param inverse the same, read the other way
 * @param end the other item, or the text that belongs to none, with every place of the link
 */
record ItemLink(String type, String inverse, Citation end) {
  private static final String LIMB_OF = "limb of";
  private static final String LIMB = "has the limb";

  /** What an item refers to. */
  static List<ItemLink> from(Trace trace, Item item) {
    List<ItemLink> links = new ArrayList<>();
    if (trace.clauses().get(item.id()).isPresent()) {
      trace.clauses().parent(item.id()).ifPresent(parent -> limb(trace, parent, links));
    }
    for (Link.Type type : Link.Type.values()) {
      List<Citation> ends =
          type == Link.Type.CITES
              ? Citation.by(trace, item)
              : Citation.grouped(
                  concat(
                      trace.links().from(item.id(), type),
                      trace.recordLinks().from(item.id(), type)),
                  link -> trace.links().item(link.to()),
                  item);
      add(type, ends, links);
    }
    return links;
  }

  /** What refers to an item. */
  static List<ItemLink> to(Trace trace, Item item) {
    List<ItemLink> links = new ArrayList<>();
    trace.clauses().limbs(item.id()).forEach(limb -> limb(trace, limb, links));
    for (Link.Type type : Link.Type.values()) {
      List<Citation> ends =
          type == Link.Type.CITES
              ? Citation.of(trace, item)
              : Citation.grouped(
                  concat(
                      trace.links().to(item.id(), type), trace.recordLinks().to(item.id(), type)),
                  link -> trace.links().item(link.from()),
                  item);
      add(type, ends, links);
    }
    return links;
  }

  private static List<Link> concat(List<Link> trace, List<Link> records) {
    return Stream.concat(trace.stream(), records.stream()).toList();
  }

  private static void limb(Trace trace, Clause clause, List<ItemLink> links) {
    trace
        .links()
        .item(clause.id().value())
        .map(item -> new Citation(item, List.of(item.span())))
        .ifPresent(end -> links.add(new ItemLink(LIMB_OF, LIMB, end)));
  }

  /** Adds each item once, whichever files it is linked from. */
  private static void add(Link.Type type, List<Citation> ends, List<ItemLink> links) {
    Item last = null;
    for (Citation end : ends) {
      Citation joined = end;
      if (last != null && last.equals(end.item())) {
        ItemLink before = links.remove(links.size() - 1);
        List<Span> spans =
            Stream.concat(before.end().spans().stream(), end.spans().stream()).toList();
        joined = new Citation(last, spans);
      }
      last = end.item();
      links.add(new ItemLink(type.label(), Words.inverse(type), joined));
    }
  }
}
