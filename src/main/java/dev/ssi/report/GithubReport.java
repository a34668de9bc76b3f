package dev.ssi.report;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;
import dev.ssi.source.TerminalText;

/** A report as workflow commands of GitHub Actions, which it shows beside the lines they name. */
public final class GithubReport {
  /** GitHub shows so many errors of a step, as many warnings, and as many notices. */
  private static final int MOST_SHOWN = 10;

  private GithubReport() {}

  /** A command for each finding, and a last line that says how it turned out. */
  public static String render(Report report, Paths paths) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : report.findings()) {
      text.append(command(finding, paths)).append('\n');
    }
    text.append(outcome(report));
    return text.toString();
  }

  private static String command(Finding finding, Paths paths) {
    Span span = finding.span();
    StringBuilder command = new StringBuilder("::").append(name(finding.severity()));
    command.append(" file=").append(property(paths.of(span)));
    command.append(",line=").append(span.line());
    command.append(",endLine=").append(span.endLine());
    // GitHub takes columns only within one line.
    if (span.line() == span.endLine()) {
      command.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
    }
    command.append(",title=").append(property(finding.rule().id()));
    command.append("::").append(data(finding.message()));
    if (finding.help() != null) {
      command.append("%0A").append(data(finding.help()));
    }
    return command.toString();
  }

  private static String name(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String outcome(Report report) {
    StringBuilder text = new StringBuilder("ssi: " + Wording.outcome(report) + "\n");
    String leftOut = Wording.leftOut(report.leftOut());
    if (!leftOut.isEmpty()) {
      text.append(TerminalText.visible(leftOut)).append('\n');
    }
    long more = 0;
    for (Severity severity : Severity.values()) {
      more += Math.max(0, report.count(severity) - MOST_SHOWN);
    }
    if (more > 0) {
      text.append("::notice title=ssi::")
          .append(TextReport.number(more, "more finding", "more findings"))
          .append(
              " in the log of this step: GitHub shows only the first "
                  + MOST_SHOWN
                  + " errors and "
                  + MOST_SHOWN
                  + " warnings of a step beside the lines.\n");
    }
    return text.toString();
  }

  /** A percent sign, which begins what is escaped, goes first. What ends a line is not visible. */
  private static String data(String text) {
    return TerminalText.visible(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
