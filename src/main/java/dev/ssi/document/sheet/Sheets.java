package dev.ssi.document.sheet;

import dev.ssi.document.book.Edition;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.text.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** A workbook in the making. */
final class Sheets {
  private final Workbook workbook;
  private final Edition edition;

  private Sheets(Workbook workbook, Edition edition) {
    this.workbook = workbook;
    this.edition = edition;
  }

  /** Adds the sheets of a workbook. */
  interface Content {
    void addTo(Sheets sheets);
  }

  /** Makes a workbook and writes it. */
  static void write(String title, Edition edition, Content content, OutputStream out)
      throws IOException {
    XlsxZip.write(
        draft -> {
          Workbook workbook = new Workbook(draft, "ssi", null);
          workbook.properties().setTitle(title);
          content.addTo(new Sheets(workbook, edition));
          workbook.finish();
        },
        edition.date() == null ? null : moment(edition.date()),
        out);
  }

  /** A day as the moment at which it begins: spreadsheet programs expect one. */
  private static String moment(String date) {
    return date.contains("T") ? date : date + "T00:00:00Z";
  }

  /** Adds a sheet; for the parameters see {@link Table#draw}. */
  Sheets add(String name, Rows rows, int fixed, Set<Integer> numbers, Set<Integer> marked) {
    new Table(workbook.newWorksheet(name), rows).draw(fixed, numbers, marked);
    return this;
  }

  /** Adds what the figures are of, so that a copy that was passed on still says so. */
  Sheets addSource(Documents documents) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Revision", edition.revision()));
    rows.add(List.of("Commit", edition.isRecorded() ? edition.commit() : "not recorded"));
    if (edition.date() != null) {
      rows.add(List.of("As at", edition.date()));
    }
    info("Appendix AH", documents.appendix(), rows);
    info("Baseline Requirements Document", documents.baseline(), rows);
    return add("Source", new Rows(List.of("what", "value"), rows), 0, Set.of(), Set.of());
  }

  private static void info(String name, Optional<DocumentInfo> info, List<List<String>> rows) {
    if (info.isPresent()) {
      Text date = info.get().date();
      rows.add(
          List.of(name, "version " + info.get().version() + (date == null ? "" : ", " + date)));
      rows.add(List.of(name + ": status", info.get().status().value()));
      rows.add(List.of(name + ": notice", info.get().notice().value()));
    }
  }
}
