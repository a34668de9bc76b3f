package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Clause;
import dev.ssi.query.Access;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who may access what: every component and every User Role.
 *
 * @param components how many there are
 */
public record AccessPage(
    Shell shell,
    List<Column> columns,
    Collection<LevelView> levels,
    List<Group> groups,
    List<Choice> clauses,
    int components) {
  public AccessPage {
    columns = List.copyOf(columns);
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    clauses = List.copyOf(clauses);
  }

  /**
   * A User Role.
   *
   * @param given how many components it may access
   */
  public record Column(String id, String title, String address, int given) {}

  /** A domain with its components. */
  public record Group(String id, String title, String address, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** A component. */
  public record Row(
      String id, String title, String address, List<PageLink> clauses, List<LevelView> cells) {
    public Row {
      clauses = List.copyOf(clauses);
      cells = List.copyOf(cells);
    }

    /** The ids of its clauses, for the filter. */
    public String clauseIds() {
      return String.join(";", clauses.stream().map(PageLink::title).toList());
    }
  }

  /**
   * A clause to choose.
   *
   * @param name its id and title, a limb set in
   */
  public record Choice(String id, String name) {}

  static AccessPage of(Shell shell, Access access) {
    Trace trace = access.reading().trace();
    Map<String, LevelView> levels = LevelView.of(access);
    List<Choice> clauses = new ArrayList<>();
    trace.clauses().tops().forEach(clause -> choices(trace, clause, "", clauses));
    return new AccessPage(
        shell,
        access.roles().stream().map(AccessPage::column).toList(),
        levels.values(),
        groups(access, levels),
        clauses,
        access.components().size());
  }

  private static Column column(Access.Role role) {
    return new Column(role.id(), role.title(), Addresses.role(role.id()), role.given());
  }

  /** The clauses as a tree, each limb after what it is a limb of. */
  static void choices(Trace trace, Clause clause, String indent, List<Choice> choices) {
    String id = clause.id().value();
    choices.add(new Choice(id, indent + id + " " + clause.title()));
    // A space that a list of choices keeps.
    trace.clauses().limbs(id).forEach(limb -> choices(trace, limb, indent + "\u2003", choices));
  }

  private static List<Group> groups(Access access, Map<String, LevelView> levels) {
    List<Group> groups = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < access.components().size(); i++) {
      Access.Entry entry = access.components().get(i);
      rows.add(row(access.reading().trace(), entry, levels));
      boolean isLast =
          i == access.components().size() - 1
              || !access.components().get(i + 1).domain().id().equals(entry.domain().id());
      if (isLast) {
        String domain = entry.domain().id().value();
        String address = Addresses.of(access.reading().trace(), domain);
        groups.add(new Group(domain, entry.domain().title().value(), address, rows));
        rows = new ArrayList<>();
      }
    }
    return groups;
  }

  private static Row row(Trace trace, Access.Entry entry, Map<String, LevelView> levels) {
    List<PageLink> clauses =
        entry.clauses().stream()
            .map(id -> new PageLink(id, trace.links().item(id).map(Addresses::of).orElse(null)))
            .toList();
    return new Row(
        entry.id(),
        entry.component().title().value(),
        Addresses.of(trace, entry.id()),
        clauses,
        entry.rights().stream().map(right -> LevelView.of(right, levels)).toList());
  }
}
