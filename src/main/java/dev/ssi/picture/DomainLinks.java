package dev.ssi.picture;

import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.ProcessMap;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of one domain's trace, and the links between them. */
final class DomainLinks {
  private final Trace trace;
  private final List<Item> items = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();

  /** A link, by the places of its ends. */
  record Pair(int from, int to) {}

  DomainLinks(Trace trace, Domain domain) {
    this.trace = trace;
    clauses(domain);
    add(domain.id().value(), 1);
    domain.components().forEach(component -> add(component.id().value(), 2));
    for (Clause clause : trace.documents().clauses()) {
      trace
          .links()
          .to(clause.id().value(), Link.Type.IMPLEMENTS)
          .forEach(link -> pair(link.to(), link.from()));
    }
    domain.components().forEach(each -> pair(domain.id().value(), each.id().value()));
    epics(domain);
    maps(domain);
  }

  private void clauses(Domain domain) {
    Set<String> own = new LinkedHashSet<>(List.of(domain.id().value()));
    domain.components().forEach(component -> own.add(component.id().value()));
    for (Clause clause : trace.documents().clauses()) {
      String id = clause.id().value();
      if (trace.links().to(id, Link.Type.IMPLEMENTS).stream()
          .anyMatch(link -> own.contains(link.from()))) {
        add(id, 0);
      }
    }
  }

  private void epics(Domain domain) {
    for (Epic epic : trace.documents().epics()) {
      String id = epic.id().value();
      for (Component component : domain.components()) {
        if (epic.components().stream().anyMatch(each -> each.is(component.id().value()))) {
          add(id, 3);
          pair(component.id().value(), id);
        }
      }
    }
  }

  /**
   * The maps that take place in the domain; one that none of its Epics follows is linked at once.
   */
  private void maps(Domain domain) {
    for (ProcessMap map : trace.documents().processMaps()) {
      String id = map.id().value();
      Set<String> used = trace.componentsOf(map);
      List<String> own =
          domain.components().stream()
              .map(each -> each.id().value())
              .filter(used::contains)
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      add(id, 4);
      int before = pairs.size();
      trace.links().to(id, Link.Type.FOLLOWS).forEach(link -> pair(link.from(), id));
      if (pairs.size() == before) {
        own.forEach(component -> pair(component, id));
      }
    }
  }

  private void add(String id, int column) {
    if (!places.containsKey(id)) {
      trace
          .links()
          .item(id)
          .ifPresent(
              item -> {
                places.put(id, items.size());
                items.add(item);
                columns.add(column);
              });
    }
  }

  private void pair(String from, String to) {
    Integer start = places.get(from);
    Integer end = places.get(to);
    if (start != null && end != null && columns.get(start) < columns.get(end)) {
      pairs.add(new Pair(start, end));
    }
  }

  List<Item> items() {
    return items;
  }

  /** From 0 for clauses to 4 for Process Maps. */
  int column(int i) {
    return columns.get(i);
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  int into(int i) {
    return (int) pairs.stream().filter(pair -> pair.to() == i).count();
  }

  int outOf(int i) {
    return (int) pairs.stream().filter(pair -> pair.from() == i).count();
  }
}
