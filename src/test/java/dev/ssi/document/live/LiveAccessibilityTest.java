package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.history.Provenance;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds in the pages of the site, in a real Chromium: nothing. */
class LiveAccessibilityTest {
  private static final String SEARCH =
      """
      const box = document.getElementById('q');
      box.focus();
      box.value = 'device inventory';
      box.dispatchEvent(new Event('input', {bubbles: true}));
      await window.SSI_FIND;
      await new Promise(done => setTimeout(done, 500));
      box.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
      if (document.querySelectorAll('#find-results [role=option]').length < 5) throw 'no results';
      """;

  @TempDir private static Path directory;

  private static Path site;

  @BeforeAll
  static void build() throws Exception {
    Chromium.require();
    site = directory.resolve("site");
    Book book = Books.of(Texts.shipped(), Books.RELEASE);
    var publication = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(publication, book, SiteFacts.of(book, 2, "1.0.0"), Provenance.NONE);
    publication.write(site);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, light, desk",
    "index.html, dark, phone",
    "index-a-z.html, dark, desk",
    "definitions.html, light, phone",
    "about.html, dark, phone",
    "appendix-ah.html, light, phone",
    "obligations.html, dark, desk",
    "FC-SMI-01.html, light, desk",
    "FC-SMI-01.html, dark, phone",
    "PM-02.html, light, phone",
  })
  void aPageIsAccessible(String page, String scheme, String size) throws Exception {
    assertThat(verdict(page, "", scheme, size)).isEqualTo(scheme + ", " + Chromium.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({"light, phone", "dark, desk"})
  void theResultsOfASearchAreAccessible(String scheme, String size) throws Exception {
    assertThat(verdict("BFD-02.html", SEARCH, scheme, size))
        .isEqualTo(scheme + ", " + Chromium.CLEAN);
  }

  @Test
  void thePageOfAllResultsIsAccessible() throws Exception {
    String before =
        "history.replaceState(null, '', '?q=device');"
            + "await new Promise(done => setTimeout(done, 3000));";
    assertThat(verdict("search.html", before, "light", "desk"))
        .isEqualTo("light, " + Chromium.CLEAN);
  }

  private static String verdict(String page, String before, String scheme, String size)
      throws Exception {
    return Chromium.axe(
        Files.readString(site.resolve(page)),
        before,
        site,
        scheme.equals("dark") ? Chromium.DARK : Chromium.LIGHT,
        size.equals("phone") ? Chromium.PHONE : Chromium.DESK);
  }
}
