package dev.ssi.query;

import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Opening;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Table.Fit;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.List;

/** Who may access each of some components, under which clauses, and what they took over. */
final class AccessOfComponents {
  private final Access access;
  private final Page page;
  private final Trace trace;

  AccessOfComponents(Access access, Page page) {
    this.access = access;
    this.page = page;
    this.trace = access.reading().trace();
  }

  void print() {
    access.components().forEach(this::print);
  }

  private void print(Entry entry) {
    Item item = trace.links().item(entry.id()).orElseThrow();
    page.gap();
    ItemTraceText.head(
        page, item.id() + " " + item.title(), item.kind(), ItemTrace.places(trace, item));
    page.line("  in " + entry.domain().id() + " " + entry.domain().title());
    page.gap().paragraph("  ", entry.component().scope().value());
    rights(entry);
    bounds(entry);
    takeovers(entry);
  }

  private void rights(Entry entry) {
    page.gap().line("Access");
    Table table = new Table(2, Fit.FIXED, Fit.FIXED, Fit.FIXED, Fit.WRAPPED, Fit.WRAPPED);
    for (Right right : entry.rights()) {
      table.row(
          right.role(),
          trace.roleTitle(right.role()),
          AccessText.level(right),
          right.level() == null ? "not stated" : right.title(),
          right.epics().isEmpty() ? "" : Words.ids(right.epics()));
    }
    table.print(page);
  }

  private void bounds(Entry entry) {
    List<Opening> openings =
        access.clauses().stream().filter(each -> entry.implementsClause(each.id())).toList();
    if (!openings.isEmpty()) {
      page.gap().line("Clauses");
      for (Opening opening : openings) {
        String clause = opening.id() + " " + opening.clause().title();
        page.paragraph("  ", "    ", clause + ": " + AccessText.bounds(opening));
      }
    }
  }

  private void takeovers(Entry entry) {
    page.gap().line("Interface Transactions taken over");
    if (entry.takeovers().isEmpty()) {
      page.line("  none");
    }
    for (Takeover takeover : entry.takeovers()) {
      List<String> differences =
          takeover.differences().stream().map(each -> ProofText.words(takeover, each)).toList();
      page.paragraph(
          "  ",
          "    ",
          takeover.transaction().id()
              + " "
              + takeover.transaction().title()
              + (differences.isEmpty() ? ": the same access" : ""));
      differences.forEach(each -> page.paragraph("    ", each));
    }
  }
}
