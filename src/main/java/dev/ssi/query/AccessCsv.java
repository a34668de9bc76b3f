package dev.ssi.query;

import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Access.Role;
import dev.ssi.text.Csv;
import java.util.ArrayList;
import java.util.List;

/** Who may access what, as a sheet: a row for each component, a column for each role. */
final class AccessCsv {
  private AccessCsv() {}

  static String of(Access access) {
    List<String> columns =
        new ArrayList<>(
            List.of("domain", "domain title", "component", "component title", "clauses"));
    access.roles().stream().map(Role::id).forEach(columns::add);
    Csv csv = new Csv(columns);
    access.components().forEach(entry -> csv.row(row(entry)));
    return csv.toString();
  }

  private static List<String> row(Entry entry) {
    List<String> row =
        new ArrayList<>(
            List.of(
                entry.domain().id().value(),
                entry.domain().title().value(),
                entry.id(),
                entry.component().title().value(),
                Words.field(entry.clauses())));
    for (Right right : entry.rights()) {
      row.add(right.level() == null ? "" : right.level());
    }
    return row;
  }
}
