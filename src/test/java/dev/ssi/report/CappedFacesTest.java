package dev.ssi.report;

import static dev.ssi.report.FacesAgreeTest.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a forge shows of many findings, and what it is told of the rest. */
class CappedFacesTest {
  private static final SourceFile FILE = new SourceFile("baseline/x.md", "a\n".repeat(2000));

  private static Report report(int errors, int warnings, int notes, LeftOut leftOut) {
    return report(errors, warnings, notes, leftOut, "Wrong.");
  }

  private static Report report(
      int errors, int warnings, int notes, LeftOut leftOut, String message) {
    List<Finding> findings = new ArrayList<>();
    add(findings, errors, Severity.ERROR, message);
    add(findings, warnings, Severity.WARNING, message);
    add(findings, notes, Severity.NOTE, message);
    Summary summary = Texts.example().validate().summary();
    return new Report(summary, findings, Fingerprints.of(findings), leftOut);
  }

  private static void add(List<Finding> findings, int count, Severity severity, String message) {
    for (int i = 0; i < count; i++) {
      int at = 2 * findings.size();
      findings.add(
          Finding.of(RuleBook.rules().get(0), FILE.span(at, at + 1), message)
              .severity(severity)
              .help(message));
    }
  }

  private static List<String> end(Report report) {
    return GithubReport.render(report, TOP).lines().skip(report.findings().size()).toList();
  }

  @Test
  void gitHubIsToldHowManyItDoesNotShow() {
    assertThat(end(report(10, 10, 10, LeftOut.NOTHING)))
        .containsExactly("ssi: 10 errors, 10 warnings, 10 notes");
    assertThat(end(report(11, 13, 0, LeftOut.NOTHING)))
        .containsExactly(
            "ssi: 11 errors, 13 warnings",
            "::notice title=ssi::4 more findings in the log of this step: GitHub shows only the"
                + " first 10 errors and 10 warnings of a step beside the lines.");
    assertThat(end(report(11, 0, 0, LeftOut.NOTHING)))
        .last()
        .asString()
        .startsWith("::notice title=ssi::1 more finding in the log");
  }

  @Test
  void gitHubTakesColumnsOnlyOnOneLine() {
    Finding finding =
        Finding.of(RuleBook.rules().get(0), FILE.span(0, 3), "Wrong: 100%, both\nlines.");
    List<Finding> findings = List.of(finding);
    Summary summary = Texts.example().validate().summary();
    Report report = new Report(summary, findings, Fingerprints.of(findings), LeftOut.NOTHING);
    assertThat(GithubReport.render(report, new Paths("a,b:c%")).lines().findFirst())
        .hasValue(
            "::error file=a%2Cb%3Ac%25/baseline/x.md,line=1,endLine=2,title="
                + finding.rule().id()
                + "::Wrong: 100%25, both\uFFFDlines.");
  }

  @Test
  void aTableEndsAfterAHundredAndSaysSo() {
    assertThat(Row.ofMarkdown(MarkdownReport.render(report(60, 40, 0, LeftOut.NOTHING), TOP)))
        .hasSize(100);
    String markdown = MarkdownReport.render(report(60, 60, 60, LeftOut.NOTHING), TOP);
    List<Row> rows = Row.ofMarkdown(markdown);
    assertThat(rows).hasSize(100);
    assertThat(rows.stream().filter(row -> row.severity().equals("error"))).hasSize(60);
    assertThat(rows.stream().filter(row -> row.severity().equals("note"))).isEmpty();
    assertThat(markdown)
        .startsWith("## ssi validate: 60 errors, 60 warnings, 60 notes\n")
        .contains("\n80 more findings not shown; `ssi validate` has them all.\n");
  }

  @Test
  void aCommentIsNeverTooLongForGitHub() {
    for (String worst :
        List.of("|".repeat(5000), "$".repeat(5000), "&".repeat(5000), "漢".repeat(5000))) {
      String markdown = MarkdownReport.render(report(500, 0, 0, LeftOut.NOTHING, worst), TOP);
      int shown = Row.ofMarkdown(markdown).size();
      assertThat(markdown.length()).isLessThan(65_536);
      assertThat(shown).isPositive();
      assertThat(markdown).contains("\n" + (500 - shown) + " more findings not shown;");
    }
  }

  @Test
  void whatIsLeftOutIsSaid() {
    LeftOut leftOut = new LeftOut(1, 2, "ma|in", List.of("1c".repeat(20)), 3);
    Report report = report(0, 1, 0, leftOut);
    assertThat(end(report))
        .last()
        .isEqualTo(
            "Left out: 2 findings that were there before, at ma|in (merge base 1c1c1c1);"
                + " 3 findings that a waiver accepts; 1 finding in files not asked about.");
    assertThat(MarkdownReport.render(report, TOP))
        .contains("\nLeft out: 2 findings that were there before, at ma&#124;in (merge base 1c");
    assertThat(JsonReport.render(report)).contains("\"known\": 2,", "\"waived\": 3");
    assertThat(SarifReport.render(report, FacesAgreeTest.pages(), TOP)).contains("\"known\": 2,");
  }

  @Test
  void whereOnlyWhatIsNewWasAskedForItSaysSo() {
    Report report = report(0, 0, 0, new LeftOut(0, 4, "main", 0));
    assertThat(GithubReport.render(report, TOP)).startsWith("ssi: no new findings\n");
    assertThat(MarkdownReport.render(report, TOP)).startsWith("## ssi validate: no new findings\n");
  }

  @Test
  void aCleanRunSaysThatItIs() {
    Report clean = Texts.shipped().validate();
    assertThat(GithubReport.render(clean, TOP)).isEqualTo("ssi: no findings\n");
    assertThat(GitlabReport.render(clean, TOP)).isEqualTo("[]\n");
    assertThat(MarkdownReport.render(clean, TOP))
        .isEqualTo(
            "## ssi validate: no findings\n\n"
                + TextReport.number(clean.summary().links(), "link", "links")
                + " and "
                + RuleBook.rules().size()
                + " rules checked.\n");
    assertThat(JunitReport.render(clean, RuleBook.rules(), Severity.ERROR, TOP))
        .contains("<testsuite name=\"access\" tests=")
        .doesNotContainPattern("(failures|skipped)=\"[1-9]");
  }

  @Test
  void likeFindingsAreTestsOfDifferentNames() throws Exception {
    String junit =
        JunitReport.render(report(3, 0, 0, LeftOut.NOTHING), RuleBook.rules(), Severity.ERROR, TOP);
    var cases = Row.xml(junit).getElementsByTagName("testcase");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cases.getLength(); i++) {
      var test = (org.w3c.dom.Element) cases.item(i);
      names.add(test.getAttribute("classname") + " " + test.getAttribute("name"));
    }
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains(
            RuleBook.rules().get(0).id() + " baseline/x.md: Wrong.",
            RuleBook.rules().get(0).id() + " baseline/x.md: Wrong. (3)");
  }
}
