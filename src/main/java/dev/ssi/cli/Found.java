package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.report.LeftOut;
import dev.ssi.report.Report;
import dev.ssi.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is wrong with some documents, before a report leaves out what nobody asked about.
 *
 * @param findings in order, without those that are waived
 * @param fingerprints the lasting name of each finding, in the same order
 * @param waived how many a waiver in force accepts
 */
record Found(Summary summary, List<Finding> findings, List<String> fingerprints, int waived) {
  Found {
    findings = List.copyOf(findings);
    fingerprints = List.copyOf(fingerprints);
  }

  /**
   * The report of what is in some files.
   *
   * @param paths whether a finding in this file is wanted; the others are only counted
   */
  Report report(Predicate<String> paths) {
    List<Boolean> wanted = new ArrayList<>();
    for (Finding finding : findings) {
      wanted.add(isIn(finding, paths));
    }
    List<Finding> kept = chosen(findings, wanted);
    LeftOut leftOut = new LeftOut(findings.size() - kept.size(), 0, null, waived);
    return new Report(summary, kept, chosen(fingerprints, wanted), leftOut);
  }

  /**
   * The report of what is new in some files.
   *
   * @param known what was there before
   */
  Report report(Predicate<String> paths, Known known) {
    List<Boolean> wanted = new ArrayList<>();
    List<Boolean> fresh = known.lacks(findings);
    int elsewhere = 0;
    int old = 0;
    for (int at = 0; at < findings.size(); at++) {
      boolean asked = isIn(findings.get(at), paths);
      elsewhere += !asked && fresh.get(at) ? 1 : 0;
      old += asked && !fresh.get(at) ? 1 : 0;
      wanted.add(asked && fresh.get(at));
    }
    return new Report(
        summary,
        chosen(findings, wanted),
        chosen(fingerprints, wanted),
        new LeftOut(elsewhere, old, known.against(), known.bases(), waived));
  }

  private static boolean isIn(Finding finding, Predicate<String> paths) {
    return paths.test(finding.span().path());
  }

  private static <T> List<T> chosen(List<T> all, List<Boolean> wanted) {
    List<T> chosen = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (wanted.get(at)) {
        chosen.add(all.get(at));
      }
    }
    return chosen;
  }
}
