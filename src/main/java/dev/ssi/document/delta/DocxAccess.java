package dev.ssi.document.delta;

import dev.ssi.delta.AccessMatrix;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Legend;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who may access what, before and after, in the Word document. */
final class DocxAccess {
  private static final String CHANGED = "FFF4D6";
  private static final int WIDTH = 9638;
  private static final int COLUMN = 880;

  /** As many columns as are readable on A4. */
  private static final int ROLES = 8;

  private final Delta delta;
  private final Flow flow;

  DocxAccess(Delta delta, Flow flow) {
    this.delta = delta;
    this.flow = flow;
  }

  void write() {
    flow.paragraph(
        "Normal",
        "Rights as they take effect, after defaults. A right that is only written otherwise is no"
            + " change.");
    flow.paragraph("Part", "Rights that change");
    changes();
    flow.paragraph("Part", "Every right");
    List<AccessMatrix.Role> roles = delta.matrix().roles();
    for (int from = 0; from < roles.size(); from += ROLES) {
      matrix(roles.subList(from, Math.min(roles.size(), from + ROLES)));
    }
    levels();
  }

  private void changes() {
    if (delta.changes().stream().allMatch(change -> change.access().isEmpty())) {
      flow.paragraph("Normal", "No User Role may do more or less than before.");
      return;
    }
    TableFlow table =
        flow.table("Register", 3038, 3300, 1800, 1500)
            .head("Component", "User Roles", "Before → after", "Effect");
    for (Change change : delta.changes()) {
      for (Rights rights : Rights.of(change.access())) {
        table.row(
            Cell.of(Piece.strong(rights.component()), Piece.of(title(rights.component()))),
            Cell.of(String.join(", ", rights.roles())),
            Cell.of(rights.levels()),
            Cell.of(rights.effect().label()));
      }
    }
    table.end();
    flow.gap();
  }

  private String title(String component) {
    return delta.legend().title(component).map(title -> "  " + title).orElse("");
  }

  private void matrix(List<AccessMatrix.Role> roles) {
    int[] widths = new int[roles.size() + 1];
    Arrays.fill(widths, COLUMN);
    widths[0] = WIDTH - COLUMN * roles.size();
    List<String> head = new ArrayList<>(List.of("Component"));
    roles.forEach(role -> head.add(role.id()));
    TableFlow table = flow.table("Grid", widths).head(head.toArray(String[]::new));
    for (AccessMatrix.Row row : delta.matrix().rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(Piece.strong(row.component()), Piece.of("  " + row.title())));
      roles.forEach(role -> cells.add(cell(row.cells().get(role.id()))));
      table.row(cells);
    }
    table.end();
    flow.gap();
  }

  private static Cell cell(AccessMatrix.Cell cell) {
    if (cell == null) {
      return Cell.of(Rights.NONE);
    }
    if (cell.effect() == null) {
      return Cell.of(Rights.level(cell.after()));
    }
    String levels = Rights.levels(cell.before(), cell.after());
    return new Cell(List.of(Piece.strong(levels), Piece.of("\n" + cell.effect().label())), CHANGED);
  }

  private void levels() {
    flow.paragraph("Part", "What the levels and roles are");
    TableFlow table = flow.table("Facts", COLUMN, WIDTH - COLUMN);
    for (Legend.Level level : delta.legend().levels()) {
      String includes =
          level.includes().isEmpty() ? "" : "; includes " + String.join(", ", level.includes());
      table.row(Cell.of(Piece.strong(level.id())), Cell.of(level.title() + includes));
    }
    for (AccessMatrix.Role role : delta.matrix().roles()) {
      table.row(Cell.of(Piece.strong(role.id())), Cell.of(role.title()));
    }
    table.end();
    flow.gap();
  }
}
