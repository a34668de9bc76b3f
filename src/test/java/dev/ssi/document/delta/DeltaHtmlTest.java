package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Deltas;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import java.util.List;
import java.util.stream.Collectors;
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
  static Stream<Delta> deltas() {
    return Stream.of(Deltas.firstToSecond(), Deltas.secondToThird());
  }

  @ParameterizedTest
  @MethodSource("deltas")
  void withoutWhatWentItReadsAsTheEditionAfterAndWithoutWhatCameAsTheOneBefore(Delta delta) {
    Document page = Jsoup.parse(DeltaHtml.render(delta));
    for (Change change : delta.changes()) {
      Element article = page.getElementById("c-" + change.fingerprint());
      List<String> shown = article.select("[data-field]").eachAttr("data-field");
      assertThat(shown)
          .containsExactlyInAnyOrderElementsOf(
              change.facts().edits().stream().map(edit -> edit.shown().key()).toList());
      for (FieldEdit edit : change.facts().edits()) {
        Element field =
            article.getElementsByAttributeValue("data-field", edit.shown().key()).first();
        assertThat(read(field, "del")).as(change.key() + " after").isEqualTo(text(edit.after()));
        assertThat(read(field, "ins")).as(change.key() + " before").isEqualTo(text(edit.before()));
      }
    }
  }

  /** What is left of a field without an element and without our own remarks. */
  private static String read(Element field, String without) {
    Element copy = field.clone();
    String cells = without.equals("del") ? "td.removed, th.removed" : "td.added, th.added";
    copy.select(without + ", dt, .n, " + cells).remove();
    copy.select("p, li, h5, h6, pre, tr").forEach(line -> line.prepend(" "));
    copy.select("td, th").forEach(cell -> cell.prepend(" | "));
    return letters(copy.wholeText());
  }

  private static String text(Field field) {
    return field == null
        ? ""
        : letters(
            field.passages().stream()
                .map(
                    passage ->
                        switch (passage.type()) {
                          case TABLE_HEAD, TABLE_ROW -> " | " + String.join(" | ", passage.cells());
                          case ENTRY -> String.join(": ", passage.cells());
                          default -> passage.cells().get(0);
                        })
                .collect(Collectors.joining(" ")));
  }

  /** Without the signs with which Markdown dresses words, and with white space as it is shown. */
  private static String letters(String text) {
    return text.replaceAll("[*_`\\\\]", "").replaceAll("[ \\n]+", " ").strip();
  }

  @ParameterizedTest
  @MethodSource("deltas")
  void itIsWellFormedAndEveryLinkLeadsSomewhere(Delta delta) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(DeltaHtml.render(delta), parser);
    assertThat(parser.getErrors()).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
  }

  @Test
  void theSameDeltaGivesTheSameBytes() {
    assertThat(DeltaHtml.render(Deltas.firstToSecond()))
        .isEqualTo(DeltaHtml.render(Deltas.firstToSecond()));
  }
}
