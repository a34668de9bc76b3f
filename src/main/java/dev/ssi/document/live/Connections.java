package dev.ssi.document.live;

import dev.ssi.model.Clause;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Paragraphs;
import dev.ssi.trace.Trace;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
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

  private final Comparator<Item> order =
      Comparator.comparing(Item::kind)
          .thenComparing(this::domain, NaturalOrder.INSTANCE)
          .thenComparing((a, b) -> a.kind() == ItemKind.CLAUSE ? a.span().compareTo(b.span()) : 0)
          .thenComparing(Item::id, NaturalOrder.INSTANCE);

  private final Trace trace;
  private final Paragraphs paragraphs;

  Connections(Trace trace) {
    this.trace = trace;
    this.paragraphs = new Paragraphs(trace.documents());
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
        chain.get(ItemKind.COMPONENT).addAll(to(item.id(), Link.Type.BELONGS_TO));
        chain.get(ItemKind.CLAUSE).addAll(from(item.id(), Link.Type.IMPLEMENTS));
        downFromComponents(chain);
      }
      case COMPONENT -> {
        law(item, chain);
        downFromComponents(chain);
        chain.get(ItemKind.PROCESS_MAP).clear();
        chain.get(ItemKind.PROCESS_MAP).addAll(to(item.id(), Link.Type.PERFORMS));
      }
      case EPIC -> {
        chain.get(ItemKind.PROCESS_MAP).addAll(from(item.id(), Link.Type.FOLLOWS));
        upFrom(from(item.id(), Link.Type.USES), chain);
      }
      case PROCESS_MAP -> {
        chain.get(ItemKind.EPIC).addAll(to(item.id(), Link.Type.FOLLOWS));
        upFrom(from(item.id(), Link.Type.PERFORMS), chain);
      }
      default -> throw new IllegalArgumentException(item.kind() + " is not in the chain");
    }
    return chain;
  }

  private void clause(String id, Map<ItemKind, Collection<Item>> chain) {
    for (Item item : to(id, Link.Type.IMPLEMENTS)) {
      chain.get(item.kind()).add(item);
      if (item.kind() == ItemKind.COMPONENT) {
        chain.get(ItemKind.DOMAIN).addAll(from(item.id(), Link.Type.BELONGS_TO));
      }
    }
    for (Clause limb : trace.clauses().limbs(id)) {
      trace.links().item(limb.id().value()).ifPresent(chain.get(ItemKind.CLAUSE)::add);
      clause(limb.id().value(), chain);
    }
  }

  private void upFrom(List<Item> components, Map<ItemKind, Collection<Item>> chain) {
    components.stream()
        .filter(component -> component.kind() == ItemKind.COMPONENT)
        .forEach(
            component -> {
              chain.get(ItemKind.COMPONENT).add(component);
              law(component, chain);
            });
  }

  private void law(Item component, Map<ItemKind, Collection<Item>> chain) {
    chain.get(ItemKind.DOMAIN).addAll(from(component.id(), Link.Type.BELONGS_TO));
    chain.get(ItemKind.CLAUSE).addAll(from(component.id(), Link.Type.IMPLEMENTS));
  }

  private void downFromComponents(Map<ItemKind, Collection<Item>> chain) {
    for (Item component : List.copyOf(chain.get(ItemKind.COMPONENT))) {
      for (Item epic : to(component.id(), Link.Type.USES)) {
        chain.get(ItemKind.EPIC).add(epic);
        chain.get(ItemKind.PROCESS_MAP).addAll(from(epic.id(), Link.Type.FOLLOWS));
      }
    }
  }

  /** The items that an item refers to with links of a type. */
  List<Item> from(String id, Link.Type type) {
    return items(
        trace.links().from(id).stream().filter(it -> it.type() == type).map(Link::to).toList());
  }

  /** The items that refer to an item with links of a type. */
  List<Item> to(String id, Link.Type type) {
    return items(
        trace.links().to(id).stream().filter(it -> it.type() == type).map(Link::from).toList());
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

  private List<Item> items(List<String> ids) {
    Set<Item> items = new TreeSet<>(order);
    new LinkedHashSet<>(ids)
        .forEach(
            id -> {
              if (id != null) {
                trace.links().item(id).ifPresent(items::add);
              }
            });
    return List.copyOf(items);
  }
}
