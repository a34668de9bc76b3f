package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the redlined text of the page, as a browser does, without what went or what came. */
final class PageReading {
  private PageReading() {}

  /**
   * Where the page without its {@code del} elements does not read as the edition after; null when
   * it does everywhere.
   */
  static String differsFromAfter(String html, Delta delta) {
    return differs(html, delta, "del");
  }

  /** Likewise without {@code ins}, and the edition before. */
  static String differsFromBefore(String html, Delta delta) {
    return differs(html, delta, "ins");
  }

  private static String differs(String html, Delta delta, String without) {
    Document page = Jsoup.parse(html);
    for (Change change : delta.changes()) {
      Element article = page.getElementById("c-" + change.fingerprint());
      for (FieldEdit edit : change.facts().edits()) {
        Element field =
            article == null
                ? null
                : article.getElementsByAttributeValue("data-field", edit.shown().key()).first();
        Field expected = without.equals("del") ? edit.after() : edit.before();
        if (field == null || !read(field, without).equals(text(expected))) {
          return "It differs in " + change.key() + ", " + edit.shown().name() + ".";
        }
      }
    }
    return null;
  }

  /** What is left of a field without an element and without the page's own remarks. */
  private static String read(Element field, String without) {
    Element copy = field.clone();
    String cells = without.equals("del") ? "td.removed, th.removed" : "td.added, th.added";
    copy.select(without + ", dt, .n, " + cells).remove();
    copy.select("p, li, h5, h6, pre, tr").forEach(line -> line.prepend(" "));
    copy.select("td, th").forEach(cell -> cell.prepend(" | "));
    copy.select("tr").stream().filter(row -> row.text().isBlank()).forEach(Element::remove);
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
    StringBuilder letters = new StringBuilder();
    text.replaceAll("[*_`\\\\]", "")
        .replaceAll("[ \\n]+", " ")
        .strip()
        .chars()
        .map(c -> c < ' ' && c != '\t' ? '\u2400' + c : c)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
