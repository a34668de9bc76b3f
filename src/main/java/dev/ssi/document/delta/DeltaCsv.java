package dev.ssi.document.delta;

import dev.ssi.delta.AccessChange;
import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Operation;
import dev.ssi.text.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The register of changes for a spreadsheet: a row for each field and each right that changed. */
public final class DeltaCsv {
  private static final List<String> COLUMNS =
      List.of(
          "change",
          "route",
          "kind",
          "item",
          "title",
          "document",
          "operations",
          "field",
          "before",
          "after",
          "reason",
          "proposal",
          "modification",
          "effective",
          "fingerprint");

  private DeltaCsv() {}

  /** The whole register, with a header. */
  public static String render(Delta delta) {
    Csv csv = new Csv(COLUMNS);
    int number = 0;
    for (Change change : delta.changes()) {
      number++;
      for (FieldRow row : rows(change)) {
        csv.row(row(number, change, row));
      }
    }
    return csv.toString();
  }

  /** A change without a field, such as a mere move, has a row nevertheless. */
  private static List<FieldRow> rows(Change change) {
    List<FieldRow> rows = new ArrayList<>(FieldRow.of(change));
    for (AccessChange right : change.access()) {
      rows.add(
          new FieldRow(
              "right of "
                  + right.role()
                  + " at "
                  + right.component()
                  + ", "
                  + right.effect().label(),
              right.before(),
              right.after(),
              List.of()));
    }
    if (rows.isEmpty()) {
      rows.add(new FieldRow("", null, null, List.of()));
    }
    return rows;
  }

  private static List<String> row(int number, Change change, FieldRow row) {
    return List.of(
        Integer.toString(number),
        change.route().label(),
        change.key().kind(),
        change.key().id(),
        change.facts().item().title(),
        change.document(),
        change.facts().operations().stream()
            .map(Operation::label)
            .collect(Collectors.joining("; ")),
        row.field(),
        text(row.before()),
        text(row.after()),
        change.ruling().reason(),
        text(change.proposal().map(Attribution::proposal).orElse(null)),
        text(change.proposal().map(Attribution::modification).orElse(null)),
        text(change.proposal().map(Attribution::effective).orElse(null)),
        change.fingerprint());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
