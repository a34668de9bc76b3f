package dev.ssi.document.delta;

import dev.ssi.delta.AccessMatrix;
import dev.ssi.delta.AccessMatrix.Role;
import dev.ssi.delta.AccessMatrix.Row;
import dev.ssi.delta.Legend;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who may access what, before and after, in the Word document. */
final class DocxAccess {
  private static final String CHANGED = "FFF4D6";
  private static final int WIDTH = 9638;
  private static final int COLUMN = 880;

  /** As many columns as are readable on A4. */
  private static final int COLUMNS = 8;

  private final DeltaPage page;
  private final AccessView access;
  private final Flow flow;

  DocxAccess(DeltaPage page, Flow flow) {
    this.page = page;
    this.access = page.access();
    this.flow = flow;
  }

  void write() {
    if (access.changed().isEmpty()) {
      flow.paragraph("Normal", "No right changed.");
    } else {
      flow.paragraph("Normal", "The rights that take effect, whatever way they are written.");
      roles();
      flow.heading(2, "access_changed", "Components whose rights changed, before → after");
      matrix(access.changed());
      effects();
    }
    if (!access.unchanged().isEmpty()) {
      flow.heading(2, "access_unchanged", "Components whose rights stay as they were");
      matrix(access.unchanged());
    }
    levels();
  }

  /** How each role fares. */
  private void roles() {
    TableFlow table = flow.table("Register", 3838, 5800).head("User Role", "Rights changed");
    access
        .rights()
        .forEach(
            (role, effects) ->
                table.row(
                    Cell.of(Piece.strong(access.role(role))),
                    Cell.of(
                        effects.entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey().label())
                            .collect(Collectors.joining(", ")))));
    table.end();
    flow.gap();
  }

  private void matrix(List<Row> rows) {
    List<Role> roles = access.roles();
    for (int from = 0; from < roles.size(); from += COLUMNS) {
      matrix(rows, roles.subList(from, Math.min(roles.size(), from + COLUMNS)));
    }
  }

  private void matrix(List<Row> rows, List<Role> roles) {
    int[] widths = new int[roles.size() + 1];
    Arrays.fill(widths, COLUMN);
    widths[0] = WIDTH - COLUMN * roles.size();
    List<String> head = new ArrayList<>(List.of("Component"));
    roles.forEach(role -> head.add(role.id()));
    TableFlow table = flow.table("Grid", widths).head(head.toArray(String[]::new));
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(Piece.strong(row.component()), Piece.of(" " + row.title())));
      roles.forEach(role -> cells.add(cell(access.cell(row, role))));
      table.row(cells);
    }
    table.end();
    flow.gap();
  }

  private static Cell cell(AccessMatrix.Cell cell) {
    if (cell.effect() == null) {
      return Cell.of(AccessView.level(cell.after()));
    }
    return new Cell(
        List.of(
            Piece.of(AccessView.level(cell.before()) + " → "),
            Piece.strong(AccessView.level(cell.after())),
            Piece.of("\n" + cell.effect().label())),
        CHANGED);
  }

  private void effects() {
    List<Piece> pieces = new ArrayList<>();
    access
        .effects()
        .forEach(
            effect -> {
              pieces.add(Piece.strong((pieces.isEmpty() ? "" : "; ") + effect.label()));
              pieces.add(Piece.of(": " + AccessView.meaning(effect)));
            });
    pieces.add(Piece.of("."));
    flow.paragraph("Small", pieces);
  }

  private void levels() {
    flow.heading(2, "access_levels", "What the levels and roles are");
    TableFlow table = flow.table("Register", COLUMN, 5758, 3000).head("", "Meaning", "Includes");
    for (Legend.Level level : page.levels()) {
      table.row(
          Cell.of(Piece.strong(level.id())),
          Cell.of(level.title()),
          Cell.of(level.includes().isEmpty() ? "–" : String.join(", ", level.includes())));
    }
    for (Role role : access.roles()) {
      table.row(Cell.of(Piece.strong(role.id())), Cell.of(role.title()), Cell.of("–"));
    }
    table.end();
    flow.gap();
  }
}
