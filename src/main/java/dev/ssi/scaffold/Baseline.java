package dev.ssi.scaffold;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.FileKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.trace.Clauses;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Begins what a User reads: domains, components, Epics and Process Maps. */
public final class Baseline {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}");

  /** Every User Role, as the field of an Epic has it. */
  private static final String ALL = "all";

  private final Trace trace;
  private final Pages pages;
  private final Blanks blanks;
  private final TakenIds ids;

  /**
   * @param trace of the documents as they are
   */
  public Baseline(Trace trace, Pages pages, TakenIds ids) {
    this.trace = trace;
    this.pages = pages;
    this.blanks = new Blanks(pages);
    this.ids = ids;
  }

  /**
   * An Epic of those User Roles that may access its components, following a Process Map that shows
   * them; a new one is begun where there is none.
   */
  public Draft epic(String title, List<String> components) {
    components.forEach(this::known);
    if (components.isEmpty()) {
      throw new Lacking("An Epic uses a component: name it with --for, such as --for FC-SMI-01.");
    }
    List<String> roles =
        trace.roles().stream()
            .filter(role -> components.stream().allMatch(component -> mayAccess(component, role)))
            .toList();
    if (roles.isEmpty()) {
      throw new Lacking(
          "No User Role may access " + String.join(" and ", components) + ", so nobody could.");
    }
    String id = ids.next("EP-", 3);
    Optional<ProcessMap> map =
        trace.documents().processMaps().stream()
            .filter(each -> trace.componentsOf(each).containsAll(components))
            .findFirst();
    String follows = map.map(each -> each.id().value()).orElseGet(() -> ids.next("PM-", 2));
    blanks.epic(id, title, who(roles), components, follows);
    List<String> next = new ArrayList<>();
    if (map.isEmpty()) {
      blanks.processMap(follows, title, components);
      next.add("No Process Map shows all of its components, so " + follows + " was begun with it.");
    } else {
      next.add("It follows " + follows + " (" + map.get().title() + "): see that this is right.");
    }
    next.add("Roles: all that may access its components. Take out those that it is not for.");
    return pages.draft(next);
  }

  private String who(List<String> roles) {
    return roles.equals(trace.roles()) ? ALL : "[" + String.join(", ", roles) + "]";
  }

  /**
   * A Process Map with a step for each component.
   *
   * @param epics that follow it from now on
   */
  public Draft processMap(String title, List<String> components, List<String> epics) {
    components.forEach(this::known);
    if (components.isEmpty()) {
      throw new Lacking(
          "A Process Map shows work in a component: name it with --for, such as --for FC-SMI-01.");
    }
    String id = ids.next("PM-", 2);
    blanks.processMap(id, title, components);
    epics.forEach(epic -> pages.addWord(epicPath(epic), List.of("process-maps"), id));
    return pages.draft(
        epics.isEmpty()
            ? List.of(
                "No Epic follows "
                    + id
                    + " yet, which `ssi validate` reports: name it under `process-maps:` of one."
                    + " Another time, --for FC-…,EP-… does so.")
            : List.of());
  }

  private String epicPath(String epic) {
    return trace
        .epic(epic)
        .orElseThrow(() -> new Lacking("There is no Epic " + epic + "."))
        .id()
        .span()
        .path();
  }

  /**
   * A component: its entry in Appendix AH, its technical detail, and the Epic and Process Map that
   * it needs.
   *
   * @param code how ids begin in the domain, or null to begin like the others there
   * @param clauses that it gives effect to; none for those of its domain
   * @param epics that use it; none to begin one
   */
  public Draft component(
      String title, List<String> domains, String code, List<String> clauses, List<String> epics) {
    if (domains.size() != 1 || trace.domain(domains.get(0)).isEmpty()) {
      throw new Lacking("Which domain is it in? Name it with --for, such as --for BFD-02.");
    }
    Domain domain = trace.domain(domains.get(0)).orElseThrow();
    String prefix = prefix(domain, code);
    String id = ids.next(prefix, 2);
    List<String> own = domain.clauses().stream().map(each -> each.value()).toList();
    List<String> implemented = clauses.isEmpty() ? own : clauses;
    implemented.forEach(this::knownClause);
    String path = domain.id().span().path();
    List<String> keys = List.of("components");
    pages.add(
        path,
        keys,
        Place.ofNumbered(pages.names(path, keys, "id"), id),
        "---\ncomponents:\n"
            + Blanks.component(id, title, implemented, level(implemented))
            + "---\n");
    for (String clause : implemented) {
      if (own.stream().noneMatch(each -> Clauses.isWithin(clause, each))) {
        pages.addWord(path, List.of("clauses"), clause);
      }
    }
    blanks.specification(id, title, domain.id().value());
    String map = ids.next("PM-", 2);
    blanks.processMap(map, title, List.of(id));
    if (epics.isEmpty()) {
      blanks.epic(ids.next("EP-", 3), title, ALL, List.of(id), map);
    }
    for (String epic : epics) {
      pages.addWord(epicPath(epic), List.of("components"), id);
      pages.addWord(epicPath(epic), List.of("process-maps"), map);
    }
    return pages.draft(
        List.of(
            "See that the clauses and the access of " + id + " are right.",
            "It has a Process Map of its own, "
                + map
                + ": give it a step in another instead, if that is how the work flows."));
  }

  private static String prefix(Domain domain, String code) {
    List<Component> siblings = domain.components();
    if (code == null && siblings.isEmpty()) {
      throw new Lacking(
          domain.id() + " has no component yet to tell how ids begin in it: give --code SMI.");
    }
    if (code != null && !CODE.matcher(code).matches()) {
      throw new Lacking("A code is two to six capitals: --code SMI makes ids like FC-SMI-01.");
    }
    String sibling = code == null ? siblings.get(siblings.size() - 1).id().value() : "";
    return code == null ? sibling.substring(0, sibling.lastIndexOf('-') + 1) : "FC-" + code + "-";
  }

  private void knownClause(String clause) {
    if (trace.clauses().get(clause).isEmpty()) {
      throw new Lacking(
          "There is no clause " + clause + " in " + FileKind.CLAUSES.path() + ": ssi new clause.");
    }
  }

  /** A domain with one component, and the Epic and Process Map that they need. */
  public Draft domain(String title, String code, List<String> clauses) {
    if (code == null || !CODE.matcher(code).matches()) {
      throw new Lacking(
          "How do the ids of its components begin? --code SMI makes them FC-SMI-01 and so on.");
    }
    if (clauses.isEmpty()
        || !clauses.stream().allMatch(id -> trace.clauses().get(id).isPresent())) {
      throw new Lacking(
          "Which clauses does it implement? Name some of appendix-ah/sec-clauses.yaml with --for.");
    }
    String id = ids.next("BFD-", 2);
    String component = ids.next("FC-" + code + "-", 2);
    String epic = ids.next("EP-", 3);
    String map = ids.next("PM-", 2);
    blanks.domain(id, title, component, clauses, level(clauses));
    blanks.specification(component, title, id);
    blanks.epic(epic, title, ALL, List.of(component), map);
    blanks.processMap(map, title, List.of(component));
    return pages.draft(
        List.of("See that the access of " + component + " is what its clauses open."));
  }

  /** What the clauses open at least, or else the first level that is more than none. */
  private String level(List<String> clauses) {
    return clauses.stream()
        .flatMap(id -> trace.clauses().access(id).stream())
        .filter(access -> access.atLeast() != null)
        .map(access -> access.atLeast().value())
        .findFirst()
        .or(
            () ->
                trace.documents().levels().stream()
                    .map(level -> level.id().value())
                    .filter(level -> !level.equals(AccessLevel.NONE))
                    .findFirst())
        .orElse(AccessLevel.NONE);
  }

  private void known(String component) {
    if (trace.component(component).isEmpty()) {
      throw new Lacking(
          "There is no component " + component + " in Appendix AH. `ssi access` lists them.");
    }
  }

  private boolean mayAccess(String component, String role) {
    return trace
        .access(component, role)
        .filter(entry -> !entry.level().is(AccessLevel.NONE))
        .isPresent();
  }
}
