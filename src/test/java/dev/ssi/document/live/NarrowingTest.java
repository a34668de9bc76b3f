package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The matrices narrowed in a real Chromium, from disk. Without Chromium the test is skipped, save
 * where the variable {@code CI} is {@code true}.
 */
class NarrowingTest {
  @TempDir private static Path folder;

  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Chromium.require();
    site = folder.resolve("site");
    AnswerPagesTest.write(Texts.shipped(), site);
  }

  private static Document open(String page, String choice) throws Exception {
    return Jsoup.parse(Chromium.dom(site.resolve(page).toUri() + "#" + choice, folder));
  }

  private static List<String> rows(Document page) {
    return page.select("#matrix tbody:not([hidden]) tr:not([hidden]):not(.group) th .id")
        .eachText();
  }

  @Test
  void aRoleAndALevelAreFollowedFromTheAddress() throws Exception {
    Document page = open("access.html", "role=GT&level=VR");
    assertThat(rows(page)).containsExactly("FC-RPT-01");
    assertThat(page.getElementById("count").text()).isEqualTo("1 of 45 components.");
    assertThat(page.select("#matrix thead th:not([hidden])").eachText())
        .containsExactly("Component", "GT Gas Transporter", "Clauses");
    assertThat(page.getElementById("narrow").hasClass("on")).isTrue();
  }

  @Test
  void whatIncludesALevelCanBeShownWithIt() throws Exception {
    assertThat(rows(open("access.html", "role=GT&level=VR&wider=1")))
        .hasSize(17)
        .contains("FC-RPT-01", "FC-SMI-01");
  }

  @Test
  void aClauseStandsForItsLimbs() throws Exception {
    assertThat(rows(open("access.html", "clause=H8.16(c)")))
        .containsExactly("FC-SAT-04", "FC-SAT-05");
    assertThat(rows(open("access.html", "clause=H8.16(c)(ii)"))).containsExactly("FC-SAT-05");
  }

  @Test
  void withNothingChosenAllIsShown() throws Exception {
    Document page = open("access.html", "level-V");
    assertThat(rows(page)).hasSize(45);
    assertThat(page.getElementById("count").text()).isEqualTo("All 45 components are shown.");
    assertThat(rows(open("access.html", "role=nobody"))).hasSize(45);
  }

  @Test
  void theTraceIsNarrowedToWhatLacksSomething() throws Exception {
    Document page = open("traceability.html", "gaps=1");
    assertThat(rows(page)).isEmpty();
    assertThat(page.getElementById("count").text())
        .isEqualTo("None of 47 rows answers to all of that.");
    assertThat(rows(open("traceability.html", "domain=BFD-03")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("FC-SAT-"));
  }

  @Test
  void aChoiceIsKeptInTheAddressAndTakenBack() throws Exception {
    Files.writeString(
        site.resolve("drive.js"),
        """
        const field = document.getElementById('f-domain');
        field.value = 'BFD-02';
        field.dispatchEvent(new Event('change', {bubbles: true}));
        document.body.dataset.chosen = location.hash + ' ' + document.getElementById('count').value;
        document.querySelector('#narrow [type=reset]').click();
        setTimeout(() => {
          document.body.dataset.reset = location.hash + ' ' + document.getElementById('count').value;
        }, 100);
        """);
    String page = Files.readString(site.resolve("access.html"));
    Path driven = site.resolve("driven.html");
    Files.writeString(
        driven, page.replace("</body>", "<script src=\"drive.js\" defer></script></body>"));
    Element body = Jsoup.parse(Chromium.dom(driven.toUri().toString(), folder)).body();
    assertThat(body.attr("data-chosen")).isEqualTo("#domain=BFD-02 7 of 45 components.");
    assertThat(body.attr("data-reset")).isEqualTo(" All 45 components are shown.");
  }

  @ParameterizedTest
  @CsvSource({
    "access.html, light, desk",
    "access.html, dark, phone",
    "traceability.html, dark, desk",
    "traceability.html, light, phone",
    "roles.html, light, phone",
    "role-GT.html, dark, desk",
    "role-GT.html, light, phone",
    "transactions.html, dark, desk"
  })
  void aPageIsAccessible(String page, String scheme, String size) throws Exception {
    assertThat(
            Chromium.axe(
                Files.readString(site.resolve(page)),
                site,
                scheme.equals("dark") ? Chromium.DARK : Chromium.LIGHT,
                size.equals("phone") ? Chromium.PHONE : Chromium.DESK))
        .isEqualTo(scheme + ", " + Chromium.CLEAN);
  }
}
