package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.Chromium;
import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.history.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search, in a real Chromium, from disk and under the pages' own security policy. */
class SearchTest {
  @TempDir private static Path directory;

  private static Path site;
  private static JsonObject answers;
  private static JsonArray keys;

  @BeforeAll
  static void search() throws Exception {
    Chromium.require();
    Texts texts =
        Texts.shipped()
            .replace(
                "baseline/epics/EP-006-look-up-a-meter.md",
                "title: Look up a meter",
                "title: \"Peculiar </script><img src=x onerror=alert(1)>\"");
    site = directory.resolve("site");
    Book book = Books.of(texts, Books.RELEASE);
    var publication = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(publication, book, SiteFacts.of(book, 0, "1.0.0"), Provenance.NONE);
    publication.write(site);
    JsonObject verdict =
        JsonParser.parseString(Chromium.verdict(driven("about.html"), directory)).getAsJsonObject();
    answers = verdict.getAsJsonObject("answers");
    keys = verdict.getAsJsonArray("keys");
  }

  /** A copy of a page, with a script beside it that does what a reader would. */
  private static String driven(String page) throws IOException {
    try (InputStream in = SearchTest.class.getResourceAsStream("search-driver.js")) {
      Files.write(site.resolve("driver.js"), in.readAllBytes());
    }
    Path copy = site.resolve("driven-" + page);
    Files.writeString(
        copy,
        Files.readString(site.resolve(page))
            .replace("</body>", "<script src=\"driver.js\" defer></script></body>"));
    return copy.toUri().toString();
  }

  private static List<String> found(String question) {
    return strings(answers.getAsJsonObject(question).getAsJsonArray("addresses"));
  }

  private static String text(String question) {
    return answers.getAsJsonObject(question).get("text").getAsString();
  }

