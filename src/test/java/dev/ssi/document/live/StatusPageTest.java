package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Texts;
import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.history.Provenance;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board of changes on the site, and what it says where a change applies. */
class StatusPageTest {
  @TempDir private static Path folder;

  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    site = write(Texts.governed(), "site", null);
  }

  private static Path write(Texts texts, String name, LocalDate asOf) throws IOException {
    Trace trace = new Trace(Loader.load(MemoryTree.ofBytes(texts.files())).documents());
    Book book = Book.of(trace, Books.WORK, asOf);
    Publication publication = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(publication, book, SiteFacts.of(book, 0, "1.0.0"), Provenance.NONE);
    publication.write(folder.resolve(name));
    return folder.resolve(name);
  }

  private static Document page(Path from, String name) throws IOException {
    return Jsoup.parse(Files.readString(from.resolve(name)));
  }

  @Test
  void everyChangeIsOnTheBoardWithItsPackage() throws IOException {
    Document page = page(site, "status.html");
    assertThat(page.select(".board .group").eachText())
        .containsExactly(
            "PKG-2019-01 First package of changes In development since 17 September 2019. Next: SEC"
                + " Panel to sign off its development by 18 October 2019 overdue by 29 Working Days",
            "PKG-2019-02 Second package of changes Consulting since 11 November 2019. Next: SEC"
                + " Parties to respond by 2 December 2019 2 Working Days left",
            "In no package",
            "Decided by a modification of the SEC",
            "Withdrawn or superseded");
    assertThat(page.getElementById("CP-0002").text())
        .isEqualTo(
            "CP-0002 Show the WAN Variant beside each Device In development since 17 September 2019"
                + " DEP-0002 is to put it into service a condition: The load test shows 500 rows in"
                + " two seconds the sign-off of its development SEC Panel to sign off its"
                + " development by 18 October 2019 overdue by 29 Working Days");
    assertThat(page.select(".board .gap").eachText())
        .allMatch(text -> text.startsWith("overdue by"))
        .hasSize(3);
    assertThat(page.select("main").text())
        .contains("As at 28 November 2019, the last day that a record tells of (REL-1.1).");
  }

  @Test
  void itIsReachedFromTheNavigationAndFromEachRecord() throws IOException {
    assertThat(page(site, "index.html").select("nav.places a[href=status.html]").text())
        .isEqualTo("Changes");
    for (String id : List.of("CP-0001", "PKG-2019-02", "DEC-0004", "DEP-0002")) {
      assertThat(page(site, id + ".html").select(".where a[href^=status.html]")).hasSize(1);
    }
    Element fact = page(site, "CP-0001.html").select("dl.facts div").first();
    assertThat(fact.text()).isEqualTo("Where it stands Released since 28 November 2019.");
  }

  @Test
  void everyLinkOfTheBoardLeadsToAPage() throws IOException {
    Set<String> lost = new TreeSet<>();
    try (Stream<Path> files = Files.list(site)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        for (Element link : Jsoup.parse(Files.readString(file)).select("a[href]")) {
          String page = link.attr("href").split("#", 2)[0];
          String anchor = link.attr("href").contains("#") ? link.attr("href").split("#", 2)[1] : "";
          boolean isHere =
              page.startsWith("http") || page.isEmpty() || Files.exists(site.resolve(page));
          if (!isHere
              || page.equals("status.html")
                  && !anchor.isEmpty()
                  && page(site, page).getElementById(anchor) == null) {
            lost.add(file.getFileName() + " " + link.attr("href"));
          }
        }
      }
    }
    assertThat(lost)
        .as("but for the key rules, of which the example has none")
        .containsExactly("index.html governance.html");
  }

  @Test
  void aChangeThatIsAgreedAndNotInServiceIsAnnouncedWhereItApplies() throws IOException {
    assertThat(page(site, "FC-SMI-01.html").select("main .notice").eachText())
        .containsExactly(
            "Agreed, not yet in service. By CP-0002 (Show the WAN Variant beside each Device) this"
                + " is to be amended; planned for 27 February 2020. SEC Panel agreed it on 17"
                + " September 2019 (DEC-0002); it is in development.");
    assertThat(page(site, "EP-007.html").select("main .notice")).isEmpty();
    Path before = write(Texts.governed(), "before", LocalDate.parse("2019-11-21"));
    assertThat(page(before, "EP-007.html").select("main .notice").eachText())
        .containsExactly(
            "Agreed, not yet in service. By CP-0001 (Find a Device in two steps) this is to be"
                + " amended; planned for 28 November 2019. SEC Panel agreed it on 17 September 2019"
                + " (DEC-0001); it is signed off.");
    assertThat(page(before, "FC-SMI-01.html").select("main .notice")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"light, desk", "dark, phone"})
  void theBoardAndTheNoticesAreAccessible(String scheme, String size) throws Exception {
    Chromium.require();
    List<String> pages = List.of("status.html", "CP-0002.html", "FC-SMI-01.html");
    assertThat(
            Chromium.axe(
                pages,
                site,
                scheme.equals("dark") ? Chromium.DARK : Chromium.LIGHT,
                size.equals("phone") ? Chromium.PHONE : Chromium.DESK))
        .containsExactlyElementsOf(
            pages.stream().map(page -> page + ": " + scheme + ", " + Chromium.CLEAN).toList());
  }

  @Test
  void withoutRecordsThereIsNoBoard() throws IOException {
    Path bare = write(Texts.example(), "bare", null);
    assertThat(bare.resolve("status.html")).doesNotExist();
    assertThat(page(bare, "index.html").select("a[href=status.html]")).isEmpty();
    assertThat(Files.readString(bare.resolve("search-index.js"))).doesNotContain("status.html");
  }
}
