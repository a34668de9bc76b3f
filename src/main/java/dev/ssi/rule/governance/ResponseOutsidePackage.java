package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.OnProposal;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** A response that takes a position on a proposal which the package does not take in. */
public final class ResponseOutsidePackage implements Check {
  @Override
  public String id() {
    return "governance.response-outside-package";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “these consultations would include batches of proposed SSI"
        + " changes that had been agglomerated over the previous months”; a response is to"
        + " those and no others.";
  }

  @Override
  public void check(Survey survey) {
    for (ConsultationPackage pack : survey.register().packages()) {
      List<String> taken = pack.proposals().stream().map(it -> it.proposal().value()).toList();
      for (Response response : pack.responses()) {
        for (OnProposal position : response.onProposals()) {
          Text proposal = position.proposal();
          // Of one that there is none of, the trace tells.
          if (!taken.contains(proposal.value())
              && survey.register().proposal(proposal.value()).isPresent()) {
            report(survey, pack, response, proposal, taken);
          }
        }
      }
    }
  }

  private void report(
      Survey survey,
      ConsultationPackage pack,
      Response response,
      Text proposal,
      List<String> taken) {
    survey.report(
        Finding.of(
                this,
                proposal.span(),
                "The response of "
                    + response.party()
                    + " to "
                    + pack.id()
                    + " takes a position on "
                    + proposal
                    + ", which the package does not take in, so it is counted nowhere.")
            .item(pack.id().value())
            .related(pack.id().span(), "takes in " + String.join(", ", taken))
            .help(
                Suggestion.of(proposal.value(), taken)
                    .question()
                    .orElse(
                        "Name the proposal that was meant, or put the words under `comment`.")));
  }
}
