package dev.ssi.text;

import java.util.List;

/**
 * A table of texts, as spreadsheets hold it.
 *
 * @param columns their names
 * @param rows as many fields each as there are columns
 */
public record Rows(List<String> columns, List<List<String>> rows) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** As comma-separated values. */
  public String csv() {
    Csv csv = new Csv(columns);
    rows.forEach(csv::row);
    return csv.toString();
  }
}
