package dev.ssi.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.book.Edition;
import dev.ssi.load.Loader;
import dev.ssi.query.Query;
import dev.ssi.source.MemoryTree;
import dev.ssi.text.Rows;
import dev.ssi.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** The workbooks are safe to open, and the same bytes wherever and whenever they are made. */
class WorkbooksTest {
  static final Edition RELEASED = new Edition("v1.0", "1c".repeat(20), "2019-06-27T10:00:00Z");
  private static final List<String> ALL = List.of();

  static Query ask(Texts texts) throws IOException {
    MemoryTree tree = MemoryTree.ofBytes(texts.files());
    return new Query(new Trace(Loader.load(tree).documents()), tree.origin());
  }

  static byte[] access(Texts texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AccessWorkbook.write(RELEASED, ask(texts).access(ALL, ALL, ALL), out);
    return out.toByteArray();
  }

  static byte[] traceability(Texts texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Query query = ask(texts);
    TraceabilityWorkbook.write(RELEASED, query.matrix(), query.gaps(), out);
    return out.toByteArray();
  }

  @Test
  void theBytesDependOnTheDocumentsAlone() throws Exception {
    byte[] access = access(Texts.shipped());
    byte[] traceability = traceability(Texts.shipped());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Thread.sleep(20);
      assertThat(access(Texts.shipped())).isEqualTo(access);
      assertThat(traceability(Texts.shipped())).isEqualTo(traceability);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (byte[] workbook : List.of(access, traceability)) {
      Xlsx xlsx = Xlsx.of(workbook);
      assertThat(Set.copyOf(xlsx.times())).containsExactly(LocalDateTime.of(1980, 2, 1, 0, 0));
      assertThat(xlsx.parts().get("docProps/core.xml"))
          .contains(">2019-06-27T10:00:00Z</dcterms:created>");
    }
  }

  @Test
  void anEditionWithoutADateStatesNone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition draft = new Edition("worktree", null, null);
    AccessWorkbook.write(draft, ask(Texts.example()).access(ALL, ALL, ALL), out);
    Xlsx xlsx = Xlsx.of(out.toByteArray());
    assertThat(xlsx.parts().get("docProps/core.xml")).doesNotContain("created").endsWith(">");
    assertThat(xlsx.parts().get("xl/sharedStrings.xml")).contains("not recorded");
  }

  @Test
  void noAuthoredTextBecomesAFormula() throws IOException {
    Texts nasty =
        Texts.example()
            .replace(
                "appendix-ah/domains/BFD-02-smart-metering-inventory.md",
                "title: Search Inventory by Device ID",
                "title: \"=HYPERLINK(\\\"https://example.org\\\";1)\\e\\n+x\"");
    for (byte[] workbook : List.of(access(nasty), traceability(nasty))) {
      Xlsx xlsx = Xlsx.of(workbook);
      xlsx.parts().values().forEach(part -> assertThat(part).doesNotContain("<f>", "<f "));
      assertThat(xlsx.parts().get("xl/sharedStrings.xml"))
          .contains(">=HYPERLINK(&quot;https://example.org&quot;;1)&#xfffd; +x</t>");
    }
  }

  @Test
  void theNamesOfTheColumnsStayInSightAndEachColumnCanBeFiltered() throws IOException {
    Xlsx xlsx = Xlsx.of(access(Texts.shipped()));
    assertThat(xlsx.parts().get("xl/worksheets/sheet1.xml"))
        .contains("<pane xSplit=\"4\" ySplit=\"1\"", "state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:L46\"");
    assertThat(xlsx.parts().get("xl/workbook.xml"))
        .contains("name=\"Matrix\"", "name=\"Rights\"", "name=\"Levels\"", "name=\"User Roles\"")
        .contains("name=\"Source\"");
  }

  @Test
  void aSheetThatIsFullSaysSo() throws IOException {
    assertThat(
            strings(new Rows(List.of("n"), List.of(List.of("a"), List.of("b"), List.of("c"))), 3))
        .contains(">a<", "… and 2 more rows".replace("…", "&#x2026;"))
        .doesNotContain(">b<");
  }

  @Test
  void aCellHoldsNoMoreThanItMay() throws IOException {
    assertThat(
            strings(
                new Rows(List.of("n"), List.of(List.of("x".repeat(40_000)))), Integer.MAX_VALUE))
        .contains(">" + "x".repeat(32_765) + " &#x2026;<");
  }

  private static String strings(Rows rows, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxZip.write(
        draft -> {
          Workbook workbook = new Workbook(draft, "ssi", null);
          new Table(workbook.newWorksheet("Sheet"), rows, limit).draw(0, Set.of(), Set.of());
          workbook.finish();
        },
        null,
        out);
    return Xlsx.of(out.toByteArray()).parts().get("xl/sharedStrings.xml");
  }
}
