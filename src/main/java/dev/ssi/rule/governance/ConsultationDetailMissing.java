package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Details;
import dev.ssi.governance.Details.Gap;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A change that is consulted on without one of the six details, and a detail that contradicts
 * itself. A proposal in no package may lack details: one note says which.
 */
public final class ConsultationDetailMissing implements Check {
  @Override
  public String id() {
    return "governance.consultation-detail-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “The level of detail in the consultations were discussed and it"
        + " was agreed they should include the following details”, six in number.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    for (ChangeProposal proposal : register.proposals()) {
      if (Packaged.isWaiting(proposal)) {
        Optional<ConsultationPackage> pack = Packaged.in(proposal, register);
        List<Gap> gaps = Details.gaps(proposal);
        if (pack.isPresent()) {
          gaps.forEach(gap -> reportGap(survey, proposal, pack.get(), gap));
        } else if (Packaged.awaitsPackage(proposal, register)) {
          reportDraft(survey, proposal, gaps);
        }
        new Contradictions(proposal, pack, register)
            .all()
            .forEach(
                each ->
                    survey.report(
                        each.in(Finding.of(this, each.place(), each.message()))
                            .item(proposal.id().value())));
      }
    }
  }

  private void reportGap(
      Survey survey, ChangeProposal proposal, ConsultationPackage pack, Gap gap) {
    survey.report(
        Finding.of(
                this,
                gap.place(),
                pack.id()
                    + " consults on "
                    + proposal.id()
                    + " without the "
                    + gap.detail()
                    + ": "
                    + gap.why()
                    + ".")
            .item(proposal.id().value())
            .related(Packaged.place(pack, proposal), "taken into the package here")
            .help(
                pack.issued() == null
                    ? "Write it, or leave the proposal out of the package until it is known."
                    : "Write it, and let the body decide on the variation: SEC Parties were asked"
                        + " without it."));
  }

  /** What is marked as still to be written has a finding of its own where it stands. */
  private void reportDraft(Survey survey, ChangeProposal proposal, List<Gap> gaps) {
    List<String> missing =
        gaps.stream().filter(gap -> !gap.isMarked()).map(gap -> "the " + inShort(gap)).toList();
    if (missing.isEmpty()) {
      return;
    }
    survey.report(
        Finding.of(
                this,
                proposal.id().span(),
                proposal.id() + " is a draft until it gives " + Phrase.list(missing, "and") + ".")
            .severity(Severity.NOTE)
            .item(proposal.id().value())
            .help("Write them before the proposal is taken into a package."));
  }

  /** The detail without what explains it: in a list there are commas enough. */
  private static String inShort(Gap gap) {
    return gap.detail().split("[,:]", 2)[0];
  }
}
