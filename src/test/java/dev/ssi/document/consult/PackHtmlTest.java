package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Golden;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a consultation promises its readers. */
class PackHtmlTest {
  private static final String ATTACK =
      "Hello <script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; {{x}} \\\"'";

  @TempDir private Path directory;

  @Test
  void aSmallPageIsAsItWas() throws IOException {
    String page = PackHtml.render(Packs.shipped()).replace(PackPage.STYLES.css(), "…");
    Golden.check("consult/pack.html", page.replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…"));
  }

  @Test
  void itIsWellFormedNeedsNoOtherFileAndEveryLinkLeadsSomewhere() {
    for (Pack pack : List.of(Packs.shipped(), unready(), forty())) {
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = Jsoup.parse(PackHtml.render(pack), parser);
      assertThat(parser.getErrors()).isEmpty();
      assertThat(page.select("script, link, img, iframe, object, [style], [src], [onclick]"))
          .isEmpty();
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("a").eachAttr("href"))
          .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
      assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }
  }

  /** With an unissued package, gaps, and changes that no proposal names. */
  private static Pack unready() {
    Texts records =
        Packs.records()
            .replace(Packs.PACKAGE, "issued: 2019-07-22T22:30:00Z\ncloses: 2019-08-12\n", "")
            .replace(Packs.PACKAGE, "audience: all-sec-parties", "audience: Operations Group")
            .replace(Packs.CP_0001, "  - {id: EP-007, operation: amend}\n", "")
            .replace(Packs.CP_0002, "reason: Meters fail at night too.", "reason: TBC");
    return Packs.of(records, "2019-07-22");
  }

  private static Pack forty() {
    return Packs.of(PackTest.many(new Random(40), 40, new ArrayList<>()), null);
  }

  @Test
  void fortyProposalsHaveFortyPartsAndEachChangeIsShownOnce() {
    Document page = Jsoup.parse(PackHtml.render(forty()));
    assertThat(page.select("section[id^=proposal-]")).hasSize(40);
    assertThat(page.select("article")).hasSize(3);
    assertThat(page.select("#t-proposals").parents().select("tbody").first().select("tr"))
        .hasSizeGreaterThan(40);
  }

  @Test
  void whatAnAuthorWroteIsTextAndNeverMarkup() {
    Texts records =
        Packs.records()
            .replace(Packs.PACKAGE, "title: First package of SSI changes", quoted("title"))
            .replace(Packs.CP_0001, "benefits: Less time at the premises.", quoted("benefits"))
            .replace(
                Packs.PACKAGE,
                "  - Do you agree with the order of priority?",
                "  - \"" + ATTACK + "\"");
    Pack pack = Packs.of(records, null);
    Document page = Jsoup.parse(PackHtml.render(pack));
    assertThat(page.select("script, img, [onerror]")).isEmpty();
    assertThat(page.wholeText()).contains("<script>alert(1)</script>", "&lt;b&gt;");
    assertThat(PackMarkdown.render(pack)).doesNotContain("<script", "<img", "&lt;b");
  }

  private static String quoted(String field) {
    return field + ": \"" + ATTACK + "\"";
  }

  @Test
  void thePolicyOfThePageLetsInItsOwnStylesAndNothingElse() {
    Document page = Jsoup.parse(PackHtml.render(Packs.shipped()));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + PackPage.STYLES.source()
                + "; base-uri 'none'; form-action 'none'");
  }

  @Test
  void theSamePackGivesTheSameBytesInAnyLocaleAndTimeZone() {
    String page = PackHtml.render(Packs.shipped());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(PackHtml.render(Packs.shipped())).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itIsAccessibleOnAPhoneAndInTheDark() throws Exception {
    Chromium.require();
    assertThat(
            Chromium.axe(
                PackHtml.render(Packs.shipped()), directory, Chromium.LIGHT, Chromium.PHONE))
        .isEqualTo("light, " + Chromium.CLEAN);
    assertThat(Chromium.axe(PackHtml.render(unready()), directory, Chromium.DARK, Chromium.DESK))
        .isEqualTo("dark, " + Chromium.CLEAN);
  }
}
