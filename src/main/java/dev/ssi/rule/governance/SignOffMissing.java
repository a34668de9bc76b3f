package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Mandate;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Moment;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;

/**
 * A deployment that took effect without the sign-off of its development or of itself, each by a
 * body with the power to give it and before the day. Of a day that is still to come, what is
 * missing is only noted.
 */
public final class SignOffMissing implements Check {
  @Override
  public String id() {
    return "governance.sign-off-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “the SEC Panel or a delegated Sub-Committee would have to manage work"
        + " requiring sign-off such as the development and deployment of SSI changes”.";
  }

  @Override
  public void check(Survey survey) {
    for (Deployment each : survey.register().documents().records().deployments()) {
      check(each, "development", each.development(), survey);
      check(each, "deployment", each.deployment(), survey);
    }
  }

  private void check(Deployment deployment, String what, SignOff signOff, Survey survey) {
    if (signOff == null) {
      missing(deployment, what, survey);
      return;
    }
    Moment effective = deployment.effective();
    if (effective != null && !signOff.date().date().isBefore(effective.date())) {
      survey.report(late(deployment, what, signOff));
    }
    survey
        .register()
        .body(signOff.body().value())
        .map(body -> new Mandate(body, signOff.date().date()))
        .filter(mandate -> !mandate.isGiven())
        .ifPresent(mandate -> survey.report(withoutPower(deployment, what, signOff, mandate)));
  }

  private void missing(Deployment deployment, String what, Survey survey) {
    boolean development = what.equals("development");
    if (development && deployment.deployment() != null) {
      survey.report(
          missing(
              deployment,
              what,
              deployment.deployment().date().span(),
              deployment.id()
                  + " has its deployment signed off, but not its development, which comes first."));
    } else if (deployment.effective() != null) {
      survey.report(unsigned(deployment, what, survey));
    }
  }

  private Finding unsigned(Deployment deployment, String what, Survey survey) {
    Moment effective = deployment.effective();
    boolean past = InService.isReached(deployment, survey);
    Finding finding =
        missing(
            deployment,
            what,
            effective.span(),
            deployment.id()
                + (past ? " took effect on " : " is to take effect on ")
                + effective.date()
                + (past ? ", but its " : ", and its ")
                + what
                + (past ? " was not signed off." : " is not signed off yet."));
    return past ? finding : finding.severity(Severity.NOTE);
  }

  private Finding missing(Deployment deployment, String what, Span place, String message) {
    return Finding.of(this, place, message)
        .item(deployment.id().value())
        .help(
            "Record the sign-off as `"
                + what
                + "-sign-off: {body: …, date: …, reference: …}`; where the body gave none, ask it.");
  }

  private Finding late(Deployment deployment, String what, SignOff signOff) {
    return Finding.of(
            this,
            signOff.date().span(),
            "The "
                + what
                + " of "
                + deployment.id()
                + " was signed off on "
                + signOff.date().date()
                + ", not before it took effect on "
                + deployment.effective().date()
                + ".")
        .item(deployment.id().value())
        .related(deployment.effective().span(), "when it takes effect")
        .help("Sign off on an earlier day than the change takes effect, or correct the dates.");
  }

  private Finding withoutPower(
      Deployment deployment, String what, SignOff signOff, Mandate mandate) {
    Finding finding =
        Finding.of(
                this,
                signOff.body().span(),
                "The "
                    + what
                    + " of "
                    + deployment.id()
                    + " was signed off by "
                    + mandate.body().id()
                    + " ("
                    + mandate.body().title()
                    + ") on "
                    + mandate.day()
                    + ", but "
                    + Mandates.why(mandate)
                    + ".")
            .item(deployment.id().value())
            .help(
                "Have the Panel sign it off, or record under `delegations:` the delegation that was in"
                    + " force on that day.");
    return Mandates.related(finding, mandate);
  }
}
