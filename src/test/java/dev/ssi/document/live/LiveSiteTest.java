package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.history.Provenance;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the shipped documents, read as a browser reads it. */
class LiveSiteTest {
  private static SortedMap<String, String> files;
  private static final SortedMap<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void build(@TempDir Path directory) throws IOException {
    files = site(Texts.shipped(), directory.resolve("site"));
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            PAGES.put(name, Jsoup.parse(text, Parser.htmlParser().setTrackErrors(20)));
          }
        });
  }

  private static SortedMap<String, String> site(Texts texts, Path place) throws IOException {
    Trace trace = new Trace(Loader.load(MemoryTree.ofBytes(texts.files())).documents());
    Book book = Book.of(trace, new Edition("v1.0", "0".repeat(40), "2019-06-27"));
    var site = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(site, book, SiteFacts.of(book, 0, "1.0.0"), Provenance.NONE);
    site.write(place);
    SortedMap<String, String> read = new TreeMap<>();
    try (Stream<Path> all = Files.list(place)) {
      for (Path file : all.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        boolean isText = name.matches(".*[.](html|css|js|json|csv|svg|txt|bpmn)");
        read.put(
            name,
            isText
                ? new String(bytes, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(bytes));
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    return read;
  }

  @Test
  void everyItemHasItsPermanentAddress() {
    assertThat(PAGES.keySet())
        .contains(
            "index.html",
            "appendix-ah.html",
            "baseline.html",
            "H8.16(f)(iii).html",
            "AI.html",
            "BFD-10.html",
            "FC-OTH-01.html",
            "EP-052.html",
            "PM-13.html",
            "obligations.html",
            "governance.html",
            "procedure.html",
            "provisions.html",
            "definitions.html",
            "transactions.html",
            "role-GT.html");
    assertThat(PAGES.get("FC-SMI-02.html").getElementById("FC-SMI-02.3")).isNotNull();
    assertThat(PAGES.get("obligations.html").getElementById("AH-3")).isNotNull();
    assertThat(PAGES.get("governance.html").getElementById("AH-G2")).isNotNull();
    assertThat(PAGES.get("procedure.html").getElementById("GP-4")).isNotNull();
  }

  @Test
  void everyLinkLeadsSomewhereOnTheSite() {
    Set<String> dead = new TreeSet<>();
    PAGES.forEach(
        (name, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!leadsSomewhere(name, address)) {
              dead.add(name + " -> " + address);
            }
          }
        });
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(String from, String address) {
    if (address.matches("(https?|mailto):.*")) {
      return true;
    }
    String[] parts = address.split("#", 2);
    String name = parts[0].isEmpty() ? from : parts[0];
    if (parts.length == 1 || !name.endsWith(".html")) {
      return files.containsKey(name);
    }
    if (parts[1].contains("=")) {
      // What a table is narrowed to.
      return PAGES.containsKey(name) && !PAGES.get(name).select("table").isEmpty();
    }
    return PAGES.containsKey(name) && PAGES.get(name).getElementById(parts[1]) != null;
  }

  @Test
  void everyPageIsWellFormedAndSafe() {
    List<String> amiss = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          page.parser().getErrors().forEach(error -> amiss.add(name + ": " + error));
          List<String> ids = page.select("[id]").eachAttr("id");
          if (new TreeSet<>(ids).size() != ids.size()) {
            amiss.add(name + ": an id twice");
          }
          page.select("style, [style], script:not([src]), iframe, object, embed, base, [src^=http]")
              .forEach(element -> amiss.add(name + ": " + element.outerHtml()));
          for (Element element : page.getAllElements()) {
            element
                .attributes()
                .forEach(
                    attribute -> {
                      if (attribute.getKey().startsWith("on")) {
                        amiss.add(name + ": " + attribute);
                      }
                    });
          }
          if (page.select("h1").size() != 1 || page.select("main").size() != 1) {
            amiss.add(name + ": not one heading and one main part");
          }
        });
    assertThat(amiss).isEmpty();
  }

  @Test
  void twoBuildsAreTheSameByteForByteWhateverTheLineEnds(@TempDir Path directory)
      throws IOException {
    assertThat(site(Texts.shipped(), directory.resolve("again")).equals(files)).isTrue();
    SortedMap<String, String> crlf = site(Texts.shipped().crlf(), directory.resolve("crlf"));
    assertThat(crlf.keySet()).isEqualTo(files.keySet());
    Set<String> different = new TreeSet<>();
    crlf.forEach(
        (name, text) -> {
          if (!text.equals(files.get(name))) {
            different.add(name);
          }
        });
    assertThat(different).isEmpty();
  }

  @Test
  void whatAnAuthorWritesCannotBecomeMarkup(@TempDir Path directory) throws IOException {
    String evil =
        """
        <script>alert(1)</script><img src=x onerror=alert(1)>
        [a](javascript:alert(1)) ![b](https://evil.example/x.png) <https://evil.example/">
        [c](data:text/html;base64,PHNjcmlwdD4=) **"><svg onload=alert(1)>** `</code><script>`

        | "><script> |
        |---|
        | <style>*{display:none}</style> |
        """;
    Texts texts = Texts.shipped();
    texts = texts.with("baseline/introduction.md", "---\ntitle: Introduction\n---\n" + evil);
    texts =
        texts.replace(
            "baseline/epics/EP-006-look-up-a-meter.md",
            "title: Look up a meter",
            "title: \"</title><script>alert(1)</script>\"");
    SortedMap<String, String> site = site(texts, directory.resolve("evil"));
    for (Map.Entry<String, String> file : site.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(file.getValue());
        assertThat(
                page.select("script:not([src]), main img, main [src], style, [onerror], [onload]"))
            .as(file.getKey())
            .isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
      }
    }
    assertThat(Jsoup.parse(site.get("introduction.html")).select("main").text())
        .contains("<script>alert(1)</script><img src=x onerror=alert(1)>");
  }
}
