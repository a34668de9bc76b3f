package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Mandate;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A decision of a body that is not the Panel and had no delegation in force on that day. */
public final class BodyNotEmpowered implements Check {
  @Override
  public String id() {
    return "governance.body-not-empowered";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the document is changed “with the agreement of the SEC Panel (or a"
        + " Sub-Committee to which the Panel has formally delegated the required decision-making"
        + " power)”.";
  }

  @Override
  public void check(Survey survey) {
    for (Sitting sitting : Sitting.all(survey.register())) {
      Mandate mandate = new Mandate(sitting.body(), sitting.day());
      if (!mandate.isGiven()) {
        survey.report(finding(sitting, mandate));
      }
    }
  }

  private Finding finding(Sitting sitting, Mandate mandate) {
    Finding finding =
        sitting
            .finding(
                this,
                sitting.decision().body().span(),
                sitting.decision().id()
                    + " was taken by "
                    + sitting.bodyName()
                    + " on "
                    + sitting.day()
                    + ", but "
                    + Mandates.why(mandate)
                    + ". Without the Panel's power its decision agrees nothing.")
            .help(
                "Put the matter to the Panel, or record under `delegations:` the delegation that was in"
                    + " force on that day.");
    return Mandates.related(finding, mandate);
  }
}
