package dev.ssi.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds in the pages that only the preview has, in a real Chromium: nothing. */
class PreviewAccessibilityTest {
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  /** The file of each page, and where the preview answers with it. */
  private static final Map<String, String> PAGES =
      Map.of(
          "findings.html", "/findings",
          "missing.html", "/FC-SMI-99.html",
          "FC-SMI-01.html", "/FC-SMI-01.html",
          "EP-007.html", "/EP-007.html",
          "index.html", "/");

  @TempDir private static Path directory;

  @BeforeAll
  static void save() throws Exception {
    Chromium.require();
    Texts faulty =
        Texts.example()
            .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]")
            .replace(COMPONENT, "The SSI shall say so", "TBC The SSI says so")
            .with("baseline/" + "a-long-name-".repeat(8) + ".txt", "Nobody reads this.");
    try (Served served = Served.of(faulty, directory.resolve("faulty"), false)) {
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        save(page.getKey(), served.get(page.getValue()).body());
      }
      for (String part : List.of("site.css", "site.js", "base.css", "preview.css", "preview.js")) {
        save(part, served.get("/" + part).body());
      }
    }
    try (Served served = Served.of(Texts.example(), directory.resolve("clean"), false)) {
      save("clean.html", served.get("/findings").body());
    }
    byte[] trouble = Snapshot.trouble("mark", "The documents cannot be read: the disk is gone");
    save("trouble.html", new String(trouble, StandardCharsets.UTF_8));
  }

  /** From a folder there is no root to begin an address at. */
  private static void save(String name, String text) throws IOException {
    Files.writeString(
        directory.resolve(name), text.replace("href=\"/", "href=\"").replace("src=\"/", "src=\""));
  }

  @ParameterizedTest
  @CsvSource({
    "light, " + Chromium.LIGHT + ", '" + Chromium.PHONE + "'",
    "light, " + Chromium.LIGHT + ", '" + Chromium.DESK + "'",
    "dark, " + Chromium.DARK + ", '" + Chromium.PHONE + "'",
    "dark, " + Chromium.DARK + ", '" + Chromium.DESK + "'",
    "'light, forced colours', " + Chromium.FORCED_COLOURS + ", '" + Chromium.PHONE + "'",
    "'light, forced colours', " + Chromium.FORCED_COLOURS + ", '" + Chromium.DESK + "'",
  })
  void everyPageThatThePreviewAddsIsAccessible(String as, String scheme, String size)
      throws Exception {
    List<String> pages =
        List.of(
            "findings.html",
            "missing.html",
            "FC-SMI-01.html",
            "EP-007.html",
            "index.html",
            "clean.html",
            "trouble.html");
    assertThat(Chromium.axe(pages, directory, scheme, size))
        .containsExactlyElementsOf(
            pages.stream().map(page -> page + ": " + as + ", " + Chromium.CLEAN).toList());
  }

  @Test
  void thePagesTriedShowFindingsOfEveryPlaceAndSeverity() throws IOException {
    assertThat(Jsoup.parse(directory.resolve("findings.html")).select(".finding").eachAttr("class"))
        .contains("finding error", "finding warning");
    assertThat(Jsoup.parse(directory.resolve("FC-SMI-01.html")).select(".paras .finding"))
        .isNotEmpty();
    assertThat(Jsoup.parse(directory.resolve("EP-007.html")).select("aside .finding.error"))
        .isNotEmpty();
    assertThat(Jsoup.parse(directory.resolve("clean.html")).select(".preview-bar.clean"))
        .hasSize(1);
  }
}
