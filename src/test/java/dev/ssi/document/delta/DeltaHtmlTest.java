package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import dev.ssi.delta.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page promises its readers. */
class DeltaHtmlTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/delta/small.html");
  private static final String SPECIFICATION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";

  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V1_1 = Read.edition(Editions.v1_1());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  static Stream<Delta> deltas() {
    return Stream.of(
        Deltas.between(V1_0, V1_1),
        Deltas.between(V1_1, V2_0),
        Deltas.between(V2_0, V1_0),
        NastyCases.delta(),
        NastyCases.reversed());
  }

  @ParameterizedTest
  @MethodSource("deltas")
  void withoutWhatWentItReadsAsTheEditionAfterAndWithoutWhatCameAsTheOneBefore(Delta delta) {
    String html = DeltaHtml.render(delta);
    Document page = Jsoup.parse(html);
    for (Change change : delta.changes()) {
      Element article = page.getElementById("c-" + change.fingerprint());
      assertThat(article.select("[data-field]").eachAttr("data-field"))
          .containsExactlyInAnyOrderElementsOf(
              change.facts().edits().stream().map(edit -> edit.shown().key()).toList());
    }
    assertThat(PageReading.differsFromAfter(html, delta)).isNull();
    assertThat(PageReading.differsFromBefore(html, delta)).isNull();
  }

  /** A proof that could not fail would prove nothing. */
  @Test
  void aPageThatLeavesAWordOutIsNoticed() {
    Delta delta = Deltas.between(V1_0, V1_1);
    String html = DeltaHtml.render(delta);
    String after = html.replace("</span>500<span", "</span>5<span");
    String before = html.replace("</span>50<span", "</span>5<span");
    assertThat(PageReading.differsFromAfter(after, delta)).contains("FC-SMI-07");
    assertThat(PageReading.differsFromBefore(before, delta)).contains("FC-SMI-07");
  }

  @ParameterizedTest
  @MethodSource("deltas")
  void itIsWellFormedNeedsNoOtherFileAndEveryLinkLeadsSomewhere(Delta delta) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(DeltaHtml.render(delta), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("script, link, img, iframe, object, [style], [src], [onclick]"))
        .isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
  }

  @Test
  void whatAnAuthorWroteIsTextAndNeverMarkup() {
    String attack =
        "Hello <world> <script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;"
            + " [press](javascript:alert(1)) [FC-SMI-01](javascript:alert(1)) \"'";
    Texts after =
        Texts.example().replace(SPECIFICATION, "Answers which Device has", attack + " has");
    Document page = Jsoup.parse(DeltaHtml.render(small(after)));
    assertThat(page.select("script, img, world, [onerror]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.wholeText()).contains("<world>", "<script>alert(1)</script>", "&lt;b&gt;");
  }

  private static Delta small(Texts after) {
    return Deltas.between(Read.edition(Texts.example()), Read.edition(after));
  }

  @Test
  void itSaysThatNothingChanged() {
    Document page = Jsoup.parse(DeltaHtml.render(Deltas.between(V1_0, V1_0)));
    assertThat(page.select("main").text())
        .isEqualTo("1 Summary Nothing changed: the two editions say the same, word for word.");
  }

  @Test
  void itSaysThatAllIsEditorial() {
    Texts after =
        Texts.example().replace(SPECIFICATION, "a given Device ID.", "a given *Device* ID.");
    Document page = Jsoup.parse(DeltaHtml.render(small(after)));
    assertThat(page.select("#summary").text())
        .contains("All of it is editorial: nothing that anyone must do, or may do, changes.");
    assertThat(page.select("#section-d").text()).endsWith("There are none.");
    assertThat(page.select("#editorial article")).hasSize(1);
  }

  @Test
  void aDraftAndWhatCouldNotBeReadStandOnTheCover() {
    Texts after =
        Texts.example().with("baseline/epics/EP-007-look-up-a-device.md", "---\n[unfinished");
    Side work = new Side("worktree", null, null, null, "1.1", "1.0", null, null);
    Delta delta =
        Delta.between(
            Read.edition(Texts.example()), Deltas.side("v1.0", 1), Read.edition(after), work);
    Element cover = Jsoup.parse(DeltaHtml.render(delta)).getElementById("top");
    assertThat(cover.select(".draft").text()).startsWith("Draft.");
    assertThat(cover.select(".unread").text())
        .contains("baseline/epics/EP-007-look-up-a-device.md", "EP-007");
  }

  @Test
  void aSmallPageIsAsItWas() throws IOException {
    Texts after =
        Texts.example()
            .replace(SPECIFICATION, "shall say so when", "shall not say so, in `red`, when")
            .replace(OBLIGATIONS, "shall", "shall, for [FC-SMI-01],");
    String page = DeltaHtml.render(small(after)).replace(DeltaPage.STYLES.css(), "…");
    page = page.replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
    if (Files.notExists(GOLDEN)) {
      Files.writeString(GOLDEN, page);
      throw new AssertionError(GOLDEN + " was missing; look at what was written");
    }
    assertThat(page).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void theSameDeltaGivesTheSameBytesInAnyLocaleAndTimeZone() {
    String page = DeltaHtml.render(Deltas.between(V1_0, V1_1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(DeltaHtml.render(Deltas.between(V1_0, V1_1))).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tenThousandChangesAreWrittenOneByOne() {
    Delta delta = Deltas.between(definitions("was"), definitions("is"));
    assertThat(delta.changes()).hasSize(10_000);
    Longest out = new Longest();
    DeltaHtml.render(delta, out);
    assertThat(out.length).isGreaterThan(10_000_000);
    // Nothing is gathered before it is written: no piece is longer than the style sheet.
    assertThat(out.longest).isLessThanOrEqualTo(DeltaPage.STYLES.css().length());
  }

  private static final class Longest implements Appendable {
    private long length;
    private int longest;

    @Override
    public Appendable append(CharSequence text) {
      return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      length += end - start;
      longest = Math.max(longest, end - start);
      return this;
    }

    @Override
    public Appendable append(char letter) {
      length++;
      return this;
    }
  }

  private static Edition definitions(String verb) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      yaml.append("- {term: Term ").append(i).append(", meaning: \"It ").append(verb);
      yaml.append(" number ").append(i).append(" of many.\", source: illustrative}\n");
    }
    return Read.edition(Texts.example().with("appendix-ah/definitions.yaml", yaml.toString()));
  }
}
