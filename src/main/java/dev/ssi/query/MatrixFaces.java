package dev.ssi.query;

import dev.ssi.query.Table.Fit;
import dev.ssi.text.Phrase;
import dev.ssi.text.Rows;
import dev.ssi.trace.Item;
import java.util.List;
import java.util.Objects;

/** The faces of a {@link Matrix}. */
final class MatrixFaces {
  private static final List<String> COLUMNS =
      List.of(
          "clause",
          "clause title",
          "domain",
          "domain title",
          "component",
          "component title",
          "requirements",
          "epics",
          "process maps");

  private static final int TWO_EPICS = "EP-001, EP-002,".length();

  private MatrixFaces() {}

  static String text(Matrix matrix, boolean brief) {
    Page page = new Page();
    if (!matrix.rows().isEmpty()) {
      table(matrix).print(page);
    }
    if (!brief) {
      String rows =
          matrix.rows().isEmpty() ? "No row" : Phrase.count(matrix.rows().size(), "row", "rows");
      page.gap().line(rows + (matrix.about() == null ? "" : " for " + matrix.about().id()) + ".");
    }
    return page.toString();
  }

  private static Table table(Matrix matrix) {
    Table table =
        new Table(2, Fit.FIXED, Fit.FIXED, Fit.WRAPPED, Fit.NUMBER, Fit.WRAPPED, Fit.WRAPPED)
            .narrow(4, TWO_EPICS);
    table.row("Domain", "Component", "", "Reqs", "Epics", "Process Maps");
    Item last = null;
    boolean first = true;
    for (Matrix.Row row : matrix.rows()) {
      if (first || !Objects.equals(row.clause(), last)) {
        table.heading(
            row.clause() == null
                ? "— (no clause)"
                : row.clause().id() + " " + row.clause().title());
      }
      first = false;
      last = row.clause();
      table.row(
          id(row.domain()),
          id(row.component()),
          row.component() == null ? "" : row.component().title(),
          row.requirements().isEmpty() ? "—" : Integer.toString(row.requirements().size()),
          Words.ids(row.epics()),
          Words.ids(row.maps()));
    }
    return table;
  }

  private static String id(Item item) {
    return item == null ? "—" : item.id();
  }

  static String json(Matrix matrix) {
    return Json.page(
        matrix.reading(),
        json -> {
          json.field("about", matrix.about() == null ? null : matrix.about().id());
          json.objects(
              "rows",
              matrix.rows(),
              row -> {
                item(json, "clause", row.clause());
                item(json, "domain", row.domain());
                item(json, "component", row.component());
                json.strings("requirements", row.requirements());
                json.strings("epics", row.epics());
                json.strings("processMaps", row.maps());
              });
        });
  }

  private static void item(Json json, String name, Item item) {
    json.field(name, item == null ? null : item.id());
    json.field(name + "Title", item == null ? null : item.title());
  }

  static Rows rows(Matrix matrix) {
    return new Rows(COLUMNS, matrix.rows().stream().map(MatrixFaces::row).toList());
  }

  private static List<String> row(Matrix.Row row) {
    int requirements = row.requirements().size();
    return List.of(
        row.clause() == null ? "" : row.clause().id(),
        row.clause() == null ? "" : row.clause().title(),
        row.domain() == null ? "" : row.domain().id(),
        row.domain() == null ? "" : row.domain().title(),
        row.component() == null ? "" : row.component().id(),
        row.component() == null ? "" : row.component().title(),
        requirements == 0 ? "" : Integer.toString(requirements),
        Words.field(row.epics()),
        Words.field(row.maps()));
  }
}
