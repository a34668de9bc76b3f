package dev.ssi.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes a corpus as Appendix AH and the Baseline Requirements Document. */
final class SsiFormat {
  private static final String DOCUMENT =
      """
      title: %s
      version: "1.0"
      status: illustrative example
      notice: Generated for a benchmark.
      schema: 1
      """;
  private static final String ROLES =
      """
      user-roles:
        - {id: IS, title: Import Supplier}
        - {id: ES, title: Export Supplier}
        - {id: GS, title: Gas Supplier}
        - {id: ED, title: Electricity Distributor}
        - {id: GT, title: Gas Transporter}
        - {id: RSA, title: Registered Supplier Agent}
        - {id: OU, title: Other User}
      non-user-actors:
        - {id: RDP, title: Registration Data Provider}
      party-categories:
        - {id: LSP, title: Large Supplier Party}
      """;
  private static final String LEVELS =
      """
      - {id: N, title: None, includes: []}
      - {id: VO, title: View own records only, includes: []}
      - {id: VC, title: View records of the network, includes: [VO]}
      - {id: V, title: View any record, includes: [VO, VC]}
      """;
  private static final String MAP =
      """
      id: %s
      title: %s
      summary: >-
        %s
      lanes: [User, SSI]
      start: choose
      steps:
        choose: {lane: User, ask: "%s?", next: {The first way: first, The second way: second}}
        first:  {lane: User, do: %s, component: %s, next: check}
        second: {lane: User, do: %s, component: %s, next: check}
        check:  {lane: SSI, ask: "%s?", next: {Found: third, Not found: none}}
        third:  {lane: SSI, do: %s, component: %s, next: done}
        done:   {lane: User, end: %s}
        none:   {lane: User, end: %s}
      """;

  private final Folder folder;

  SsiFormat(Folder folder) {
    this.folder = folder;
  }

  void write(Corpus corpus) throws IOException {
    folder.write("appendix-ah/appendix-ah.yaml", document("Access Control"));
    folder.write("appendix-ah/user-roles.yaml", ROLES);
    folder.write("appendix-ah/access-levels.yaml", LEVELS);
    folder.write("appendix-ah/definitions.yaml", definitions(corpus.terms()));
    folder.write("appendix-ah/sec-clauses.yaml", clauses(corpus.clauses()));
    folder.write("appendix-ah/interface-transactions.yaml", transactions(corpus.components()));
    folder.write("baseline/baseline.yaml", document("Baseline Requirements"));
    folder.write("baseline/tombstones.yaml", "[]\n");
    for (Item.Domain domain : corpus.domains()) {
      folder.write("appendix-ah/domains/" + name(domain) + ".md", domain(domain));
    }
    for (Item.Component component : corpus.components()) {
      folder.write("baseline/components/" + name(component) + ".md", component(component));
    }
    for (Item.Epic epic : corpus.epics()) {
      folder.write("baseline/epics/" + name(epic) + ".md", epic(epic));
    }
    for (Item.ProcessMap map : corpus.maps()) {
      folder.write("baseline/process-maps/" + name(map) + ".yaml", map(map));
    }
  }

  private static String document(String title) {
    return String.format(Locale.ROOT, DOCUMENT, title);
  }

  private static String name(Item item) {
    return item.id() + "-" + item.title().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String definitions(List<String> terms) {
    StringBuilder text = new StringBuilder();
    terms.forEach(
        term -> text.append("- {term: " + term + ", meaning: What is meant is this one.}\n"));
    return text.toString();
  }

  private static String clauses(List<Item.Clause> clauses) {
    StringBuilder text = new StringBuilder();
    for (Item.Clause clause : clauses) {
      text.append("- id: ").append(clause.id());
      text.append("\n  title: ").append(clause.title());
      text.append("\n  summary: >-\n    ").append(Wording.wrapped(clause.summary(), "    "));
      text.append(clause.isTop() ? "\n  access: {at-least: VO, at-most: V}" : "");
      text.append("\n  source: illustrative\n");
    }
    return text.toString();
  }

  private static String transactions(List<Item.Component> components) {
    StringBuilder text = new StringBuilder();
    for (Item.Component component : components) {
      if (component.transaction() != null) {
        text.append("- {id: ").append(component.transaction());
        text.append(", title: ").append(component.title());
        text.append(", access: ").append(component.access()).append("}\n");
      }
    }
    return text.isEmpty() ? "[]\n" : text.toString();
  }

  private static String domain(Item.Domain domain) {
    StringBuilder text = new StringBuilder("---\nid: " + domain.id() + "\n");
    text.append("title: ").append(domain.title()).append('\n');
    text.append("clauses: [").append(domain.clauses().get(0).id()).append("]\ncomponents:\n");
    for (Item.Component component : domain.components()) {
      text.append("  ").append(component.id()).append(":\n");
      text.append("    title: ").append(component.title()).append('\n');
      text.append("    scope: >-\n      ");
      text.append(Wording.wrapped(component.scope(), "      ")).append('\n');
      text.append("    clauses: [").append(component.clause().id()).append("]\n");
      if (component.transaction() != null) {
        text.append("    replaces: [").append(component.transaction()).append("]\n");
      }
      text.append("    access: ").append(component.access()).append('\n');
    }
    text.append("---\n\n").append(Wording.wrapped(domain.scope(), "")).append('\n');
    return text.toString();
  }

  private static String component(Item.Component component) {
    StringBuilder text = new StringBuilder("---\nid: " + component.id() + "\n");
    text.append("title: ").append(component.title()).append('\n');
    text.append("domain: ").append(component.domain()).append("\n---\n\n");
    text.append(component.body()).append("## Requirements\n\n");
    for (Item.Requirement requirement : component.requirements()) {
      String words = "**" + requirement.id() + "** " + requirement.texts().get(0);
      text.append("- ").append(Wording.wrapped(words, "  ")).append('\n');
    }
    return text.toString();
  }

  private static String epic(Item.Epic epic) {
    StringJoiner components = new StringJoiner(", ", "[", "]");
    epic.components().forEach(component -> components.add(component.id()));
    StringBuilder text = new StringBuilder("---\nid: " + epic.id() + "\n");
    text.append("title: ").append(epic.title()).append('\n');
    text.append("roles: ").append(epic.roles()).append('\n');
    text.append("want: ").append(epic.want()).append('\n');
    text.append("so-that: ").append(epic.soThat()).append('\n');
    text.append("components: ").append(components).append('\n');
    text.append("process-maps: [").append(epic.map()).append("]\n---\n\n## Story\n\n");
    text.append(Wording.wrapped(epic.story(), "")).append("\n\n## Acceptance criteria\n\n");
    for (int i = 0; i < epic.criteria().size(); i++) {
      text.append(i + 1).append(". ");
      text.append(Wording.wrapped(epic.criteria().get(i), "   ")).append('\n');
    }
    return text.toString();
  }

  private static String map(Item.ProcessMap map) {
    return String.format(
        Locale.ROOT,
        MAP,
        map.id(),
        map.title(),
        Wording.wrapped(map.summary(), "  "),
        map.steps().get(0),
        map.steps().get(1),
        map.components().get(0).id(),
        map.steps().get(2),
        map.components().get(1).id(),
        map.steps().get(3),
        map.steps().get(4),
        map.components().get(2).id(),
        map.steps().get(5),
        map.steps().get(6));
  }
}
