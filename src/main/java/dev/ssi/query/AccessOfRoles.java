package dev.ssi.query;

import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Access.Role;
import dev.ssi.query.Table.Fit;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What each of some roles may do, and what it may not, for people. */
final class AccessOfRoles {
  private final Access access;
  private final Page page;

  AccessOfRoles(Access access, Page page) {
    this.access = access;
    this.page = page;
  }

  void print() {
    access.roles().forEach(this::print);
  }

  private void print(Role role) {
    page.gap().line(role.id() + " " + role.title());
    page.line(
        "  may access "
            + role.given()
            + " of "
            + Phrase.count(role.given() + role.withheld(), "component", "components"));
    table(role, Right::isGiven);
    if (role.withheld() > 0) {
      page.gap().line(role.id() + " may not access");
      table(role, right -> !right.isGiven());
    }
    epics(role);
  }

  /** By domain, and within it by level. */
  private void table(Role role, Predicate<Right> wanted) {
    Table table = new Table(6, Fit.FIXED, Fit.WRAPPED, Fit.WRAPPED);
    for (List<Entry> domain : byDomain()) {
      Map<String, List<Entry>> byLevel = new LinkedHashMap<>();
      for (Entry entry : domain) {
        Right right = right(entry, role);
        if (wanted.test(right)) {
          byLevel.computeIfAbsent(level(right), key -> new ArrayList<>()).add(entry);
        }
      }
      if (!byLevel.isEmpty()) {
        table.heading(domain.get(0).domain().id() + " " + domain.get(0).domain().title());
      }
      byLevel.forEach(
          (level, entries) -> {
            table.line("  " + level);
            entries.forEach(entry -> row(entry, right(entry, role), table));
          });
    }
    table.print(page);
  }

  private Iterable<List<Entry>> byDomain() {
    Map<String, List<Entry>> domains = new LinkedHashMap<>();
    for (Entry entry : access.components()) {
      domains.computeIfAbsent(entry.domain().id().value(), key -> new ArrayList<>()).add(entry);
    }
    return domains.values();
  }

  private static Right right(Entry entry, Role role) {
    return entry.rights().stream()
        .filter(right -> right.role().equals(role.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String level(Right right) {
    return right.level() == null
        ? "—   Not stated"
        : right.level() + " ".repeat(Math.max(1, 4 - right.level().length())) + right.title();
  }

  private static void row(Entry entry, Right right, Table table) {
    String epics = right.epics().isEmpty() ? "" : Words.ids(right.epics());
    table.row(entry.id(), entry.component().title().value(), epics);
  }

  private void epics(Role role) {
    TreeSet<String> ids = new TreeSet<>(ItemOrder.IDS);
    access.components().forEach(entry -> ids.addAll(right(entry, role).epics()));
    if (ids.isEmpty()) {
      return;
    }
    page.gap().line("Epics for " + role.id());
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED);
    for (String id : ids) {
      table.row(id, access.reading().trace().links().item(id).map(Item::title).orElse(""));
    }
    table.print(page);
  }
}
