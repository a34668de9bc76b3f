package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.text.Phrase;
import java.util.List;

/**
 * A proposal of which one part needs a Section D Modification and another the SSI change process.
 */
public final class MixedRoute implements Check {
  @Override
  public String id() {
    return "governance.mixed-route";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the Baseline Requirements Document “can be amended by DCC following"
        + " consultation with Parties, and with the agreement of the SEC Panel”, and Appendix AH only by"
        + " the Section D Modification Process.";
  }

  @Override
  public void check(Survey survey) {
    for (ChangeProposal proposal : survey.register().proposals()) {
      RecordedRoute shown = RecordedRoute.of(proposal);
      if (shown.isMixed()) {
        report(survey, proposal, shown);
      }
    }
  }

  private void report(Survey survey, ChangeProposal proposal, RecordedRoute shown) {
    Text binding = shown.binding().get(0).id();
    Text detail = shown.detail().get(0).id();
    boolean bindingFirst = binding.span().start() < detail.span().start();
    Text first = bindingFirst ? binding : detail;
    Text second = bindingFirst ? detail : binding;
    survey.report(
        Finding.of(
                this,
                second.span(),
                proposal.id()
                    + " needs two routes: Section D for "
                    + ids(shown.binding())
                    + "; the SSI change process for "
                    + ids(shown.detail())
                    + ".")
            .item(proposal.id().value())
            .related(first.span(), "goes by another route")
            .help(
                "Split it into two that name each other, so that the agreement of one is not taken for the"
                    + " agreement of the other."));
  }

  private static String ids(List<Target> targets) {
    return Phrase.list(
        targets.stream().map(target -> target.id().value()).distinct().toList(), "and");
  }
}
