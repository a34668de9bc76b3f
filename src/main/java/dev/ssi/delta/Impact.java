package dev.ssi.delta;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.ItemKind;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change reaches: down the trace, to whatever depends on the item, and up, to what it comes
 * from; never down and up again, for by that everything reaches everything.
 */
final class Impact {
  private static final Set<Link.Type> TRACE =
      EnumSet.of(
          Link.Type.IMPLEMENTS,
          Link.Type.BELONGS_TO,
          Link.Type.REPLACES,
          Link.Type.USES,
          Link.Type.FOLLOWS,
          Link.Type.PERFORMS);

  private final Trace trace;
  private final Map<String, Set<String>> nextDown = new HashMap<>();
  private final Map<String, Set<String>> nextUp = new HashMap<>();

  Impact(Trace trace) {
    this.trace = trace;
  }

  /** Everything reached, nearest first, then by kind and id; without the item itself. */
  List<Reach> of(ItemKey key) {
    if (key.kind().equals(Kinds.USER_ROLE)) {
      return epicsFor(key.id());
    }
    Map<String, List<String>> paths = new LinkedHashMap<>();
    walk(key.id(), true, paths);
    walk(key.id(), false, paths);
    List<Reach> reached = new ArrayList<>();
    paths.forEach(
        (id, path) -> item(id).ifPresent(item -> reached.add(new Reach(keyOf(item), path))));
    reached.sort(
        Comparator.comparingInt((Reach reach) -> reach.path().size()).thenComparing(Reach::item));
    return reached;
  }

  private Optional<Item> item(String id) {
    return trace.links().item(id);
  }

  private static ItemKey keyOf(Item item) {
    return new ItemKey(item.kind().label(), item.id());
  }

  private void walk(String start, boolean down, Map<String, List<String>> paths) {
    Deque<List<String>> open = new ArrayDeque<>(List.of(List.of(start)));
    Set<String> seen = new TreeSet<>(Set.of(start));
    while (!open.isEmpty()) {
      List<String> path = open.poll();
      for (String next : next(path.get(path.size() - 1), down)) {
        if (seen.add(next)) {
          List<String> longer = new ArrayList<>(path);
          longer.add(next);
          paths.putIfAbsent(next, List.copyOf(longer));
          open.add(longer);
        }
      }
    }
  }

  /** The next items down the trace, or up, by id; an item that many lead to is looked at once. */
  private Set<String> next(String id, boolean down) {
    return (down ? nextDown : nextUp).computeIfAbsent(id, item -> neighbours(item, down));
  }

  private Set<String> neighbours(String id, boolean down) {
    Set<String> next = new TreeSet<>(NaturalOrder.INSTANCE);
    for (Link link : trace.links().from(id)) {
      if (TRACE.contains(link.type()) && leadsDown(link) == down) {
        next.add(link.to());
      }
    }
    for (Link link : trace.links().to(id)) {
      if (link.from() != null && TRACE.contains(link.type()) && leadsDown(link) != down) {
        next.add(link.from());
      }
    }
    return next;
  }

  /** An Epic leads down to the Process Map it follows; every other link points up. */
  private static boolean leadsDown(Link link) {
    return link.type() == Link.Type.FOLLOWS;
  }

  private List<Reach> epicsFor(String role) {
    return trace.documents().epics().stream()
        .filter(epic -> trace.rolesOf(epic).contains(role))
        .map(epic -> epic.id().value())
        .map(id -> new Reach(new ItemKey(ItemKind.EPIC.label(), id), List.of(role, id)))
        .sorted(Comparator.comparing(Reach::item))
        .toList();
  }

  /**
   * The User Roles that a change concerns: those with access to a component it reaches, or for whom
   * an Epic is that it reaches; in the order of their file.
   */
  List<String> roles(ItemKey key, List<Reach> reached) {
    Set<String> concerned = new TreeSet<>();
    List<ItemKey> keys = new ArrayList<>(reached.stream().map(Reach::item).toList());
    keys.add(key);
    for (ItemKey each : keys) {
      if (each.kind().equals(Kinds.USER_ROLE)) {
        concerned.add(each.id());
      } else if (each.kind().equals(ItemKind.EPIC.label())) {
        trace.epic(each.id()).map(trace::rolesOf).ifPresent(concerned::addAll);
      } else if (each.kind().equals(ItemKind.COMPONENT.label())) {
        trace.roles().stream().filter(role -> mayAccess(each.id(), role)).forEach(concerned::add);
      }
    }
    return trace.roles().stream().filter(concerned::contains).toList();
  }

  private boolean mayAccess(String component, String role) {
    return trace
        .access(component, role)
        .filter(entry -> !entry.level().is(AccessLevel.NONE))
        .isPresent();
  }
}
