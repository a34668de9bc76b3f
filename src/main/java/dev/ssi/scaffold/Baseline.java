package dev.ssi.scaffold;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.Component;
import dev.ssi.model.FileKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.scaffold.Draft.File;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Begins what a User reads: domains, components, Epics and Process Maps. */
public final class Baseline {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}");

  private final Trace trace;
  private final TakenIds ids;

  /**
   * @param trace of the documents as they are
   */
  public Baseline(Trace trace, TakenIds ids) {
    this.trace = trace;
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
    List<File> files = new ArrayList<>();
    String follows = map.map(each -> each.id().value()).orElseGet(() -> ids.next("PM-", 2));
    files.add(epicFile(id, title, roles, components, follows));
    List<String> next = new ArrayList<>();
    if (map.isEmpty()) {
      files.add(mapFile(follows, title, components));
      next.add("No Process Map shows all of its components, so " + follows + " was begun with it.");
    } else {
      next.add("It follows " + follows + " (" + map.get().title() + "): see that this is right.");
    }
    next.add("Roles: all that may access its components. Take out those that it is not for.");
    return new Draft(files, "", next);
  }

  private File epicFile(
      String id, String title, List<String> roles, List<String> components, String map) {
    String who = roles.equals(trace.roles()) ? "all" : "[" + String.join(", ", roles) + "]";
    return new File(
        FileKind.EPIC.folder() + id + Wording.slug(title) + ".md",
        Wording.fill(
            """
        ---
        id: %s
        title: %s
        roles: %s
        want: "to TBC"
        so-that: "TBC"
        components: [%s]
        process-maps: [%s]
        ---

        ## Story

        TBC

        ## Acceptance criteria

        1. Given TBC, when TBC, then TBC.
        """,
            id, Wording.quoted(title), who, String.join(", ", components), map));
  }

  /** A Process Map with a step for each component. */
  public Draft processMap(String title, List<String> components) {
    components.forEach(this::known);
    if (components.isEmpty()) {
      throw new Lacking(
          "A Process Map shows work in a component: name it with --for, such as --for FC-SMI-01.");
    }
    String id = ids.next("PM-", 2);
    return new Draft(
        List.of(mapFile(id, title, components)),
        "",
        List.of(
            "Name "
                + id
                + " under `process-maps:` of an Epic: until then validate reports that none follows"
                + " it."));
  }

  private static File mapFile(String id, String title, List<String> components) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < components.size(); i++) {
      steps.append(
          Wording.fill(
              "  step-%d: {lane: User, do: \"TBC\", component: %s, next: %s}\n",
              i + 1, components.get(i), i + 1 < components.size() ? "step-" + (i + 2) : "done"));
    }
    return new File(
        FileKind.PROCESS_MAP.folder() + id + Wording.slug(title) + ".yaml",
        Wording.fill(
            """
        id: %s
        title: %s
        summary: "TBC"
        lanes: [User, SSI]
        start: step-1
        steps:
        %s  done: {lane: SSI, end: "TBC"}
        """,
            id, Wording.quoted(title), steps));
  }

  /** The technical detail of a component; its entry in Appendix AH is law, and only printed. */
  public Draft component(String title, List<String> domains) {
    if (domains.size() != 1 || trace.domain(domains.get(0)).isEmpty()) {
      throw new Lacking("Which domain is it in? Name it with --for, such as --for BFD-02.");
    }
    String domain = domains.get(0);
    List<Component> siblings = trace.domain(domain).orElseThrow().components();
    if (siblings.isEmpty()) {
      throw new Lacking(domain + " has no component yet to tell how ids begin in it.");
    }
    String sibling = siblings.get(siblings.size() - 1).id().value();
    String id = ids.next(sibling.substring(0, sibling.lastIndexOf('-') + 1), 2);
    String clauses =
        String.join(
            ", ",
            trace.domain(domain).orElseThrow().clauses().stream()
                .map(each -> each.value())
                .toList());
    String file = trace.domain(domain).orElseThrow().id().span().path();
    return new Draft(
        List.of(specification(id, title, domain)),
        file + ", under `components:`\n" + entry(id, title, clauses, "N"),
        List.of(
            "Add these lines to " + file + ": it is law, which needs a Section D Modification.",
            "Then begin an Epic for it: ssi new epic --for " + id));
  }

  private static String entry(String id, String title, String clauses, String level) {
    return Wording.fill(
        """
          %s:
            title: %s
            scope: "TBC"
            clauses: [%s]
            access: {all: %s}
        """,
        id, Wording.quoted(title), clauses, level);
  }

  private static File specification(String id, String title, String domain) {
    return new File(
        FileKind.SPECIFICATION.folder() + id + Wording.slug(title) + ".md",
        Wording.fill(
            """
        ---
        id: %s
        title: %s
        domain: %s
        ---

        ## Purpose

        TBC

        ## Requirements

        - **%s.1** The SSI shall TBC.
        """,
            id, Wording.quoted(title), domain, id));
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
    String listed = String.join(", ", clauses);
    String text =
        Wording.fill(
            """
        ---
        id: %s
        title: %s
        clauses: [%s]
        components:
        %s---

        TBC
        """,
            id, Wording.quoted(title), listed, entry(component, title, listed, level(clauses)));
    return new Draft(
        List.of(
            new File(FileKind.DOMAIN.folder() + id + Wording.slug(title) + ".md", text),
            specification(component, title, id),
            epicFile(epic, title, trace.roles(), List.of(component), map),
            mapFile(map, title, List.of(component))),
        "",
        List.of(
            "A domain is law: it needs a Section D Modification.",
            "See that the access of " + component + " is what its clauses open."));
  }

  /** What the clauses open at least, or else the first level that is more than none. */
  private String level(List<String> clauses) {
    return clauses.stream()
        .flatMap(id -> trace.clauses().get(id).stream())
        .flatMap(clause -> clause.access().stream())
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

  /** The line of a requirement, to be added to its component. */
  public Draft requirement(List<String> components) {
    if (components.size() != 1 || trace.specification(components.get(0)).isEmpty()) {
      throw new Lacking("Of which component? Name it with --for, such as --for FC-SMI-01.");
    }
    String path = trace.specification(components.get(0)).orElseThrow().id().span().path();
    String id = ids.next(components.get(0) + ".", 1);
    return new Draft(
        List.of(),
        path + ", under `## Requirements`\n- **" + id + "** The SSI shall TBC.\n",
        List.of("Add this line to " + path + "."));
  }

  /**
   * The paragraph of an obligation, key governance rule or step of the procedure, to be added to
   * its file.
   */
  public Draft paragraph(FileKind kind, String prefix) {
    String id = ids.next(prefix, 1);
    return new Draft(
        List.of(),
        kind.path() + "\n- **" + id + "** The DCC shall TBC.\n",
        List.of("Add this paragraph to " + kind.path() + " where it belongs."));
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
