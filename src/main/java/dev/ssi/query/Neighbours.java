package dev.ssi.query;

import dev.ssi.model.Epic;
import dev.ssi.model.ProcessMap;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.List;

/** The items next to an item: each once, in the order in which items are listed. */
final class Neighbours {
  private final Trace trace;

  Neighbours(Trace trace) {
    this.trace = trace;
  }

  List<Item> from(String id, Link.Type type) {
    return items(trace.links().from(id, type).stream().map(Link::to).distinct().toList());
  }

  List<Item> to(String id, Link.Type type) {
    return items(
        trace.links().to(id, type).stream()
            .map(Link::from)
            .filter(from -> from != null)
            .distinct()
            .toList());
  }

  private List<Item> items(List<String> ids) {
    return ids.stream()
        .flatMap(id -> trace.links().item(id).stream())
        .sorted(ItemOrder.INSTANCE)
        .toList();
  }

  List<String> rolesOf(Item epic) {
    return trace.epic(epic.id()).map(trace::rolesOf).orElse(List.of());
  }

  /** The Process Maps of an Epic that have a step in a component. */
  List<Item> mapsOf(Item epic, String component) {
    return from(epic.id(), Link.Type.FOLLOWS).stream()
        .filter(map -> !stepsIn(map, List.of(component)).isEmpty())
        .toList();
  }

  /** The steps of a Process Map that take place in any of the components. */
  List<ProcessMap.Step> stepsIn(Item map, List<String> components) {
    return trace.processMap(map.id()).stream()
        .flatMap(found -> found.steps().stream())
        .filter(step -> step.component() != null && components.contains(step.component().value()))
        .toList();
  }

  List<String> componentsOf(Item epic) {
    return trace.epic(epic.id()).map(Epic::components).orElse(List.of()).stream()
        .map(component -> component.value())
        .distinct()
        .toList();
  }
}
