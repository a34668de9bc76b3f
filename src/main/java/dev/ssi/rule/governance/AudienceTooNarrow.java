package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A consultation that went to fewer than all SEC Parties, or does not say to whom it went. */
public final class AudienceTooNarrow implements Check {
  private static final String ALL = "all-sec-parties";

  @Override
  public String id() {
    return "governance.audience-too-narrow";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “an industry consultation issued to all SEC Parties would have to occur"
        + " during the process”; “a consultation using the Operations Group would not be adequate”.";
  }

  @Override
  public void check(Survey survey) {
    for (ConsultationPackage pack : survey.register().packages()) {
      if (pack.audience() != null && !pack.audience().is(ALL)) {
        survey.report(tooNarrow(pack));
      } else if (pack.audience() == null && pack.issued() != null) {
        survey.report(
            Finding.of(
                    this, pack.issued().span(), pack.id() + " was issued and does not say to whom.")
                .item(pack.id().value())
                .help("Write `audience: all-sec-parties`, if it went to all of them."));
      }
    }
  }

  private Finding tooNarrow(ConsultationPackage pack) {
    return Finding.of(
            this,
            pack.audience().span(),
            pack.id()
                + (pack.issued() == null ? " is to go to `" : " went to `")
                + pack.audience()
                + "` and not to all SEC Parties, so it is no consultation.")
        .item(pack.id().value())
        .help(
            "Issue it to all SEC Parties, and write `audience: all-sec-parties`; a group may discuss it"
                + " besides.")
        .fix(new Fix(Fix.Applicability.DISPLAY_ONLY, pack.audience().span(), ALL));
  }
}
