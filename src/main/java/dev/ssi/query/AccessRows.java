package dev.ssi.query;

import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Access.Role;
import dev.ssi.text.Rows;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who may access what, as tables for spreadsheets. */
final class AccessRows {
  private static final List<String> ENTRY =
      List.of("domain", "domain title", "component", "component title", "clauses");

  private static final List<String> RIGHT =
      List.of("role", "role title", "level", "level title", "epics");

  private AccessRows() {}

  static Rows matrix(Access access) {
    List<String> columns = new ArrayList<>(ENTRY);
    access.roles().stream().map(Role::id).forEach(columns::add);
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : access.components()) {
      List<String> row = row(entry);
      entry.rights().forEach(right -> row.add(Objects.toString(right.level(), "")));
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  static Rows rights(Access access) {
    List<String> columns = new ArrayList<>(ENTRY);
    columns.addAll(RIGHT);
    Trace trace = access.reading().trace();
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : access.components()) {
      for (Right right : entry.rights()) {
        List<String> row = row(entry);
        row.add(right.role());
        row.add(trace.roleTitle(right.role()));
        row.add(Objects.toString(right.level(), ""));
        row.add(right.title());
        row.add(Words.field(right.epics()));
        rows.add(row);
      }
    }
    return new Rows(columns, rows);
  }

  private static List<String> row(Entry entry) {
    return new ArrayList<>(
        List.of(
            entry.domain().id().value(),
            entry.domain().title().value(),
            entry.id(),
            entry.component().title().value(),
            Words.field(entry.clauses())));
  }
}
