package dev.ssi.scaffold;

import dev.ssi.model.FileKind;
import java.util.List;

/** New files of what a User reads, with a mark wherever a person must write. */
final class Blanks {
  private final Pages pages;

  Blanks(Pages pages) {
    this.pages = pages;
  }

  /**
   * A domain with one component.
   *
   * @param level of access that every User Role has to the component
   */
  void domain(String id, String title, String component, List<String> clauses, String level) {
    pages.begin(
        FileKind.DOMAIN.folder() + id + Wording.slug(title) + ".md",
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
            id,
            Wording.quoted(title),
            String.join(", ", clauses),
            component(component, title, clauses, level)));
  }

  /** The entry of a component in its domain. */
  static String component(String id, String title, List<String> clauses, String level) {
    return Wording.fill(
        """
          %s:
            title: %s
            scope: "TBC"
            clauses: [%s]
            access: {all: %s}
        """,
        id, Wording.quoted(title), String.join(", ", clauses), level);
  }

  /** The technical detail of a component. */
  void specification(String id, String title, String domain) {
    pages.begin(
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

  /**
   * An Epic.
   *
   * @param roles as its field has them
   */
  void epic(String id, String title, String roles, List<String> components, String map) {
    pages.begin(
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
            id, Wording.quoted(title), roles, String.join(", ", components), map));
  }

  /** A Process Map with a step for each component. */
  void processMap(String id, String title, List<String> components) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < components.size(); i++) {
      steps.append(
          Wording.fill(
              "  step-%d: {lane: User, do: \"TBC\", component: %s, next: %s}\n",
              i + 1, components.get(i), i + 1 < components.size() ? "step-" + (i + 2) : "done"));
    }
    pages.begin(
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
}
