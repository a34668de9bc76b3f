package dev.ssi.report;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import java.util.List;

/**
 * The outcome of a run, from which every face is drawn.
 *
 * @param findings in order
 * @param elsewhere how many findings were left out because they are in files not asked about
 */
public record Report(Summary summary, List<Finding> findings, int elsewhere) {
  public Report {
    findings = List.copyOf(findings);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether anything is at least so severe. */
  public boolean hasAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }
}
