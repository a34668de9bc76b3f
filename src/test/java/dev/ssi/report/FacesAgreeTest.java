package dev.ssi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every face tells of the same findings. */
class FacesAgreeTest {
  static final Paths TOP = new Paths("");

  static List<RulePage> pages() {
    return RuleBook.rules().stream().map(rule -> new RulePage(rule, RuleBook.page(rule))).toList();
  }

  /** Every face but text, in the order in which they are told apart. */
  static List<String> drawn(Report report, Paths paths) {
    return List.of(
        JsonReport.render(report),
        SarifReport.render(report, pages(), paths),
        JunitReport.render(report, RuleBook.rules(), Severity.ERROR, paths),
        GithubReport.render(report, paths),
        GitlabReport.render(report, paths),
        MarkdownReport.render(report, paths));
  }

  @Test
  void ofManyFaults() throws Exception {
    Report report = Broken.texts().validate();
    assertThat(rules(report).distinct().count()).isGreaterThanOrEqualTo(15);
    check(report);
  }

  @Test
  void ofManyFaultsUnderCrLf() throws Exception {
    Report report = Broken.texts().crlf().validate();
    assertThat(rules(report).toList()).isEqualTo(rules(Broken.texts().validate()).toList());
    check(report);
  }

  @Test
  void ofNotesToo() throws Exception {
    Texts unsigned =
        Texts.exampleWithRecords()
            .map(text -> text.replaceAll("(?m)^deployment-sign-off: .*\\R", ""));
    Report report = unsigned.validate();
    assertThat(report.count(Severity.NOTE)).isPositive();
    check(report);
  }

  @Test
  void ofNone() throws Exception {
    Report report = Texts.shipped().validate();
    assertThat(report.findings()).isEmpty();
    check(report);
  }

  private static Stream<String> rules(Report report) {
    return report.findings().stream().map(finding -> finding.rule().id());
  }

  private static void check(Report report) throws Exception {
    List<Row> rows = Row.of(report);
    List<Row> bare = rows.stream().map(Row::withoutFingerprint).toList();
    List<Row> withoutColumn = rows.stream().map(Row::withoutColumn).toList();
    List<Row> places = bare.stream().map(Row::withoutColumn).toList();
    assertThat(rows.stream().map(Row::fingerprint)).doesNotHaveDuplicates();
    assertThat(Row.ofText(TextReport.findings(report, Style.PLAIN))).isEqualTo(bare);
    assertThat(Row.ofJson(JsonReport.render(report))).isEqualTo(rows);
    assertThat(Row.ofSarif(SarifReport.render(report, pages(), TOP))).isEqualTo(rows);
    assertThat(Row.ofGitlab(GitlabReport.render(report, TOP))).isEqualTo(withoutColumn);
    assertThat(Row.ofGithub(GithubReport.render(report, TOP)).stream().map(Row::withoutColumn))
        .isEqualTo(places);
    assertThat(Row.ofMarkdown(MarkdownReport.render(report, TOP)))
        .isEqualTo(Row.bySeverity(places));
    for (Severity threshold : Severity.values()) {
      assertThat(Row.ofJunit(JunitReport.render(report, RuleBook.rules(), threshold, TOP)))
          .isEqualTo(rows.stream().sorted(Comparator.comparing(Row::rule)).toList());
    }
  }

  @Test
  void allNameTheFilesFromTheTopOfTheRepository() throws Exception {
    Report report = Broken.texts().validate();
    Paths below = new Paths("docs, 1%/é");
    List<String> expected =
        report.findings().stream().map(each -> "docs, 1%/é/" + each.span().path()).toList();
    assertThat(Row.ofSarif(SarifReport.render(report, pages(), below)))
        .extracting(Row::file)
        .isEqualTo(expected);
    assertThat(Row.ofGitlab(GitlabReport.render(report, below)))
        .extracting(Row::file)
        .isEqualTo(expected);
    assertThat(Row.ofGithub(GithubReport.render(report, below)))
        .extracting(Row::file)
        .isEqualTo(expected);
    assertThat(Row.ofMarkdown(MarkdownReport.render(report, below)))
        .extracting(Row::file)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Row.ofJunit(JunitReport.render(report, RuleBook.rules(), Severity.ERROR, below)))
        .extracting(Row::file)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void eachRuleThatFindsNothingPassesATest() throws Exception {
    Report report = Broken.texts().validate();
    String junit = JunitReport.render(report, RuleBook.rules(), Severity.ERROR, TOP);
    List<String> passed = new ArrayList<>();
    var cases = Row.xml(junit).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      var test = (org.w3c.dom.Element) cases.item(i);
      if (test.getElementsByTagName("*").getLength() == 0) {
        passed.add(test.getAttribute("classname"));
      }
    }
    List<String> failed = rules(report).toList();
    assertThat(passed)
        .isEqualTo(
            RuleBook.rules().stream().map(Rule::id).filter(id -> !failed.contains(id)).toList());
  }

  @Test
  void theCountsOfTheTestsAreTheirNumber() throws Exception {
    Report report = Broken.texts().validate();
    for (Severity threshold : Severity.values()) {
      var suites =
          Row.xml(JunitReport.render(report, RuleBook.rules(), threshold, TOP))
              .getElementsByTagName("testsuite");
      for (int i = 0; i < suites.getLength(); i++) {
        var suite = (org.w3c.dom.Element) suites.item(i);
        for (String[] count :
            new String[][] {
              {"tests", "testcase"}, {"failures", "failure"}, {"skipped", "skipped"}
            }) {
          assertThat(Integer.parseInt(suite.getAttribute(count[0])))
              .isEqualTo(suite.getElementsByTagName(count[1]).getLength());
        }
      }
    }
  }

  @Test
  void theBytesAreTheSameEveryTime() {
    assertThat(drawn(Broken.texts().validate(), TOP))
        .isEqualTo(drawn(Broken.texts().validate(), TOP));
  }
}
