package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.Publication;
import dev.ssi.document.Resources;
import dev.ssi.document.book.Book;
import dev.ssi.governance.Evidence;
import dev.ssi.history.Provenance;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.load.Loader;
import dev.ssi.query.CsvReader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages say that answer who may access what, what traces where, and what a role may do.
 */
class AnswerPagesTest {
  @TempDir private static Path folder;

  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";

  @BeforeAll
  static void build() throws IOException {
    write(Texts.shipped(), folder.resolve("site"));
  }

  static void write(Texts texts, Path target) throws IOException {
    Trace trace = new Trace(Loader.load(MemoryTree.ofBytes(texts.files())).documents());
    Book book = Book.of(trace, Books.RELEASE);
    Publication site = LivePublication.of(book, "1.0.0");
    SiteAssets.addTo(site, book);
    AuditTrail trail = AuditTrail.of(book.trace(), Provenance.NONE, Evidence.NONE, List.of());
    new AnswerPages(book, SiteFacts.of(book, 0, "1.0.0"), new SitePlan(book), trail).addTo(site);
    site.write(target);
  }

  private static Document page(String name) throws IOException {
    return page(folder.resolve("site"), name);
  }

  private static Document page(Path site, String name) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(name)));
  }

  private static List<List<String>> csv(String name) throws IOException {
    return CsvReader.read(Files.readString(folder.resolve("site").resolve(name)));
  }

  @Test
  void theMatrixSaysWhatTheCsvSays() throws IOException {
    List<List<String>> shown = new ArrayList<>();
    for (Element row : page("access.html").select("#matrix tbody tr:not(.group)")) {
      List<String> cells = new ArrayList<>(List.of(row.select("th .id").text()));
      row.select("td abbr").forEach(cell -> cells.add(cell.text()));
      shown.add(cells);
    }
    List<List<String>> expected = new ArrayList<>();
    for (List<String> row : csv("access.csv")) {
      List<String> cells = new ArrayList<>(List.of(row.get(2)));
      cells.addAll(row.subList(5, row.size()));
      expected.add(cells);
    }
    assertThat(shown).hasSize(45).isEqualTo(expected);
  }

  @Test
  void eachLevelIsExplainedWhereTheMatrixStands() throws IOException {
    Document page = page("access.html");
    assertThat(page.getElementById("level-V").text())
        .startsWith("V View any record VO VC VI VR H8.16(a)");
    assertThat(page.getElementById("level-N").text()).startsWith("N None –");
    assertThat(page.select("abbr:not([title]), abbr[title='']")).isEmpty();
  }

  @Test
  void withoutAScriptEverythingIsThereAndTheFormIsNot() throws IOException {
    for (String name : List.of("access.html", "traceability.html")) {
      Document page = page(name);
      assertThat(page.select("[hidden]")).isEmpty();
    }
    assertThat(Resources.text("live/answers.css"))
        .contains("\n.narrow { display: none;", "(scripting: enabled)");
  }

  @Test
  void aGasTransporterLearnsWhatItMayAndMayNotDo() throws IOException {
    Document page = page("role-GT.html");
    assertThat(page.select("h1").text()).isEqualTo("I am a Gas Transporter");
    assertThat(page.select("#may-not").parents().first().select(".rights .id").eachText())
        .containsExactly("FC-RPT-02", "FC-RPT-03", "FC-RPT-04");
    List<String> open =
        csv("rights.csv").stream()
            .filter(row -> row.get(5).equals("GT") && !row.get(7).equals("N"))
            .map(row -> row.get(2))
            .sorted()
            .toList();
    assertThat(page.select("section[aria-labelledby=may] .rights .id").eachText())
        .hasSize(42)
        .containsExactlyInAnyOrderElementsOf(open);
    Element audit = page.getElementById("BFD-03").parent();
    assertThat(audit.select("h4").eachText())
        .containsExactly("VO View own records only", "VC View with consumer-consent declaration");
    assertThat(page.select("section[aria-labelledby=epics] li").first().text())
        .isEqualTo(
            "EP-001 Sign in with a DCC-issued credential As a User in any User Role, I want to"
                + " sign in with my DCC-issued credential, so that only people my organisation"
                + " has nominated can reach our data.");
  }

  @Test
  void theDutiesOfUsersAreApartFromWhatTheyAreOwed() throws IOException {
    Document page = page("role-OU.html");
    assertThat(page.select("section[aria-labelledby=duties] .para-id").eachText())
        .containsExactly("AH-11", "AH-12", "AH-13", "AH-14", "AH-15", "AH-16", "AH-17", "AH-18");
    assertThat(page.select("section[aria-labelledby=owed] .para-id").eachText())
        .startsWith("AH-1", "AH-2", "AH-3")
        .doesNotContain("AH-11");
  }

  @Test
  void theTraceHasARowForEachClauseWithEachComponent() throws IOException {
    Document page = page("traceability.html");
    assertThat(page.select("#matrix tbody tr:not(.group)")).hasSize(csv("traceability.csv").size());
    assertThat(page.select(".gap")).isEmpty();
    assertThat(page.select(".notice").text()).startsWith("No gap.");
    Element row = page.select("tr[data-clauses='H8.16(a)(ii)']").first();
    assertThat(row.select("th").text()).isEqualTo("FC-SMI-02 Search Inventory by MPAN or MPRN");
    assertThat(row.select("td:last-child a").eachText())
        .containsExactly("PM-02 Find a Device or premises");
  }

  @Test
  void aGapIsSeenInItsRowAndListed(@TempDir Path other) throws IOException {
    write(Texts.example().replace(MAP, ", component: FC-SMI-01", ""), other.resolve("site"));
    Document page = page(other.resolve("site"), "traceability.html");
    assertThat(page.select("tr[data-gap] .gap").eachText()).containsExactly("No Process Map");
    assertThat(page.select("section[aria-labelledby=gaps]").text())
        .contains("Epics whose Process Maps have no step in a component they use", "EP-007");
  }

  @Test
  void thePreservationOfAccessIsProved() throws IOException {
    Document page = page("transactions.html");
    assertThat(page.select(".notice").text())
        .isEqualTo(
            "Access is preserved. 45 components take over 27 Interface Transactions: 315"
                + " comparisons, all equal.");
    assertThat(page.getElementById("SMI_002").text())
        .isEqualTo(
            "SMI_002 Inventory search by MPAN or MPRN FC-SMI-02 Search Inventory by MPAN or MPRN"
                + " V V V V V V V");
  }

  @Test
  void aDifferenceIsToldInWords(@TempDir Path other) throws IOException {
    Texts narrowed = Texts.example().replace(DOMAIN, "{all: V}", "{all: V, GS: VO}");
    write(narrowed, other.resolve("site"));
    Document page = page(other.resolve("site"), "transactions.html");
    assertThat(page.select(".remark").text()).startsWith("Access is not preserved.");
    assertThat(page.select(".links .gap").text())
        .isEqualTo("GS: V in SMI_001, now VO — not allowed");
    assertThat(page.select("td.breach").text()).isEqualTo("before V → now VO");
  }

  @Test
  void howeverBrokenTheDocumentsThereAreAllPages(@TempDir Path other) throws IOException {
    int number = 0;
    for (String path : Texts.example().files().keySet()) {
      Path site = other.resolve("site" + number++);
      write(Texts.example().without(path), site);
      assertThat(site.resolve("access.html")).exists();
      assertThat(site.resolve("transactions.html")).exists();
    }
    Path faulty = other.resolve("faulty");
    write(Texts.in(Path.of("examples/faulty")), faulty);
    assertThat(page(faulty, "access.html").select("main").text()).contains("Who may access what");
  }
}
