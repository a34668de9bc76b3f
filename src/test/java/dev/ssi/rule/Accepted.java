package dev.ssi.rule;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Documents of which some findings are waived by DEC-0001. */
final class Accepted {
  static final String WAIVERS = "baseline/governance/waivers.yaml";
  static final String NOTHING = "0123456789abcdef0123456789abcdef";

  private Accepted() {}

  /** The waiver of a finding, until the end of 2029. */
  static String waiver(String fingerprint, String rule, String item) {
    return """
        - fingerprint: %s
          rule: %s
          %s: %s
          reason: It is mended with the next release.
          decision: DEC-0001
          expires: 2029-12-31
        """
        .formatted(fingerprint, rule, item.contains("/") ? "file" : "item", item);
  }

  /** The waivers of all that a rule finds, in order. */
  static List<String> waivers(Texts texts, String rule) {
    Report report = texts.validate();
    List<String> waivers = new ArrayList<>();
    for (int at = 0; at < report.findings().size(); at++) {
      Finding finding = report.findings().get(at);
      if (finding.rule().id().equals(rule)) {
        String item = finding.item() == null ? finding.span().path() : finding.item();
        waivers.add(waiver(report.fingerprints().get(at), rule, item));
      }
    }
    if (waivers.isEmpty()) {
      throw new IllegalArgumentException("nothing found by " + rule);
    }
    return waivers;
  }

  /** The same documents with all that a rule finds waived. */
  static Texts waiving(Texts texts, String rule) {
    return texts.with(WAIVERS, String.join("", waivers(texts, rule)));
  }
}
