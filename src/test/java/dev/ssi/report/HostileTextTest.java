package dev.ssi.report;

import static dev.ssi.report.FacesAgreeTest.TOP;
import static dev.ssi.report.FacesAgreeTest.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.SourceFile;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TerminalText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever was authored, no face is broken by it or does what it says. */
class HostileTextTest {
  private static final List<String> TEXTS =
      List.of(
          "a ]]> b <!-- c --> &amp; &#64; <![CDATA[ d",
          "::error file=x::y\n::set-output name=x::y\r\n::add-mask::z",
          "a | b \\| c \\\\| `d | e` ``f`` `g",
          "<script>alert(1)</script><img src=x onerror=y> <b>bold</b>",
          "[x](javascript:alert(1)) ![p](http://e.example/p.png) <http://e.example> [r][s] [^1]",
          "http://e.example/a www.e.example mail@e.example ftp://e.example mailto:a@e.example",
          "@everyone cc @octocat/team fixes #12, GH-34, o/r#5, !6, ~bug, %7, $8, &9, [[page]], :bomb:",
          "*a* _b_ __c__ ~~d~~ `e` $x$ $$y$$ {+f+} [-g-] {{h}} # i",
          "nul \0 esc \u001B[31m del \u007F csi \u009B bell \u0007 vt \u000B nel \u0085 ls \u2028 bom \uFFFE",
          "bidi \u202Eabc\u202C \u2066def\u2069 \u200Fghi",
          "lone \uD800 x \uDC00 pair \uD83D\uDE00 reversed \uDE00\uD83D",
          "  two   spaces\ttab ",
          "{0} {1} [a](0) 100% %0A %25 a:b,c");

  /** Each text once as the message of a finding, with itself as help, related place and fix. */
  private static Report report() {
    List<Finding> findings = new ArrayList<>();
    List<Rule> rules = RuleBook.rules();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      SourceFile file =
          new SourceFile("baseline/a " + i + ",:%#|`é😀 [x](y)<b>.md", "one\n" + text);
      findings.add(
          Finding.of(rules.get(i), file.span(4, 4 + text.length()), text)
              .severity(Severity.values()[i % 3])
              .item(i % 2 == 0 ? null : text)
              .help(text)
              .related(file.span(0, 3), text)
              .fix(new Fix(Fix.Applicability.SAFE, file.span(4, 5), text)));
    }
    SourceTree.Origin origin = new SourceTree.Origin(TEXTS.get(2), "1c".repeat(20));
    Summary summary = new Summary("1.0.0", origin, Map.of(), 0, 0, 0, 0);
    return new Report(
        summary,
        findings,
        Fingerprints.of(findings),
        new LeftOut(1, 2, TEXTS.get(1) + TEXTS.get(3), 3));
  }

  @Test
  void everyFaceStillTellsOfEachFinding() throws Exception {
    Report report = report();
    List<Row> rows = Row.of(report);
    List<Row> places = rows.stream().map(Row::withoutFingerprint).map(Row::withoutColumn).toList();
    List<Row> anyOrder = new ArrayList<>(rows);
    anyOrder.sort(Comparator.comparing(Row::rule));
    assertThat(Row.ofJson(JsonReport.render(report))).isEqualTo(rows);
    assertThat(Row.ofSarif(SarifReport.render(report, FacesAgreeTest.pages(), TOP)))
        .isEqualTo(rows);
    assertThat(Row.ofGitlab(GitlabReport.render(report, TOP)))
        .isEqualTo(rows.stream().map(Row::withoutColumn).toList());
    assertThat(Row.ofGithub(GithubReport.render(report, TOP)).stream().map(Row::withoutColumn))
        .isEqualTo(places);
    assertThat(Row.ofJunit(JunitReport.render(report, RuleBook.rules(), Severity.ERROR, TOP)))
        .isEqualTo(anyOrder);
    assertThat(Row.ofMarkdown(MarkdownReport.render(report, TOP)))
        .isEqualTo(Row.bySeverity(places));
  }

  @Test
  void everyFaceIsUtf8() {
    for (String face : drawn(report(), TOP)) {
      byte[] bytes = face.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8).replace('?', '\0'))
          .isEqualTo(face.replaceAll("[\\ud800-\\udfff]", "?").replace('?', '\0'));
      assertThat(face).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }
  }

  @Test
  void noLineOfTheLogIsACommandThatWasAuthored() {
    String log = GithubReport.render(report(), TOP);
    assertThat(log.lines()).hasSize(TEXTS.size() + 2);
    assertThat(log.lines().limit(TEXTS.size()))
        .allMatch(line -> line.matches("::(error|warning|notice) file=baseline/[^:,]*,line=2,.*"));
    assertThat(log.lines().skip(TEXTS.size())).noneMatch(line -> line.startsWith("::"));
    assertThat(log).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]").doesNotContain("\u202E");
  }

  @Test
  void aTestIsTheSameTextForWhatXmlCanHold() throws Exception {
    String xml = JunitReport.render(report(), RuleBook.rules(), Severity.NOTE, TOP);
    var failures = Row.xml(xml).getElementsByTagName("failure");
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < failures.getLength(); i++) {
      messages.add(((org.w3c.dom.Element) failures.item(i)).getAttribute("message"));
    }
    assertThat(messages)
        .contains(TEXTS.get(0), TEXTS.get(3), TEXTS.get(12))
        .noneMatch(message -> message.contains("\n"));
    assertThat(xml).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\u202E]");
  }

  @Test
  void nothingOfATableIsMoreThanText() {
    Document html = Row.html(MarkdownReport.render(report(), TOP));
    assertThat(html.select("table")).hasSize(3);
    assertThat(html.select("tbody tr"))
        .hasSize(TEXTS.size())
        .allMatch(row -> row.childrenSize() == 4);
    assertThat(html.body().select("*").eachAttr("href")).isEmpty();
    assertThat(html.body().getAllElements().stream().map(Element::tagName).distinct())
        .containsExactlyInAnyOrder(
            "body", "h2", "p", "code", "table", "thead", "tbody", "tr", "th", "td");
    html.select("code").remove();
    // What a forge still makes of the text of a page.
    assertThat(html.body().text())
        .doesNotContainPattern("@[\\p{Alnum}_]")
        .doesNotContainPattern("[#!~%$&][\\p{Alnum}\"]")
        .doesNotContainPattern("\\w://")
        .doesNotContainPattern("(?i)www\\.|GH-\\d")
        .doesNotContainPattern(":[a-z]")
        .doesNotContain("[[", "\u202E", "\u001B");
  }

  @Test
  void theCellsOfATableSayWhatWasSaid() {
    Document html = Row.html(MarkdownReport.render(report(), TOP));
    assertThat(html.select("tbody td:nth-child(3)").eachText().stream().map(HostileTextTest::bare))
        .containsExactlyInAnyOrderElementsOf(
            TEXTS.stream().map(TerminalText::visible).map(HostileTextTest::bare).toList());
  }

  /** Without backticks, which become code, and what parts words. */
  private static String bare(String text) {
    return text.replaceAll("[`\u2060]", "").strip().replaceAll("\\s+", " ");
  }

  @Test
  void noMessageOfCodeScanningIsALink() {
    String sarif = SarifReport.render(report(), FacesAgreeTest.pages(), TOP);
    assertThat(
            JsonParser.parseString(sarif)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results")
                .asList())
        .hasSize(TEXTS.size())
        .noneMatch(
            result ->
                result
                    .getAsJsonObject()
                    .getAsJsonObject("message")
                    .get("text")
                    .getAsString()
                    .contains("]("));
  }
}
