package dev.ssi.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview answers. */
class PagesTest {
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  @TempDir private Path root;

  @Test
  void aPageIsThatOfTheSiteWithABarOnTop() throws Exception {
    try (Served served = Served.of(Texts.example(), root)) {
      assertThat(served.get("/").body()).isEqualTo(served.get("/index.html").body());
      Document page = served.page("/FC-SMI-01.html");
      assertThat(page.select("h1").text()).isEqualTo("FC-SMI-01 Search Inventory by Device ID");
      assertThat(page.select(".preview-bar a").text()).isEqualTo("no findings");
      assertThat(page.select(".finding")).isEmpty();
      assertThat(served.get("/H8.16(a)(i).html").statusCode()).isEqualTo(200);
      assertThat(served.get("/H8.16%28a%29%28i%29.html?q=1").statusCode()).isEqualTo(200);
      assertThat(served.page("/findings").select("main").text()).contains("Nothing is wrong");
    }
  }

  @Test
  void aFindingIsShownWhereItConcernsAndNowhereElse() throws Exception {
    Texts faulty =
        Texts.example()
            .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]")
            .replace(COMPONENT, "The SSI shall say so", "The SSI says so")
            .with("baseline/notes.txt", "Nobody reads this.");
    try (Served served = Served.of(faulty, root)) {
      Element epic = served.page("/EP-007.html").selectFirst("aside.findings .finding.error");
      assertThat(epic.text())
          .contains(
              "There is no component FC-SMI-11.",
              "Did you mean FC-SMI-01?",
              EPIC + ":7:14",
              "trace.unknown-reference");
      Document component = served.page("/FC-SMI-01.html");
      assertThat(component.select("aside.findings a").eachAttr("href"))
          .contains("FC-SMI-01.html#FC-SMI-01.2");
      assertThat(component.getElementById("FC-SMI-01.2").select(".finding").text())
          .contains("text.requirement-without-shall");
      assertThat(component.getElementById("FC-SMI-01.1").select(".finding")).isEmpty();
      assertThat(served.page("/definitions.html").select(".finding")).isEmpty();
      Document all = served.page("/findings");
      assertThat(all.select("h2").eachText()).contains("baseline/notes.txt", EPIC, COMPONENT);
      assertThat(all.select(".finding").text())
          .contains("syntax.unexpected-file", "trace.unknown-reference");
    }
  }

  @Test
  void anItemThatCannotBeReadHasAPageThatSaysWhy() throws Exception {
    Texts broken = Texts.example().with(EPIC, "---\nid: [EP-007\n---\n");
    try (Served served = Served.of(broken, root)) {
      HttpResponse<String> page = served.get("/EP-007.html");
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).contains("There is no such page", "syntax.yaml", "/index.html");
    }
  }

  @Test
  void whatTheDocumentsDoNotMakeIsNotFound() throws Exception {
    try (Served served = Served.of(Texts.example(), root)) {
      for (String path :
          List.of("/nothing.html", "/preview.jte", "/" + EPIC, "//index.html", "/index.html/")) {
        assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(served.get("/%3Cscript%3E.html").body()).doesNotContain("<script>.html");
    }
  }

  @Test
  void everyAnswerIsHeldToThisMachineAndThisMoment() throws Exception {
    try (Served served = Served.of(Texts.example(), root)) {
      for (String path : List.of("/", "/site.css", "/preview.js", "/nothing.html", "/findings")) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.headers().map())
            .containsEntry("x-content-type-options", List.of("nosniff"))
            .containsEntry("cache-control", List.of("no-store"))
            .containsEntry("referrer-policy", List.of("no-referrer"))
            .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
            .doesNotContainKey("access-control-allow-origin");
      }
      assertThat(type(served, "/")).isEqualTo("text/html; charset=utf-8");
      assertThat(type(served, "/site.css")).isEqualTo("text/css; charset=utf-8");
      assertThat(type(served, "/preview.js")).isEqualTo("text/javascript; charset=utf-8");
      assertThat(type(served, "/findings")).isEqualTo("text/html; charset=utf-8");
    }
  }

  private static String type(Served served, String path) throws Exception {
    return served.get(path).headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void headSaysHowLongAPageIsAndSendsNone() throws Exception {
    try (Served served = Served.of(Texts.example(), root)) {
      HttpRequest head =
          HttpRequest.newBuilder(served.uri("/index.html"))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(head, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
          .isGreaterThan(1_000);
    }
  }

  @Test
  void aBugShowsAPlainMessageAndThePreviewGoesOn() throws Exception {
    boolean[] broken = {true};
    Checker checker =
        tree -> {
          if (broken[0]) {
            throw new IllegalStateException("a bug");
          }
          return Served.check(tree);
        };
    try (Served served = Served.of(Texts.example(), root, checker)) {
      HttpResponse<String> answer = served.get("/index.html");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .contains("This is a bug in ssi", "preview.js")
          .doesNotContain("IllegalStateException", "at dev.ssi");
      assertThat(served.bugs).hasSize(1);
      broken[0] = false;
      Served.write(Texts.example().replace(EPIC, "Look up a Device", "Find a Device"), root);
      served.until(
          "/EP-007.html", page -> assertThat(page.body()).contains("EP-007</span> Find a Device"));
    }
  }

  @Test
  void documentsThatCannotBeReadShowWhy() throws Exception {
    Checker checker =
        tree -> {
          throw new IOException("the disk is gone");
        };
    try (Served served = Served.of(Texts.example(), root, checker)) {
      HttpResponse<String> answer = served.get("/");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("The documents cannot be read: the disk is gone");
      for (Element part : Jsoup.parse(answer.body()).select("link[href], script[src]")) {
        String path = part.hasAttr("href") ? part.attr("href") : part.attr("src");
        assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void whereTheMachineHasBothLoopbackAddressesBothAnswer() throws Exception {
    try (Served served = Served.of(Texts.example(), root)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + served.port() + "/")).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
          .isEqualTo(200);
    }
  }
}
