package dev.ssi.document.consult;

import dev.ssi.document.consult.Entry.Cell;
import dev.ssi.document.consult.Entry.Column;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.document.consult.Impacts.Row;
import java.util.ArrayList;
import java.util.List;

/** Who is impacted, declared beside reached, in tables. */
final class ImpactParts {
  /** How both are found. */
  static final String HOW =
      "Declared is what a proposal says. Reached is what follows from its text: the User Roles of"
          + " every Epic, component and right that its changes lead to, and the Party Categories"
          + " those roles usually belong to. Who is reached need not be impacted, and a Party may be"
          + " impacted otherwise than as a User: a difference is a question and not a fault.";

  private static final String NONE = "–";

  private final Pack pack;

  ImpactParts(Pack pack) {
    this.pack = pack;
  }

  /** The part on all proposals together. */
  List<Part> all() {
    if (pack.impacts().parties().isEmpty() && pack.impacts().roles().isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(Line.of(HOW));
    add("t-parties", "Party Categories", "Party Category", pack.impacts().parties(), entries);
    add("t-roles", "User Roles", "User Role", pack.impacts().roles(), entries);
    return List.of(new Part("impacts", "Who is impacted", entries));
  }

  private static void add(
      String anchor, String caption, String who, List<Row> rows, List<Entry> entries) {
    if (!rows.isEmpty()) {
      entries.add(
          new Grid(
              anchor,
              caption + ": declared, and reached by the text",
              List.of(
                  Column.of(who, 4),
                  Column.of("Declared by", 4),
                  Column.of("Reached by", 4),
                  Column.of("Difference", 4)),
              rows.stream().map(ImpactParts::row).toList()));
    }
  }

  private static List<Cell> row(Row row) {
    return List.of(
        Cell.of(name(row)),
        Cell.of(ids(row.declared())),
        Cell.of(ids(row.reached())),
        difference(row));
  }

  private static String name(Row row) {
    return row.title().equals(row.id()) ? row.id() : row.title() + " (" + row.id() + ")";
  }

  private static String ids(List<String> ids) {
    return ids.isEmpty() ? NONE : String.join(", ", ids);
  }

  private static Cell difference(Row row) {
    List<String> words = new ArrayList<>();
    if (!row.undeclared().isEmpty()) {
      words.add("reached and not declared: " + ids(row.undeclared()));
    }
    if (!row.unreached().isEmpty()) {
      words.add("declared and not reached: " + ids(row.unreached()));
    }
    return words.isEmpty() ? Cell.of("none") : Cell.warned(String.join("; ", words));
  }

  /**
   * The table of one proposal; none where nobody is declared or reached.
   *
   * @param anchor of the proposal
   */
  static List<Grid> of(Consulted proposal, String anchor) {
    List<List<Cell>> rows = new ArrayList<>();
    proposal.impacts().parties().forEach(row -> rows.add(single("Party Category", row)));
    proposal.impacts().roles().forEach(row -> rows.add(single("User Role", row)));
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            "t-" + anchor,
            "Impacts of " + proposal.id() + ": declared, and reached by the text",
            List.of(
                Column.of("Who", 6),
                Column.of("Declared", 2),
                Column.of("Reached", 2),
                Column.of("Difference", 4)),
            rows));
  }

  private static List<Cell> single(String kind, Row row) {
    Cell difference =
        row.undeclared().isEmpty()
            ? row.unreached().isEmpty() ? Cell.of("none") : Cell.warned("declared and not reached")
            : Cell.warned("reached and not declared");
    return List.of(
        Cell.of(kind + ": " + name(row)),
        Cell.of(row.declared().isEmpty() ? "no" : "yes"),
        Cell.of(row.reached().isEmpty() ? "no" : "yes"),
        difference);
  }
}
