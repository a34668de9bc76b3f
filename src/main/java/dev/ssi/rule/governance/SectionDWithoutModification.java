package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/**
 * A change that touches Appendix AH and cites no SEC modification. Until the change is taken
 * further, that is a warning: the reference is given to it when it is put forward.
 */
public final class SectionDWithoutModification implements Check {
  @Override
  public String id() {
    return "governance.section-d-without-modification";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: only the Baseline Requirements Document “will not be subject to the"
        + " Section D Modification Process”; Appendix AH “should remain as a SEC Subsidiary"
        + " Document”.";
  }

  @Override
  public void check(Survey survey) {
    for (ChangeProposal proposal : survey.register().proposals()) {
      RecordedRoute shown = RecordedRoute.of(proposal);
      boolean touches = proposal.route().is(RecordedRoute.SECTION_D) || !shown.binding().isEmpty();
      if (touches && proposal.modification() == null && !shown.isMixed()) {
        report(survey, proposal, shown);
      }
    }
  }

  private void report(Survey survey, ChangeProposal proposal, RecordedRoute shown) {
    Text place = shown.binding().isEmpty() ? proposal.route() : shown.binding().get(0).id();
    boolean further = isTakenFurther(survey.register(), proposal);
    survey.report(
        Finding.of(
                this,
                place.span(),
                proposal.id()
                    + (shown.binding().isEmpty()
                        ? " goes by Section D"
                        : " touches Appendix AH, where " + place + " stands,")
                    + " and cites no SEC modification, so nothing allows the change.")
            .severity(further ? severity() : Severity.WARNING)
            .item(proposal.id().value())
            .help(
                "Put the change forward as a Section D Modification, and cite its reference: `modification:"
                    + " MP146`."));
  }

  /** Whether it was more than proposed: consulted on, decided, deployed or given a date. */
  private static boolean isTakenFurther(Register register, ChangeProposal proposal) {
    String id = proposal.id().value();
    return proposal.effective() != null
        || !register.packagesWith(id).isEmpty()
        || !register.decisionsOn(id).isEmpty()
        || !register.deploymentsOf(id).isEmpty();
  }
}
