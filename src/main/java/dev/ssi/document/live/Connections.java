package dev.ssi.document.live;

import dev.ssi.model.Clause;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Paragraphs;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is linked with what, each item once, in the order of the trace. */
final class Connections {
  /** The kinds that the chain runs through, from the law down. */
  static final List<ItemKind> CHAIN =
      List.of(
          ItemKind.CLAUSE,
          ItemKind.DOMAIN,
          ItemKind.COMPONENT,
          ItemKind.EPIC,
          ItemKind.PROCESS_MAP);

  private final Trace trace;
  private final Paragraphs paragraphs;

  /** Where each item stands among all, so that none is compared by its id again and again. */
  private final Map<String, Integer> ranks = new HashMap<>();

  private final Comparator<Item> order = Comparator.comparing(item -> ranks.get(item.id()));

  Connections(Trace trace) {
    this.trace = trace;
    this.paragraphs = new Paragraphs(trace.documents());
    List<Item> items = new ArrayList<>();
    trace.links().items().forEach(items::add);
    items.sort(
        Comparator.comparing(Item::kind)
            .thenComparing(this::domain, NaturalOrder.INSTANCE)
            .thenComparing((a, b) -> a.kind() == ItemKind.CLAUSE ? a.span().compareTo(b.span()) : 0)
            .thenComparing(Item::id, NaturalOrder.INSTANCE));
    items.forEach(item -> ranks.put(item.id(), ranks.size()));
  }

  /** A component stands with the others of its domain. */
  private String domain(Item item) {
    return item.kind() == ItemKind.COMPONENT
        ? trace.domainOf(item.id()).map(domain -> domain.id().value()).orElse("")
        : "";
  }

  /** The chain through an item, by kind; the item itself is among those of its kind. */
  Map<ItemKind, Collection<Item>> chain(Item item) {
    Map<ItemKind, Collection<Item>> chain = new EnumMap<>(ItemKind.class);
    CHAIN.forEach(kind -> chain.put(kind, new TreeSet<>(order)));
    chain.get(item.kind()).add(item);
    switch (item.kind()) {
      case CLAUSE -> {
        clause(item.id(), chain);
        downFromComponents(chain);
      }
      case DOMAIN -> {
        addTo(item.id(), Link.Type.BELONGS_TO, chain.get(ItemKind.COMPONENT));
        addFrom(item.id(), Link.Type.IMPLEMENTS, chain.get(ItemKind.CLAUSE));
        downFromComponents(chain);
      }
      case COMPONENT -> {
        law(item, chain);
        addTo(item.id(), Link.Type.USES, chain.get(ItemKind.EPIC));
        addTo(item.id(), Link.Type.PERFORMS, chain.get(ItemKind.PROCESS_MAP));
      }
      case EPIC -> {
        addFrom(item.id(), Link.Type.FOLLOWS, chain.get(ItemKind.PROCESS_MAP));
        upFrom(item.id(), Link.Type.USES, chain);
      }
      case PROCESS_MAP -> {
        addTo(item.id(), Link.Type.FOLLOWS, chain.get(ItemKind.EPIC));
        upFrom(item.id(), Link.Type.PERFORMS, chain);
      }
      default -> throw new IllegalArgumentException(item.kind() + " is not in the chain");
    }
    return chain;
  }

  private void clause(String id, Map<ItemKind, Collection<Item>> chain) {
    Collection<Item> implementing = new ArrayList<>();
    addTo(id, Link.Type.IMPLEMENTS, implementing);
    for (Item item : implementing) {
      chain.get(item.kind()).add(item);
      if (item.kind() == ItemKind.COMPONENT) {
        addFrom(item.id(), Link.Type.BELONGS_TO, chain.get(ItemKind.DOMAIN));
      }
    }
    for (Clause limb : trace.clauses().limbs(id)) {
      trace.links().item(limb.id().value()).ifPresent(chain.get(ItemKind.CLAUSE)::add);
      clause(limb.id().value(), chain);
    }
  }

  private void upFrom(String id, Link.Type type, Map<ItemKind, Collection<Item>> chain) {
    Collection<Item> linked = new ArrayList<>();
    addFrom(id, type, linked);
    for (Item item : linked) {
      if (item.kind() == ItemKind.COMPONENT) {
        chain.get(ItemKind.COMPONENT).add(item);
        law(item, chain);
      }
    }
  }

  private void law(Item component, Map<ItemKind, Collection<Item>> chain) {
    addFrom(component.id(), Link.Type.BELONGS_TO, chain.get(ItemKind.DOMAIN));
    addFrom(component.id(), Link.Type.IMPLEMENTS, chain.get(ItemKind.CLAUSE));
  }

  private void downFromComponents(Map<ItemKind, Collection<Item>> chain) {
    for (Item component : chain.get(ItemKind.COMPONENT)) {
      addTo(component.id(), Link.Type.USES, chain.get(ItemKind.EPIC));
    }
    for (Item epic : chain.get(ItemKind.EPIC)) {
      addFrom(epic.id(), Link.Type.FOLLOWS, chain.get(ItemKind.PROCESS_MAP));
    }
  }

  /** Adds the items that an item refers to with links of a type. */
  private void addFrom(String id, Link.Type type, Collection<Item> items) {
    for (Link link : trace.links().from(id)) {
      if (link.type() == type) {
        trace.links().item(link.to()).ifPresent(items::add);
      }
    }
  }

  /** Adds the items that refer to an item with links of a type. */
  private void addTo(String id, Link.Type type, Collection<Item> items) {
    for (Link link : trace.links().to(id)) {
      if (link.type() == type && link.from() != null) {
        trace.links().item(link.from()).ifPresent(items::add);
      }
    }
  }

  /** The items in whose words an item is cited: a numbered paragraph rather than its text. */
  List<Item> citing(Item item) {
    Set<Item> citing = new TreeSet<>(order);
    for (Link link : trace.links().to(item.id())) {
      if (link.type() == Link.Type.CITES) {
        paragraphs
            .at(link.span())
            .map(NumberedParagraph::id)
            .map(id -> id.value())
            .or(() -> Optional.ofNullable(link.from()))
            .flatMap(trace.links()::item)
            .filter(other -> !other.id().equals(item.id()))
            .ifPresent(citing::add);
      }
    }
    return List.copyOf(citing);
  }
}
