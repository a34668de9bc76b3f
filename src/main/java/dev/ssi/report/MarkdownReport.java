package dev.ssi.report;

import static dev.ssi.report.TextReport.number;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import java.util.List;

/** A report as Markdown, for the summary of a job or a comment on a pull request. */
public final class MarkdownReport {
  /** Findings in the tables; a reader of a comment goes no further, and the text face has all. */
  private static final int MOST_SHOWN = 100;

  /** After so many characters comes no further row: a comment on GitHub has at most 65,536. */
  private static final int MOST_CHARACTERS = 56_000;

  private final Paths paths;
  private final StringBuilder text = new StringBuilder();
  private int shown;

  private MarkdownReport(Paths paths) {
    this.paths = paths;
  }

  /** Counts, a table for each severity, and what is not in them. */
  public static String render(Report report, Paths paths) {
    MarkdownReport face = new MarkdownReport(paths);
    face.line("## ssi validate: " + Wording.outcome(report));
    face.checked(report.summary());
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      face.table(report, severity);
    }
    face.end(report);
    return face.text.toString();
  }

  private void checked(Summary summary) {
    line("");
    String commit = summary.origin().commit();
    line(
        (commit == null
                ? ""
                : "At " + Cell.code(summary.origin().revision()) + ", commit " + commit + ": ")
            + number(summary.links(), "link", "links")
            + " and "
            + number(summary.rules(), "rule", "rules")
            + " checked.");
  }

  private void table(Report report, Severity severity) {
    List<Finding> findings =
        report.findings().stream().filter(each -> each.severity() == severity).toList();
    if (findings.isEmpty() || isFull()) {
      return;
    }
    line("");
    line("| " + severity.label() + " | where | what is wrong | what to do |");
    line("| --- | --- | --- | --- |");
    for (Finding finding : findings) {
      if (!isFull()) {
        row(finding);
      }
    }
  }

  private boolean isFull() {
    return shown == MOST_SHOWN || text.length() > MOST_CHARACTERS;
  }

  private void row(Finding finding) {
    line(
        "| "
            + String.join(
                " | ",
                Cell.code(finding.rule().id()),
                Cell.code(paths.of(finding.span()) + ":" + finding.span().line()),
                Cell.of(finding.message()),
                finding.help() == null ? "" : Cell.of(finding.help()))
            + " |");
    shown++;
  }

  private void end(Report report) {
    int more = report.findings().size() - shown;
    if (more > 0) {
      line("");
      line(
          number(more, "more finding", "more findings")
              + " not shown; `ssi validate` has them all.");
    }
    String leftOut = Wording.leftOut(report.leftOut());
    if (!leftOut.isEmpty()) {
      line("");
      line(Cell.of(leftOut));
    }
    if (!report.findings().isEmpty()) {
      line("");
      line("`ssi explain RULE` says more of a rule.");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
