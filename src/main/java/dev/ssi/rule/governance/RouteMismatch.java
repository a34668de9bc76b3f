package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.Optional;

/** A proposal that declares a lesser route than the items it names need. */
public final class RouteMismatch implements Check {
  @Override
  public String id() {
    return "governance.route-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the Baseline Requirements Document is amended “following consultation"
        + " with Parties”; Appendix AH “should remain as a SEC Subsidiary Document”. What needs neither"
        + " is editorial.";
  }

  @Override
  public void check(Survey survey) {
    for (ChangeProposal proposal : survey.register().proposals()) {
      RecordedRoute shown = RecordedRoute.of(proposal);
      if (!shown.isMixed()) {
        mismatch(proposal, shown).ifPresent(survey::report);
      }
    }
  }

  private Optional<Finding> mismatch(ChangeProposal proposal, RecordedRoute shown) {
    if (!shown.binding().isEmpty()) {
      // Without the modification there is a finding already, and the route is part of it.
      return proposal.route().is(RecordedRoute.SECTION_D) || proposal.modification() == null
          ? Optional.empty()
          : Optional.of(
              finding(
                  proposal,
                  shown.binding().get(0),
                  "stands in Appendix AH, which takes a Section D Modification",
                  RecordedRoute.SECTION_D));
    }
    return proposal.route().is(RecordedRoute.EDITORIAL)
        ? shown.detail().stream()
            .filter(target -> !target.operation().is("amend"))
            .findFirst()
            .map(
                target ->
                    finding(
                        proposal,
                        target,
                        "takes more than other wording: the operation is `"
                            + target.operation()
                            + "`",
                        RecordedRoute.SSI_CHANGE_PROCESS))
        : Optional.empty();
  }

  private Finding finding(ChangeProposal proposal, Target target, String why, String route) {
    return Finding.of(
            this,
            proposal.route().span(),
            proposal.id()
                + " is to go by the route `"
                + proposal.route()
                + "`, but "
                + target.id()
                + " "
                + why
                + ".")
        .item(proposal.id().value())
        .related(target.id().span(), "named here")
        .help("Declare the route `" + route + "`, or correct the item.");
  }
}
