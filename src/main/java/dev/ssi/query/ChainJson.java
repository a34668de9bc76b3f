package dev.ssi.query;

import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.Comparator;
import java.util.List;

/** The chain as JSON: everything as a graph, or one item with its trees. */
final class ChainJson {
  private static final Comparator<Link> BY_PLACE =
      Comparator.comparing(Link::span).thenComparing(Link::type).thenComparing(Link::to);

  private ChainJson() {}

  /** Every item and every link, those of running text included. */
  static String of(Chain chain) {
    Trace trace = chain.reading().trace();
    List<Link> links = trace.links().all().stream().sorted(BY_PLACE).toList();
    return Json.page(
        chain.reading(),
        json -> {
          json.object(
              "summary",
              () -> {
                json.object(
                    "items",
                    () -> chain.counts().forEach((kind, count) -> json.field(kind.label(), count)));
                json.field("links", links.size());
                json.field("gaps", chain.gaps());
              });
          json.objects("items", Lookup.items(trace), item -> item(json, trace, item));
          json.objects("links", links, link -> link(json, link));
        });
  }

  private static void item(Json json, Trace trace, Item item) {
    json.field("id", item.id());
    json.field("kind", item.kind().label());
    json.field("title", item.title());
    json.field(
        "parent",
        trace
            .clauses()
            .get(item.id())
            .flatMap(clause -> trace.clauses().parent(item.id()))
            .map(parent -> parent.id().value())
            .orElse(null));
    json.place(item.span());
  }

  private static void link(Json json, Link link) {
    json.field("from", link.from());
    json.field("type", link.type().label());
    json.field("to", link.to());
    json.place(link.span());
  }

  static String of(ItemTrace trace) {
    return Json.page(
        trace.reading(),
        json -> {
          json.object("item", () -> head(json, trace.item(), trace.places()));
          json.objects("up", trace.up(), node -> node(json, node));
          json.objects("down", trace.down(), node -> node(json, node));
          citations(json, "cites", trace.cites());
          citations(json, "citedBy", trace.citedBy());
        });
  }

  static void head(Json json, Item item, List<Span> places) {
    json.field("id", item.id());
    json.field("kind", item.kind().label());
    json.field("title", item.title());
    json.objects("places", places, json::place);
  }

  private static void node(Json json, Node node) {
    json.field("relation", node.relation());
    json.field("id", node.id());
    json.field("kind", node.kind());
    json.field("title", node.title());
    if (node.step() != null) {
      json.field("lane", node.step().lane() == null ? null : node.step().lane().value());
      json.field(
          "component", node.step().component() == null ? null : node.step().component().value());
    }
    json.place(node.span());
    if (!node.roles().isEmpty()) {
      json.strings("roles", node.roles());
    }
    json.strings("missing", node.missing());
    json.objects("children", node.children(), child -> node(json, child));
  }

  static void citations(Json json, String name, List<Citation> citations) {
    json.objects(
        name,
        citations,
        citation -> {
          Item item = citation.item();
          json.field("id", item == null ? null : item.id());
          json.field("kind", item == null ? null : item.kind().label());
          json.field("title", item == null ? null : item.title());
          json.objects("places", citation.spans(), json::place);
        });
  }
}
