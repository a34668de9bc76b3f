package dev.ssi.report;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.SourceTree;
import dev.ssi.source.Span;
import dev.ssi.source.TerminalText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A report for people at a terminal. */
public final class TextReport {
  private static final int MOST_SHOWN = 1000;

  /** As many of a commit's id as git shows. */
  private static final int DIGITS_SHOWN = 7;

  private final Style style;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Style style) {
    this.style = style;
  }

  /**
   * The findings, each with the line it stands on, without a summary. Beyond {@value #MOST_SHOWN}
   * nobody reads on: the rest is only counted.
   */
  public static String findings(Report report, Style style) {
    return findings(report, style, /* named= */ false);
  }

  /**
   * The same.
   *
   * @param named whether each finding shows its fingerprint, by which a waiver names it
   */
  public static String findings(Report report, Style style, boolean named) {
    TextReport face = new TextReport(style);
    int shown = Math.min(MOST_SHOWN, report.findings().size());
    for (int at = 0; at < shown; at++) {
      face.finding(report.findings().get(at), named ? report.fingerprints().get(at) : null);
    }
    int more = report.findings().size() - MOST_SHOWN;
    if (more > 0) {
      face.line(
          number(more, "more finding", "more findings")
              + " not shown; --format json has them all.");
      face.line("");
    }
    return face.text.toString();
  }

  /**
   * What was checked, and how it turned out.
   *
   * @param seconds that the run took
   */
  public static String summary(Report report, Style style, double seconds) {
    TextReport face = new TextReport(style);
    face.outcome(report);
    face.checked(report.summary(), seconds);
    return face.text.toString();
  }

  /** How it turned out, without how long it took: the same bytes from run to run. */
  public static String outcome(Report report, Style style) {
    TextReport face = new TextReport(style);
    face.outcome(report);
    return face.text.toString();
  }

  /** Shows a finding; the fingerprint may be null. */
  private void finding(Finding finding, String fingerprint) {
    String severity = finding.severity().label() + "[" + finding.rule().id() + "]";
    line(
        style.severity(finding.severity(), severity)
            + style.strong(": " + shown(finding.message())));
    int gutter = gutter(finding);
    frame(gutter, "-->", finding.span(), "", finding.severity());
    for (Label label : finding.related()) {
      frame(gutter, ":::", label.span(), label.message(), Severity.NOTE);
    }
    if (finding.help() != null) {
      line(" ".repeat(gutter) + " = " + style.help("help") + ": " + shown(finding.help()));
    }
    if (fingerprint != null) {
      line(" ".repeat(gutter) + " = " + style.help("fingerprint") + ": " + fingerprint);
    }
    line("");
  }

  private static int gutter(Finding finding) {
    int largest = finding.span().line();
    for (Label label : finding.related()) {
      largest = Math.max(largest, label.span().line());
    }
    return Integer.toString(largest).length();
  }

  private void frame(int gutter, String arrow, Span span, String message, Severity severity) {
    String place = span.path() + ":" + span.line() + ":" + span.column();
    line(
        " ".repeat(gutter)
            + style.faint(arrow)
            + " "
            + shown(place)
            + (message.isEmpty() ? "" : " " + style.faint("(" + shown(message) + ")")));
    if (span.file().text().isEmpty()) {
      return;
    }
    Frame frame = Frame.of(span);
    String number = String.format(Locale.ROOT, "%" + gutter + "d", span.line());
    line(style.faint(number + " |") + (frame.line().isEmpty() ? "" : " " + frame.line()));
    line(style.faint(" ".repeat(gutter) + " |") + " " + style.severity(severity, frame.carets()));
  }

  private void outcome(Report report) {
    List<String> counts = new ArrayList<>();
    count(counts, report.count(Severity.ERROR), "error");
    count(counts, report.count(Severity.WARNING), "warning");
    count(counts, report.count(Severity.NOTE), "note");
    if (counts.isEmpty()) {
      line(
          style.good("Clean:")
              + (report.leftOut().against() == null ? " no findings." : " no new findings."));
    } else {
      long files =
          report.findings().stream().map(finding -> finding.span().path()).distinct().count();
      line(style.strong(String.join(", ", counts)) + " in " + number(files, "file", "files") + ".");
      Map<String, Integer> rules = new TreeMap<>();
      report.findings().forEach(finding -> rules.merge(finding.rule().id(), 1, Integer::sum));
      line("`ssi explain " + rules.keySet().iterator().next() + "` says more of the rule.");
    }
    leftOut(report.leftOut());
  }

  private void leftOut(LeftOut leftOut) {
    if (leftOut.elsewhere() > 0) {
      line(
          number(leftOut.elsewhere(), "finding", "findings")
              + " in other files not shown; `ssi validate` without paths shows all.");
    }
    if (leftOut.waived() > 0) {
      line(
          number(leftOut.waived(), "finding is", "findings are")
              + " waived; `ssi validate --no-waivers` shows "
              + (leftOut.waived() == 1 ? "it." : "them."));
    }
    if (leftOut.against() != null) {
      int known = leftOut.known();
      line(
          (known == 0 ? "No finding was" : number(known, "finding was", "findings were"))
              + " there before, at "
              + shown(before(leftOut))
              + (known == 0 ? "." : "; `ssi validate` shows " + (known == 1 ? "it." : "them.")));
    }
  }

  static String before(LeftOut leftOut) {
    List<String> bases = leftOut.bases().stream().map(id -> id.substring(0, DIGITS_SHOWN)).toList();
    return bases.isEmpty()
        ? leftOut.against()
        : leftOut.against()
            + (bases.size() == 1 ? " (merge base " : " (merge bases ")
            + String.join(", ", bases)
            + ")";
  }

  private static void count(List<String> counts, long count, String word) {
    if (count > 0) {
      counts.add(number(count, word, word + "s"));
    }
  }

  private void checked(Summary summary, double seconds) {
    List<String> items = new ArrayList<>();
    summary.items().forEach((kind, count) -> items.add(number(count, one(kind), several(kind))));
    SourceTree.Origin origin = summary.origin();
    if (origin.commit() != null) {
      line("At " + shown(origin.revision()) + ", commit " + origin.commit() + ".");
    }
    line("Checked " + enumerated(items) + ";");
    line(
        number(summary.links(), "link", "links")
            + "; access of User Roles to components: "
            + grouped(summary.rights())
            + " given, "
            + grouped(summary.withheld())
            + " withheld; "
            + number(summary.rules(), "rule", "rules")
            + "; "
            + BigDecimal.valueOf(seconds).setScale(2, RoundingMode.HALF_UP)
            + " s.");
    if (summary.mergedWith() != null) {
      merged(summary.mergedWith());
    }
  }

  private void merged(MergedWith other) {
    String name = shown(other.revision()) + ", commit " + other.commit();
    if (other.isIncluded()) {
      line("Nothing to merge: " + name + ", is part of this history already.");
      return;
    }
    line("Merged in memory with " + name + "; nothing was written.");
    line("The two parted at commit " + other.base() + ".");
    if (!other.others().isEmpty()) {
      line(
          "They parted more than once; the latest was taken, not "
              + String.join(" or ", other.others())
              + ".");
    }
  }

  private static String enumerated(List<String> items) {
    int last = items.size() - 1;
    String others = String.join(", ", items.subList(0, last));
    return others.isEmpty() ? items.get(last) : others + " and " + items.get(last);
  }

  private static String one(String kind) {
    return switch (kind) {
      case "epic" -> "Epic";
      case "process-map" -> "Process Map";
      default -> kind;
    };
  }

  private static String several(String kind) {
    return one(kind) + "s";
  }

  static String number(long count, String one, String several) {
    return grouped(count) + " " + (count == 1 ? one : several);
  }

  /** A formatter would do, and cost a tenth of a short run to get ready. */
  private static String grouped(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private static String shown(String text) {
    return TerminalText.visible(text);
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
