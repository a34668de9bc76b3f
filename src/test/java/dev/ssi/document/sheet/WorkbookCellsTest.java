package dev.ssi.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.query.CsvReader;
import dev.ssi.query.Query;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program reads in the workbooks. */
class WorkbookCellsTest {
  private static final List<String> ALL = List.of();

  private static Query shipped;
  private static byte[] access;
  private static byte[] traceability;

  @BeforeAll
  static void make() throws IOException {
    shipped = WorkbooksTest.ask(Texts.shipped());
    access = WorkbooksTest.access(Texts.shipped());
    traceability = WorkbooksTest.traceability(gapped());
  }

  /** The example, with an Epic that nothing leads to and a component that no Epic uses. */
  private static Texts gapped() {
    return Texts.example()
        .replace(
            "baseline/epics/EP-007-look-up-a-device.md",
            "components: [FC-SMI-01]",
            "components: []");
  }

  /** Every row, as many cells in each as there are names of columns. */
  private static List<List<String>> sheet(byte[] workbook, String name) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = book.findSheet(name).orElseThrow();
      List<List<String>> rows = new ArrayList<>();
      for (Row row : sheet.read()) {
        int columns = rows.isEmpty() ? row.getCellCount() : rows.get(0).size();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
          cells.add(row.getOptionalCell(i).map(WorkbookCellsTest::text).orElse(""));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private static String text(Cell cell) {
    assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER, CellType.EMPTY);
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  @Test
  void theMatrixIsWhatTheCommandPrints() throws IOException {
    String printed = shipped.access(ALL, ALL, ALL).csv();
    assertThat(sheet(access, "Matrix")).isEqualTo(CsvReader.read("\n" + printed));
  }

  @Test
  void thereIsARowForEachRight() throws IOException {
    List<List<String>> rights = sheet(access, "Rights");
    assertThat(rights).hasSize(1 + 45 * 7);
    assertThat(rights)
        .contains(
            List.of(
                "BFD-02",
                "Smart Metering Inventory",
                "FC-SMI-02",
                "Search Inventory by MPAN or MPRN",
                "H8.16(a)(ii)",
                "GT",
                "Gas Transporter",
                "V",
                "View any record",
                "EP-009"));
  }

  @Test
  void theLevelsAndTheRolesAreExplained() throws IOException {
    assertThat(sheet(access, "Levels").get(2).subList(0, 3))
        .containsExactly("V", "View any record", "N; VO; VC; VI; VR");
    assertThat(sheet(access, "User Roles").get(5)).startsWith("GT", "Gas Transporter").hasSize(5);
    assertThat(sheet(access, "Source").subList(1, 4))
        .containsExactly(
            List.of("Revision", "v1.0"),
            List.of("Commit", "1c".repeat(20)),
            List.of("As at", "2019-06-27T10:00:00Z"));
  }

  @Test
  void aGapIsNamed() throws IOException {
    List<List<String>> rows = sheet(traceability, "Traceability");
    assertThat(rows.get(0)).endsWith("process maps", "missing");
    assertThat(rows.subList(1, rows.size()))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("H8.16(a)(i)")
                    .contains("FC-SMI-01")
                    .endsWith("", "", "no Epic; no Process Map"))
        .anySatisfy(row -> assertThat(row).contains("EP-007").endsWith("no component"));
    assertThat(sheet(traceability, "Gaps"))
        .anySatisfy(row -> assertThat(row).startsWith("Components that no Epic uses", "FC-SMI-01"));
  }
}