  private static List<String> strings(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  @Test
  void anIdIsFoundHoweverItIsWritten() {
    assertThat(found("H8.15(c)")).first().isEqualTo("H8.15(c).html");
    assertThat(found("h8.15c")).isEqualTo(found("H8.15(c)"));
    assertThat(found("FC-SMI-01.3")).first().isEqualTo("FC-SMI-01.html#FC-SMI-01.3");
    assertThat(found("fcsmi013")).first().isEqualTo("FC-SMI-01.html#FC-SMI-01.3");
    assertThat(found("smi_002")).first().isEqualTo("transactions.html#SMI_002");
    assertThat(found("ah-3")).first().isEqualTo("obligations.html#AH-3");
    assertThat(found("IS")).first().isEqualTo("role-IS.html");
  }

  @Test
  void aMessageCodeIsFoundInTheComponentThatGivesIt() {
    assertThat(found("SMI-E201")).containsExactly("FC-SMI-02.html");
  }

  @Test
  void thePartsOfAnIdFindAllThatHaveThem() {
    assertThat(found("h8").subList(0, 4)).allMatch(address -> address.startsWith("H8."));
    assertThat(found("fc-smi").subList(0, 4)).allMatch(address -> address.startsWith("FC-SMI-"));
    assertThat(found("smi").subList(0, 4)).allMatch(address -> address.startsWith("FC-SMI-"));
  }

  @Test
  void anIdIsNeverTakenForTheBeginningOfAnother() {
    assertThat(found("FC-SMI-01")).first().isEqualTo("FC-SMI-01.html");
    assertThat(found("PM-1")).first().asString().startsWith("PM-1");
    assertThat(found("AH-1")).doesNotContain("obligations.html#AH-10", "obligations.html#AH-18");
  }

  @Test
  void wordsAreFoundInTitlesAndInTexts() {
    assertThat(found("associated devices")).first().isEqualTo("FC-SMI-06.html");
    assertThat(found("asociated devices")).first().isEqualTo("FC-SMI-06.html");
    assertThat(found("wrong password")).contains("FC-ACC-01.html#FC-ACC-01.4");
    assertThat(found("device")).first().isEqualTo("definitions.html#device");
    assertThat(found("registered supplier agent")).first().isEqualTo("role-RSA.html");
  }

  @Test
  void aResultShowsItsKindItsTitleAndWhereTheWordsStand() {
    assertThat(text("wrong password"))
        .contains("Requirement FC-ACC-01.4 Authenticate Personnel")
        .contains("[wrong] [password]");
    assertThat(text("h8.15c")).startsWith("Clause H8.15(c) ").contains("[H8.15(c)]");
  }

  @Test
  void whatIsNowhereIsNotFoundAndWhatIsFoundInPartIsSaidToBe() {
    assertThat(found("xylophone")).isEmpty();
    assertThat(text("xylophone")).isEqualTo("Nothing found for “xylophone”.");
    assertThat(text("xylophone password")).startsWith("Nothing has all of these words.");
    assertThat(found("xylophone password")).contains("FC-ACC-01.html#FC-ACC-01.4");
  }

  @Test
  void whatAnAuthorWroteIsShownAsWords() {
    assertThat(found("peculiar")).first().isEqualTo("EP-006.html");
    assertThat(text("peculiar")).contains("[Peculiar] </script><img src=x onerror=alert(1)>");
    assertThat(answers.getAsJsonObject("peculiar").get("images").getAsInt()).isZero();
  }

  @Test
  void theKeysAreAsTheAboutPageSays() {
    assertThat(strings(keys))
        .containsExactly(
            "/ goes to the box: true",
            "closed at first: true",
            "open after typing: true, none chosen",
            "down: find-0 Clause",
            "down: find-1 selected, one of them",
            "up: find-0 selected, one of them",
            "up: none",
            "enter: H8.15(c).html",
            "escape: closed, H8.15(c)",
            "escape: closed, ",
            "said: 8 results",
            "/ turned off: false",
            "ctrl k goes to the box: true");
  }

  @Test
  void thePageOfAllResultsCanBeLinked() throws Exception {
    String address = site.resolve("search.html").toUri() + "?q=fc-smi";
    Document page = Jsoup.parse(Chromium.dom(address, directory));
    assertThat(page.title()).isEqualTo("fc-smi – Search – SSI live document");
    assertThat(page.select("#verdict").text()).matches("\\d+ results for “fc-smi”\\.");
    assertThat(page.select("#q").attr("value")).isEmpty();
    assertThat(page.select("#found h2").first().text()).matches("Components \\(\\d+\\)");
    assertThat(page.select("#found h2").eachText().toString()).contains("Requirements (");
    assertThat(page.select("#found button").eachText()).first().asString().startsWith("Show all");
    assertThat(page.select("#found li a").eachAttr("href")).contains("FC-SMI-01.html");
    assertThat(page.select("#no-result").hasAttr("hidden")).isTrue();
  }

  @Test
  void thePageOfAllResultsSaysThatThereAreNone() throws Exception {
    String address = site.resolve("search.html").toUri() + "?q=xylophone";
    Document page = Jsoup.parse(Chromium.dom(address, directory));
    assertThat(page.select("#verdict").text()).isEqualTo("Nothing found for “xylophone”.");
    assertThat(page.select("#no-result").hasAttr("hidden")).isFalse();
  }

  @Test
  void theFormLeadsToThatPage() throws Exception {
    Document page = Jsoup.parse(Chromium.dom(driven("index.html") + "?submit", directory));
    assertThat(page.select("#verdict").text()).isEqualTo("1 result for “SMI-E201”.");
  }

  @Test
  void theSameBookGivesTheSameIndex() throws IOException {
    String index = Files.readString(site.resolve(SearchIndex.NAME));
    assertThat(index).startsWith("window.SSI_SEARCH={").endsWith("};\n").doesNotContain("<");
  }

  @Test
  void theTextsOfManyItemsAreShortenedToTheEndOfAWord() throws IOException {
    StringWriter index = new StringWriter();
    SearchIndex.write(Books.of(Texts.shipped(), Books.RELEASE), 150_000, index);
    JsonObject data =
        JsonParser.parseString(
                index.toString().replace("window.SSI_SEARCH=", "").replace(";\n", ""))
            .getAsJsonObject();
    List<String> texts =
        StreamSupport.stream(data.getAsJsonArray("items").spliterator(), false)
            .map(item -> item.getAsJsonArray().get(4).getAsString())
            .toList();
    assertThat(texts).hasSizeGreaterThan(600).allMatch(text -> text.length() <= 240);
    assertThat(texts)
        .contains(
            "The DCC makes the SSI available to Users in accordance with the Code of Connection. A"
                + " paraphrase, recalled; not the text of the SEC.")
        .anyMatch(text -> text.matches(".{180,}\\w …"));
  }
}
