package dev.ssi.report;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Severity;
import java.util.List;

/**
 * The outcome of a run, from which every face is drawn.
 *
 * @param findings in order
 * @param fingerprints the lasting name of each finding, in the same order
 */
public record Report(
    Summary summary, List<Finding> findings, List<String> fingerprints, LeftOut leftOut) {

  /**
   * @throws IllegalArgumentException if there is not one fingerprint for each finding
   */
  public Report {
    findings = List.copyOf(findings);
    fingerprints = List.copyOf(fingerprints);
    if (fingerprints.size() != findings.size()) {
      throw new IllegalArgumentException(
          fingerprints.size() + " fingerprints for " + findings.size() + " findings");
    }
  }

  /** All that was found. */
  public static Report of(Summary summary, List<Finding> findings) {
    return new Report(summary, findings, Fingerprints.of(findings), LeftOut.NOTHING);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether anything is at least so severe. */
  public boolean hasAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }
}
