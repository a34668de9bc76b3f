package dev.ssi.document.sheet;

import dev.ssi.document.book.Edition;
import dev.ssi.query.Gap;
import dev.ssi.query.Gaps;
import dev.ssi.query.Matrix;
import dev.ssi.text.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The trace from clause to Process Map, as a workbook, and where it breaks off. */
public final class TraceabilityWorkbook {
  /** What the file is called where it is published. */
  public static final String NAME = "traceability.xlsx";

  private static final int REQUIREMENTS = 6;

  private TraceabilityWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param matrix that of everything, as the gaps are
   */
  public static void write(Edition edition, Matrix matrix, Gaps gaps, OutputStream out)
      throws IOException {
    Sheets.write("Traceability", edition, sheets -> add(matrix, gaps, sheets), out);
  }

  private static void add(Matrix matrix, Gaps gaps, Sheets sheets) {
    sheets
        .add("Traceability", marked(matrix), 1, Set.of(REQUIREMENTS), Set.of(0, 2, 4, 6, 7, 8))
        .add("Gaps", gaps(gaps), 1, Set.of(5), Set.of())
        .addSource(matrix.reading().trace().documents());
  }

  /** The rows with a further column, which says what is missing. */
  private static Rows marked(Matrix matrix) {
    Rows plain = matrix.asRows();
    List<String> columns = new ArrayList<>(plain.columns());
    columns.add("missing");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < plain.rows().size(); i++) {
      List<String> row = new ArrayList<>(plain.rows().get(i));
      row.add(
          matrix.rows().get(i).missing().stream()
              .map(kind -> "no " + kind.noun())
              .collect(Collectors.joining("; ")));
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  private static Rows gaps(Gaps gaps) {
    List<List<String>> rows = new ArrayList<>();
    for (Gap gap : gaps.gaps()) {
      rows.add(
          List.of(
              gap.kind().heading(),
              gap.item() == null ? "" : gap.item(),
              gap.title(),
              gap.detail(),
              gap.span().path(),
              Integer.toString(gap.span().line())));
    }
    return new Rows(List.of("gap", "item", "title", "detail", "file", "line"), rows);
  }
}
