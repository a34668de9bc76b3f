package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.trace.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that tell of the site as a whole. */
class PagesTest {
  private static final Book BOOK = Books.of(Texts.shipped(), Books.RELEASE);
  private static final SiteFacts FACTS = SiteFacts.of(BOOK, 0, "1.0.0");
  private static final Map<String, PageFace> PAGES = GuidePages.of(BOOK, FACTS, Pictures.NONE);

  static Stream<String> names() {
    return PAGES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itIsWellFormedWithOneHeadingAboveTheOthers(String name) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(PAGES.get(name).html(), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("style, [style], [onclick], script:not([src])")).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatItSaysOfAnotherOfThesePagesIsThere(String name) {
    for (String address : page(name).select("a[href*=.html]").eachAttr("href")) {
      String[] parts = address.split("#", 2);
      if (parts.length == 2 && PAGES.containsKey(parts[0])) {
        assertThat(page(parts[0]).getElementById(parts[1])).as(address).isNotNull();
      }
    }
  }

  @Test
  void theIndexLeadsToEveryItemAndEveryTerm() {
    List<String> addresses = page("index-a-z.html").select(".index a").eachAttr("href");
    TreeSet<String> expected = new TreeSet<>();
    for (Item item : BOOK.trace().links().items()) {
      expected.add(Addresses.of(item));
    }
    BOOK.trace()
        .documents()
        .definitions()
        .forEach(it -> expected.add(Addresses.term(it.term().value())));
    BOOK.trace().roles().forEach(role -> expected.add(Addresses.role(role)));
    assertThat(new TreeSet<>(addresses)).isEqualTo(expected);
  }

  @Test
  void theIndexCountsAsPeopleDo() {
    Document page = page("index-a-z.html");
    assertThat(page.select("#obligation + ul a").eachText()).containsSequence("AH-9", "AH-10");
    assertThat(page.select("#letter-a + ul li").first().text())
        .isEqualTo("Accept Closure or Re-open Incident FC-INC-07, component");
  }

  @Test
  void aRetiredIdIsListedWithWhatReplacedItAndLeadsNowhere() {
    Texts texts =
        Texts.example()
            .with(
                "baseline/tombstones.yaml",
                """
                - {id: EP-099, title: Old <b>, retired: "1.1", reason: Split., replaced-by: [EP-007]}
                """);
    Book book = Books.of(texts, Books.RELEASE);
    String html =
        new PageFace("live/index.jte", () -> new IndexPage(book, SiteFacts.of(book, 0, "1")))
            .html();
    Element row = Jsoup.parse(html).select("#retired + ul li").first();
    assertThat(row.text()).isEqualTo("EP-099 Old <b> retired in version 1.1; see EP-007");
    assertThat(row.select("a")).isEmpty();
  }

  @Test
  void everyDefinedTermStandsUnderItsAddress() {
    Document page = page("definitions.html");
    BOOK.trace()
        .documents()
        .definitions()
        .forEach(
            definition -> {
              String term = definition.term().value();
              String anchor = Addresses.term(term).substring("definitions.html#".length());
              assertThat(page.getElementById(anchor).text()).startsWith(term);
            });
  }

  @Test
  void theHomePageLeadsToEveryRoleAndCountsWhatThereIs() {
    Document page = page("index.html");
    assertThat(page.select("[aria-labelledby=roles] a").eachAttr("href"))
        .containsExactlyElementsOf(BOOK.trace().roles().stream().map(Addresses::role).toList());
    assertThat(page.select(".figures div").eachText())
        .contains("clauses 20", "domains 10", "components 45", "Epics 52", "Process Maps 13");
    assertThat(page.select(".notice").text()).startsWith("Illustrative example – not SEC text.");
    assertThat(page.select("[aria-labelledby=edition]").text())
        .contains("It is not SEC text.", Books.RELEASE.commit(), "27 June 2019");
  }

  @Test
  void theAboutPageHoldsTheLicenceOfWhatIsEmbedded() {
    assertThat(page("about.html").select("#licences ~ pre").text())
        .startsWith("Copyright 2022 Luca Ongaro")
        .contains("The above copyright notice and this permission notice shall be included");
  }

  private static Document page(String name) {
    return Jsoup.parse(PAGES.get(name).html());
  }
}
