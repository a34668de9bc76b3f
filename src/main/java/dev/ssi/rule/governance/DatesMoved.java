package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.Optional;

/** Deployments that take effect outside the days on which SEC Parties were told to expect them. */
record DatesMoved(Rule rule) {
  void check(Survey survey) {
    for (ChangeProposal proposal : survey.register().proposals()) {
      Optional.ofNullable(proposal.proposed())
          .map(Proposed::timescale)
          .map(Proposed.Timescale::deploy)
          .filter(told -> told.from() != null && told.to() != null)
          .ifPresent(
              told ->
                  survey
                      .register()
                      .deploymentsOf(proposal.id().value())
                      .forEach(each -> check(proposal, told, each, survey)));
    }
  }

  private void check(ChangeProposal proposal, Period told, Deployment deployment, Survey survey) {
    Moment effective = deployment.effective();
    if (effective == null || isWithin(told, effective.date())) {
      return;
    }
    Variations variations = new Variations(survey.register());
    Subject moved = new Subject(proposal.id(), null, null, null);
    variations
        .issuedWith(proposal.id().value(), effective.date())
        .filter(pack -> !variations.covers(pack, moved, effective.date()))
        .map(
            pack ->
                Finding.of(
                        rule,
                        effective.span(),
                        deployment.id()
                            + " puts "
                            + proposal.id()
                            + " into service on "
                            + effective.date()
                            + ", but "
                            + pack.id()
                            + " was consulted on with a deployment from "
                            + told.from().date()
                            + " to "
                            + told.to().date()
                            + ", and no decision varied that.")
                    .item(deployment.id().value())
                    .related(told.from().span(), "what was consulted on")
                    .help(
                        "Keep to the dates, or record the decision with `outcome: varied` that names"
                            + " the proposal; no new consultation is needed."))
        .ifPresent(survey::report);
  }

  private static boolean isWithin(Period told, LocalDate day) {
    return !day.isBefore(told.from().date()) && !day.isAfter(told.to().date());
  }
}
