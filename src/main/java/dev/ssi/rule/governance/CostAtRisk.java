package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Timescale;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.Optional;

/**
 * A change that is developed before it is consulted on without saying what that costs, and money at
 * risk that the cost range has no room for.
 */
public final class CostAtRisk implements Check {
  @Override
  public String id() {
    return "governance.cost-at-risk";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 8: “DCC would have to carry out more development prior to the consultation,"
        + " which would increase the risk of cost wastage if the proposed SSI changes would not come to"
        + " fruition”.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    for (ChangeProposal proposal : register.proposals()) {
      if (Packaged.isWaiting(proposal)) {
        Cost cost = proposal.proposed().cost();
        if (cost == null || cost.atRisk() == null) {
          Packaged.in(proposal, register).ifPresent(pack -> check(survey, proposal, pack));
        } else if (cost.max() != null && cost.atRisk().value().compareTo(cost.max().value()) > 0) {
          reportExcess(survey, proposal, cost.atRisk(), cost.max());
        }
      }
    }
  }

  private void check(Survey survey, ChangeProposal proposal, ConsultationPackage pack) {
    Timescale timescale = proposal.proposed().timescale();
    Optional<Moment> begins =
        Optional.ofNullable(timescale == null ? null : timescale.develop())
            .map(develop -> develop.from());
    if (pack.issued() == null
        || begins.isEmpty()
        || !begins.get().date().isBefore(pack.issued().date())) {
      return;
    }
    Cost cost = proposal.proposed().cost();
    Span place = cost == null ? begins.get().span() : cost.place().span();
    survey.report(
        Finding.of(
                this,
                place,
                proposal.id()
                    + " is developed from "
                    + begins.get().date()
                    + " on and was consulted on only from "
                    + pack.issued().date()
                    + "; what was spent before is lost if it does not go ahead, and is not recorded.")
            .item(proposal.id().value())
            .related(begins.get().span(), "development begins here")
            .related(pack.issued().span(), "the consultation was issued here")
            .help("Add `at-risk` to the cost: what was spent before the consultation, or 0."));
  }

  private void reportExcess(Survey survey, ChangeProposal proposal, Amount atRisk, Amount most) {
    survey.report(
        Finding.of(
                this,
                atRisk.text().span(),
                proposal.id()
                    + " has "
                    + atRisk.text()
                    + " at risk and costs at most "
                    + most.text()
                    + ", so the cost range leaves out what was spent already.")
            .item(proposal.id().value())
            .related(most.text().span(), "the most it costs")
            .help("Raise `max`, since the range includes what is at risk; or correct `at-risk`."));
  }
}
