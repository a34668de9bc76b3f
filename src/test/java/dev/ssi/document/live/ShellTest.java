package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.book.Edition;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What stands around the words of every page. */
class ShellTest {
  private static final SiteFacts RELEASE = Books.facts(Books.RELEASE, 0);

  @Test
  void itIsWellFormedAndBringsNoStyleOrScriptOfItsOwn() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html(RELEASE), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.select("[src]").eachAttr("src")).containsExactly("site.js");
    assertThat(page.select("link").eachAttr("href")).containsExactly("site.css");
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void itSaysWhichEditionThisIsAndThatItIsNotTheCode() {
    Document page = Jsoup.parse(html(RELEASE));
    assertThat(page.select(".strip").text())
        .isEqualTo("Illustrative example – not SEC text v1.0, as at 27 June 2019");
    assertThat(page.select(".editions").text())
        .isEqualTo(
            "Appendix AH version 1.0, 27 June 2019 Baseline Requirements Document version 1.0, 27"
                + " June 2019");
    assertThat(page.select("footer").text())
        .contains(
            "Made from revision v1.0, commit 0123456789abcdef0123456789abcdef01234567,"
                + " as at 27 June 2019. Made by ssi 1.0.0.");
    assertThat(page.select(".remark")).isEmpty();
  }

  @Test
  void aDraftSaysSo() {
    Document page = Jsoup.parse(html(Books.facts(Books.WORK, 0)));
    assertThat(page.select(".strip").text()).endsWith("Draft, not recorded");
    assertThat(page.select("footer").text())
        .contains("they can change without a trace, and this page with them. Made by ssi");
  }

  @Test
  void aCommitAskedForByItsIdIsCutShort() {
    Edition commit = new Edition(Books.RELEASE.commit(), Books.RELEASE.commit(), null);
    assertThat(Jsoup.parse(html(Books.facts(commit, 0))).select(".strip-edition").text())
        .isEqualTo("0123456789ab");
  }

  @Test
  void anEditionThatDoesNotValidateSaysSoOnEveryPage() {
    assertThat(Jsoup.parse(html(Books.facts(Books.RELEASE, 1))).select(".remark").text())
        .startsWith("This edition does not validate. ssi validate finds 1 error in it");
    assertThat(Jsoup.parse(html(Books.facts(Books.RELEASE, 12))).select(".remark").text())
        .contains("finds 12 errors in it");
  }

  @Test
  void documentsThatCannotBeReadAreNamedAllTheSame() {
    Texts empty = Texts.example().without("appendix-ah/appendix-ah.yaml");
    SiteFacts facts = SiteFacts.of(Books.of(empty, Books.RELEASE), 1, "1.0.0");
    assertThat(Jsoup.parse(html(facts)).select(".editions span").first().text())
        .isEqualTo("Appendix AH");
  }

  @Test
  void theNavigationShowsWhereOneIs() {
    Document page = Jsoup.parse(html(RELEASE));
    assertThat(page.select(".places a").eachText())
        .containsExactly(
            "Home",
            "Appendix AH",
            "Baseline Requirements",
            "Who may access what",
            "Traceability",
            "I am a …",
            "Definitions",
            "A–Z",
            "About");
    assertThat(page.select(".places [aria-current=page]").eachText()).containsExactly("About");
  }

  @Test
  void withoutScriptsASearchLeadsToTheIndexOfAll() {
    Document page = Jsoup.parse(html(RELEASE));
    assertThat(page.select("form[role=search]").attr("action")).isEqualTo("index-a-z.html");
    assertThat(page.select("form[role=search] label").attr("for")).isEqualTo("q");
    assertThat(page.select("form[role=search] button").text()).isEqualTo("Search");
  }

  @Test
  void aPageBelowAnotherHasATrailNeighboursAndContents() {
    PageLink domain = new PageLink("BFD-02 Inventory", "BFD-02.html");
    Shell shell =
        Shell.of(RELEASE, Place.BASELINE, "FC-SMI-01 <Search>", "FC-SMI-01.html")
            .below(List.of(Place.BASELINE.link(), domain))
            .between(null, new PageLink("FC-SMI-02 Search", "FC-SMI-02.html"))
            .with(List.of(new Shell.Entry(1, "Requirements", "requirements")));
    StringOutput html = new StringOutput();
    Content main = output -> output.writeContent("<p>Nothing yet.</p>");
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, ShellTest.class.getClassLoader(), "dev.ssi.document.page")
        .render("live/layout.jte", Map.of("shell", shell, "main", main), html);
    Document page = Jsoup.parse(html.toString());
    assertThat(page.title()).isEqualTo("FC-SMI-01 <Search> – SSI live document");
    assertThat(page.select(".trail a").eachText())
        .containsExactly("Home", "Baseline Requirements", "BFD-02 Inventory");
    assertThat(page.select(".steps a").eachText()).containsExactly("Next FC-SMI-02 Search");
    assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#requirements");
    assertThat(page.select(".places [aria-current=true]").eachText())
        .containsExactly("Baseline Requirements");
    assertThat(page.select("main").text()).isEqualTo("Nothing yet.");
  }

  private static String html(SiteFacts facts) {
    return new PageFace("live/about.jte", () -> new AboutPage(facts)).html();
  }
}
