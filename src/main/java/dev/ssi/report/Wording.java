package dev.ssi.report;

import static dev.ssi.report.TextReport.number;

import dev.ssi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** What several faces say in the same words. */
final class Wording {
  private Wording() {}

  /** How it turned out, as in {@code 2 errors, 1 warning}. */
  static String outcome(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long count = report.count(severity);
      if (count > 0) {
        counts.add(number(count, severity.label(), severity.label() + "s"));
      }
    }
    if (counts.isEmpty()) {
      return report.leftOut().against() == null ? "no findings" : "no new findings";
    }
    return String.join(", ", counts);
  }

  /** What the findings do not show, as a sentence; empty where that is nothing. */
  static String leftOut(LeftOut leftOut) {
    List<String> parts = new ArrayList<>();
    if (leftOut.against() != null) {
      String were = leftOut.known() == 1 ? " that was" : " that were";
      parts.add(
          findings(leftOut.known()) + were + " there before, at " + TextReport.before(leftOut));
    }
    if (leftOut.waived() > 0) {
      parts.add(findings(leftOut.waived()) + " that a waiver accepts");
    }
    if (leftOut.elsewhere() > 0) {
      parts.add(findings(leftOut.elsewhere()) + " in files not asked about");
    }
    return parts.isEmpty() ? "" : "Left out: " + String.join("; ", parts) + ".";
  }

  private static String findings(int count) {
    return number(count, "finding", "findings");
  }
}
