package dev.ssi.document.consult;

import dev.ssi.text.Csv;
import java.util.List;

/** The response form for a spreadsheet: a Party fills in the last two columns. */
public final class FormCsv {
  static final List<String> COLUMNS = List.of("package", "line", "asks", "answer", "comment");

  private FormCsv() {}

  /** The empty form of a pack. */
  public static String render(Pack pack) {
    Csv csv = new Csv(COLUMNS);
    for (FormLine line : FormLine.of(pack)) {
      csv.row(List.of(pack.id(), line.key(), line.asks(), "", ""));
    }
    return csv.toString();
  }
}
