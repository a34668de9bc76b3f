package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.governance.ConsultationPackage;

/** What is added to a finding that shows in the text that a package proposes. */
final class InProposedText {
  private InProposedText() {}

  static Finding told(Finding finding, ConsultationPackage pack) {
    return finding
        .related(pack.text().span(), "read in the text that " + pack.id() + " proposes")
        .help(
            finding.help()
                + (pack.issued() == null
                    ? ""
                    : " SEC Parties were asked without it: only a decision that varies "
                        + pack.id()
                        + " can."));
  }
}
