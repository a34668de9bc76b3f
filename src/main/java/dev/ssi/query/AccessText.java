package dev.ssi.query;

import dev.ssi.model.Clause;
import dev.ssi.model.Text;
import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Level;
import dev.ssi.query.Access.Opening;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Access.Role;
import dev.ssi.query.Table.Fit;
import dev.ssi.text.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who may access what, for people: a view for each way in which the question is narrowed. */
final class AccessText {
  private final Access access;
  private final Page page = new Page();

  private AccessText(Access access) {
    this.access = access;
  }

  static String of(Access access, boolean brief) {
    AccessText face = new AccessText(access);
    if (access.components().isEmpty()) {
      face.page.line(
          access.asked().isNarrow()
              ? "No Functional Component answers to all of that."
              : "There is no Functional Component.");
    } else if (!access.asked().components().isEmpty()) {
      new AccessOfComponents(access, face.page).print();
    } else if (!access.asked().clauses().isEmpty()) {
      face.byClause();
      face.legend(brief);
    } else if (!access.asked().roles().isEmpty()) {
      new AccessOfRoles(access, face.page).print();
    } else {
      face.byDomain();
      face.legend(brief);
    }
    return face.page.toString();
  }

  private Table matrix() {
    Fit[] columns = new Fit[access.roles().size() + 2];
    Arrays.fill(columns, Fit.FIXED);
    columns[1] = Fit.WRAPPED;
    Table table = new Table(2, columns);
    table.row(cells("", "", access.roles().stream().map(Role::id).toList()));
    return table;
  }

  private static String[] cells(String first, String second, List<String> others) {
    String[] cells = new String[others.size() + 2];
    cells[0] = first;
    cells[1] = second;
    for (int i = 0; i < others.size(); i++) {
      cells[i + 2] = others.get(i);
    }
    return cells;
  }

  private static String[] cells(Entry entry) {
    return cells(
        entry.id(),
        entry.component().title().value(),
        entry.rights().stream().map(AccessText::level).toList());
  }

  static String level(Right right) {
    return right.level() == null ? "—" : right.level();
  }

  private void byDomain() {
    Table table = matrix();
    String last = null;
    for (Entry entry : access.components()) {
      String domain = entry.domain().id().value();
      if (!domain.equals(last)) {
        table.heading(domain + " " + entry.domain().title());
      }
      last = domain;
      table.row(cells(entry));
    }
    totals(table);
    table.print(page);
  }

  private void totals(Table table) {
    table.heading("Components that each role may access, of " + access.components().size());
    List<String> counts =
        access.roles().stream().map(role -> Integer.toString(role.given())).toList();
    table.row(cells("", "", counts));
  }

  private void byClause() {
    for (Opening opening : access.clauses()) {
      if (access.asked().clauses().contains(opening.id())) {
        page.gap().line(opening.id() + " " + opening.clause().title());
        page.paragraph("  ", opening.clause().summary().value());
        Text source = opening.clause().source();
        page.line("  " + Words.paraphrased(source == null ? null : source.value()));
      }
    }
    Table table = matrix();
    for (Opening opening : access.clauses()) {
      table.heading(opening.id() + " " + opening.clause().title() + ": " + bounds(opening));
      access.components().stream()
          .filter(entry -> entry.implementsClause(opening.id()))
          .forEach(entry -> table.row(cells(entry)));
    }
    table.print(page.gap());
  }

  /** What a clause opens, as the end of a sentence that begins with the clause. */
  static String bounds(Opening opening) {
    Clause.Access bounds = opening.bounds();
    if (bounds == null || bounds.atLeast() == null && bounds.atMost() == null) {
      return "puts no bounds on access";
    }
    String least = bounds.atLeast() == null ? "" : "at least " + bounds.atLeast();
    String most = bounds.atMost() == null ? "" : "at most " + bounds.atMost();
    String to = opening.roles().isEmpty() ? "every User Role" : String.join(", ", opening.roles());
    String from = opening.from().equals(opening.id()) ? "" : " (by " + opening.from() + ")";
    return least + (least.isEmpty() || most.isEmpty() ? "" : ", ") + most + " for " + to + from;
  }

  private void legend(boolean brief) {
    if (brief) {
      return;
    }
    page.gap().line("Levels");
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED, Fit.WRAPPED, Fit.NUMBER);
    for (Level level : access.levels()) {
      table.row(
          level.id(),
          level.title(),
          level.includes().isEmpty() ? "" : "includes " + String.join(", ", level.includes()),
          Integer.toString(level.count()) + " ×");
    }
    table.print(page);
    page.gap().paragraph("", roles() + ".");
    int given = access.roles().stream().mapToInt(Role::given).sum();
    int withheld = access.roles().stream().mapToInt(Role::withheld).sum();
    page.line(
        String.format(
            Locale.ROOT,
            "%s, %s: %s given, %,d withheld.",
            Phrase.count(access.components().size(), "component", "components"),
            Phrase.count(access.roles().size(), "User Role", "User Roles"),
            Phrase.count(given, "right of access", "rights of access"),
            withheld));
  }

  private String roles() {
    return String.join(
        ", ", access.roles().stream().map(role -> role.id() + " " + role.title()).toList());
  }
}
