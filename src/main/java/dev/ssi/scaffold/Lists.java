package dev.ssi.scaffold;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Clauses;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Begins what is an entry of a list: clauses, provisions, definitions, User Roles and more. */
public final class Lists {
  private static final String COMPONENTS = "components";
  private static final String ROLES = "user-roles";

  private final Trace trace;
  private final Pages pages;
  private final TakenIds ids;

  /**
   * @param trace of the documents as they are
   */
  public Lists(Trace trace, Pages pages, TakenIds ids) {
    this.trace = trace;
    this.pages = pages;
    this.ids = ids;
  }

  /** A clause, which some components give effect to. */
  public Draft clause(String id, String title, List<String> components) {
    form(id, ItemKind.CLAUSE);
    components.forEach(this::known);
    add(FileKind.CLAUSES, described(id, title), id, Place::ofClause);
    for (String component : components) {
      var domain = trace.domainOf(component).orElseThrow();
      String path = domain.id().span().path();
      pages.addWord(path, List.of(COMPONENTS, component, "clauses"), id);
      if (domain.clauses().stream().noneMatch(each -> Clauses.isWithin(id, each.value()))) {
        pages.addWord(path, List.of("clauses"), id);
      }
    }
    List<String> next = new ArrayList<>();
    if (components.isEmpty()) {
      next.add(
          "No component gives effect to it yet, which `ssi validate` reports: begin one with `ssi"
              + " new component --for BFD-…,"
              + id
              + "`, or name those there are: --for FC-….");
    }
    next.add("Write under `access:` what it opens at least and at most, if it says so.");
    return pages.draft(next);
  }

  /** A provision that is cited and not traced. */
  public Draft provision(String id, String title) {
    form(id, ItemKind.PROVISION);
    add(FileKind.PROVISIONS, described(id, title), id, Place::ofClause);
    return pages.draft(List.of());
  }

  /** A former Interface Transaction, with the access that the component has which replaces it. */
  public Draft transaction(String wanted, String title, List<String> components) {
    components.forEach(this::known);
    if (wanted == null || components.size() != 1) {
      throw new Lacking(
          "Say how its id begins and which component replaces it: ssi new transaction SMI --for"
              + " FC-SMI-01.");
    }
    String id = wanted.matches("[A-Z]{2,6}") ? ids.next(wanted + "_", 3) : wanted;
    form(id, ItemKind.INTERFACE_TRANSACTION);
    Component component = trace.component(components.get(0)).orElseThrow();
    String access =
        component.access().map(AccessTable::entries).orElse(List.of()).stream()
            .map(entry -> entry.role() + ": " + entry.level())
            .collect(Collectors.joining(", ", "{", "}"));
    String entry =
        Wording.fill("- id: %s\n  title: %s\n  access: %s\n", id, Wording.quoted(title), access);
    add(FileKind.TRANSACTIONS, entry, id, Place::ofNumbered);
    pages.addWord(
        component.id().span().path(), List.of(COMPONENTS, component.id().value(), "replaces"), id);
    return pages.draft(
        List.of(
            "Its access is that of "
                + component.id()
                + ": see that this is what it was. This is a record of the former document."));
  }

  /** A defined term. */
  public Draft definition(String term) {
    if (term == null) {
      throw new Lacking("Which term? Name it: ssi new definition \"Meter Point\".");
    }
    String entry = Wording.fill("- term: %s\n  meaning: \"TBC\"\n", Wording.quoted(term));
    add(FileKind.DEFINITIONS, entry, term, Place::ofWord, "term");
    return pages.draft(
        List.of("`ssi validate` tells where it is written with other letters than these."));
  }

  /** A User Role, without access to any component that does not say `all`. */
  public Draft role(String id, String title) {
    named(id, "User Role", "user-role MDR");
    String entry = Wording.fill("%s:\n%s", ROLES, inset(described(Wording.quoted(id), title)));
    List<String> keys = List.of(ROLES);
    String path = FileKind.USER_ROLES.path();
    if (pages.text(path).isEmpty()) {
      pages.begin(path, entry);
    } else {
      pages.add(path, keys, pages.names(path, keys, "id").size(), entry);
    }
    List<String> silent = new ArrayList<>();
    for (Component component : trace.components()) {
      if (component.access().filter(table -> table.entry(id).isEmpty()).isPresent()) {
        pages.addPair(
            component.id().span().path(),
            List.of(COMPONENTS, component.id().value(), "access"),
            id,
            "N");
        silent.add(component.id().value());
      }
    }
    List<String> next = new ArrayList<>();
    if (!silent.isEmpty()) {
      next.add(
          "No access (N) was written for it in those that name each role: "
              + String.join(", ", silent)
              + ".");
    }
    next.add("Everywhere else it has what is given to all: see that this is right.");
    return pages.draft(next);
  }

  /** A level of access that includes no other yet. */
  public Draft level(String id, String title) {
    named(id, "access level", "access-level VX");
    String entry =
        Wording.fill(
            "- id: %s\n  title: %s\n  includes: []\n", Wording.quoted(id), Wording.quoted(title));
    add(FileKind.ACCESS_LEVELS, entry, id, (names, each) -> names.size());
    return pages.draft(
        List.of("Name what it includes, and name it under `includes:` of those above it."));
  }

  private void named(String id, String what, String example) {
    if (id == null || !id.matches("[A-Z][A-Z0-9]{0,9}")) {
      throw new Lacking(
          "What is the " + what + " called for short? In capitals: ssi new " + example + ".");
    }
  }

  private static void form(String id, ItemKind kind) {
    if (id == null || !kind.accepts(id)) {
      throw new Lacking(
          (id == null ? "Which one? " : "`" + id + "` is not the id of " + kind.oneOf() + ". ")
              + "Name it as the law does: ssi new "
              + kind.label()
              + " \""
              + kind.example()
              + "\".");
    }
  }

  private void known(String component) {
    if (trace.component(component).isEmpty()) {
      throw new Lacking(
          "There is no component " + component + " in Appendix AH. `ssi access` lists them.");
    }
  }

  /** The id of a clause needs no quotes, and its neighbours have none. */
  private static String described(String id, String title) {
    return Wording.fill("- id: %s\n  title: %s\n  summary: \"TBC\"\n", id, Wording.quoted(title));
  }

  private static String inset(String block) {
    return block.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  private void add(
      FileKind file, String entry, String id, BiFunction<List<String>, String, Integer> place) {
    add(file, entry, id, place, "id");
  }

  private void add(
      FileKind file,
      String entry,
      String id,
      BiFunction<List<String>, String, Integer> place,
      String name) {
    String path = file.path();
    if (pages.text(path).isEmpty()) {
      pages.begin(path, entry);
      return;
    }
    pages.add(path, List.of(), place.apply(pages.names(path, List.of(), name), id), entry);
  }
}
