package dev.ssi.query;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Text;
import dev.ssi.query.Access.Asked;
import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Level;
import dev.ssi.query.Access.Opening;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Access.Role;
import dev.ssi.trace.Clauses;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers who may access what. */
final class AccessSearch {
  private final Reading reading;
  private final Trace trace;
  private final Asked asked;
  private final Map<String, List<Epic>> epicsByComponent = new HashMap<>();

  private AccessSearch(Reading reading, Asked asked) {
    this.reading = reading;
    this.trace = reading.trace();
    this.asked = asked;
    for (Epic epic : trace.documents().epics()) {
      epic.components().stream()
          .map(Text::value)
          .distinct()
          .forEach(
              component ->
                  epicsByComponent.computeIfAbsent(component, key -> new ArrayList<>()).add(epic));
    }
  }

  static Access answer(Reading reading, Asked asked) {
    return new AccessSearch(reading, asked).answer();
  }

  private Access answer() {
    List<String> roles = asked.roles().isEmpty() ? trace.roles() : asked.roles();
    List<Entry> entries = new ArrayList<>();
    for (Domain domain : trace.documents().domains()) {
      domain.components().stream()
          .filter(
              component -> trace.component(component.id().value()).equals(Optional.of(component)))
          .filter(this::isAsked)
          .sorted(Comparator.comparing(each -> each.id().value(), ItemOrder.IDS))
          .map(component -> entry(domain, component, roles))
          .forEach(entries::add);
    }
    return new Access(
        reading,
        asked,
        roles.stream().map(role -> role(role, entries)).toList(),
        levels(entries),
        openings(entries),
        entries);
  }

  /** Whether a component is one of those asked about, by name and by clause. */
  private boolean isAsked(Component component) {
    boolean named =
        asked.components().isEmpty() || asked.components().contains(component.id().value());
    return named && (asked.clauses().isEmpty() || isOfAskedClause(component));
  }

  private boolean isOfAskedClause(Component component) {
    return component.clauses().stream().anyMatch(clause -> isWithinAsked(clause.value()));
  }

  private boolean isWithinAsked(String clause) {
    return asked.clauses().stream().anyMatch(each -> Clauses.isWithin(clause, each));
  }

  private Entry entry(Domain domain, Component component, List<String> roles) {
    return new Entry(
        component,
        domain,
        roles.stream().map(role -> right(component, role)).toList(),
        Takeover.of(trace, component, roles));
  }

  private Right right(Component component, String role) {
    String id = component.id().value();
    List<String> epics =
        epicsByComponent.getOrDefault(id, List.of()).stream()
            .filter(epic -> trace.rolesOf(epic).contains(role))
            .map(epic -> epic.id().value())
            .sorted(ItemOrder.IDS)
            .toList();
    return right(trace, role, trace.access(id, role), epics);
  }

  /** What each role may do by a component, or might do by an Interface Transaction. */
  static List<Right> rights(Reading reading, String id) {
    Trace trace = reading.trace();
    Optional<AccessTable> table =
        trace
            .component(id)
            .flatMap(Component::access)
            .or(() -> trace.transaction(id).map(InterfaceTransaction::access));
    return table.isEmpty()
        ? List.of()
        : trace.roles().stream()
            .map(role -> right(trace, role, table.get().entry(role), List.of()))
            .toList();
  }

  private static Right right(
      Trace trace, String role, Optional<AccessTable.Entry> entry, List<String> epics) {
    String level = entry.map(AccessTable.Entry::level).map(Text::value).orElse(null);
    return new Right(role, level, level == null ? "" : trace.levels().title(level), epics);
  }

  private Role role(String id, List<Entry> entries) {
    long given =
        entries.stream()
            .flatMap(entry -> entry.rights().stream())
            .filter(right -> right.role().equals(id) && right.isGiven())
            .count();
    return new Role(id, trace.roleTitle(id), (int) given, entries.size() - (int) given);
  }

  /** Every level, with a count; once the question is narrowed, only those that are given. */
  private List<Level> levels(List<Entry> entries) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    trace.levels().ids().forEach(id -> counts.put(id, 0));
    for (Entry entry : entries) {
      entry.rights().stream()
          .filter(right -> right.level() != null)
          .forEach(right -> counts.merge(right.level(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(count -> !asked.isNarrow() || count.getValue() > 0)
        .map(count -> level(count.getKey(), count.getValue()))
        .toList();
  }

  private Level level(String id, int count) {
    List<String> includes =
        trace.documents().levels().stream()
            .filter(level -> level.id().is(id))
            .flatMap(level -> level.includes().stream())
            .map(Text::value)
            .toList();
    return new Level(id, trace.levels().title(id), includes, count);
  }

  private List<Opening> openings(List<Entry> entries) {
    List<Opening> openings = new ArrayList<>();
    for (Clause clause : trace.documents().clauses()) {
      String id = clause.id().value();
      boolean wanted =
          asked.clauses().isEmpty()
              ? !asked.isNarrow() || entries.stream().anyMatch(each -> each.implementsClause(id))
              : isWithinAsked(id);
      if (wanted) {
        openings.add(opening(trace, clause));
      }
    }
    return openings;
  }

  /** Where a clause says nothing of access, the clause that it is a limb of says it. */
  static Opening opening(Trace trace, Clause clause) {
    Clause.Access bounds = trace.clauses().access(clause.id().value()).orElse(null);
    Clause from = clause;
    while (bounds != null && from.access().isEmpty()) {
      from = trace.clauses().parent(from.id().value()).orElseThrow();
    }
    return new Opening(clause, bounds, bounds == null ? null : from.id().value());
  }
}
