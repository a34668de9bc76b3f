package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
  static void build() {
    Chromium.require();
    site = directory.resolve("site");
    String sample = directory.resolve("sample").toString();
    assertThat(Run.ssi("init", "--sample", sample).status()).isZero();
    Run build =
        Run.ssi("-C", sample, "build", "--at", "v2.0", "-o", site.toString(), "--format", "html");
    assertThat(build.err()).isEmpty();
    assertThat(build.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "light, desk, audit index baseline components BFD-02 PM-12 CP-0015 role-GT about H8.16(a)",
    "light, phone, PKG-2019-01 DEC-0001 DEP-0001 REL-1.1 packages decisions deployments releases",
    "dark, desk, index-a-z obligations epics FC-SMI-07 PM-01 proposals access AI levels",
    "light, phone, appendix-ah definitions domains EP-006 PM-02 retired transactions governance",
    "dark, phone, index introduction clauses FC-OTH-02 procedure provisions process-maps roles",
    "dark, phone, audit traceability search about-appendix-ah about status",
  })
  void everyKindOfPageIsAccessible(String scheme, String size, String pages) throws Exception {
    assertThat(verdicts(pages, scheme.equals("dark") ? Chromium.DARK : Chromium.LIGHT, size(size)))
        .containsExactlyElementsOf(clean(pages, scheme));
  }

  @Test
  void aPageInForcedColoursIsAccessible() throws Exception {
    String pages = "FC-SMI-07 PM-02 access status";
    assertThat(verdicts(pages, Chromium.FORCED_COLOURS, Chromium.DESK))
        .containsExactlyElementsOf(clean(pages, "light, forced colours"));
  }

  private static List<String> verdicts(String pages, String... flags) throws Exception {
    return Chromium.axe(
        Stream.of(pages.split(" ")).map(page -> page + ".html").toList(), site, flags);
  }

  private static List<String> clean(String pages, String as) {
    return Stream.of(pages.split(" "))
        .map(page -> page + ".html: " + as + ", " + Chromium.CLEAN)
        .toList();
  }

  private static String size(String size) {
    return size.equals("phone") ? Chromium.PHONE : Chromium.DESK;
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
        size(size));
  }
}
