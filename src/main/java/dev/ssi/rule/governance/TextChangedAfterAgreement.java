package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Delivery.Agreed;
import dev.ssi.governance.Departures;
import dev.ssi.governance.Interval;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/**
 * The text of an agreed change proposal's items that is another than the one agreed, in the release
 * it went out in or in the documents at hand. Typography alone does not count.
 */
public final class TextChangedAfterAgreement implements Check {
  @Override
  public String id() {
    return "governance.text-changed-after-agreement";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “the Panel, or the delegated Sub-Committee, would manage and approve"
        + " any changes to a package of work consulted upon”.";
  }

  @Override
  public void check(Survey survey) {
    Delivery delivery = new Delivery(survey.register());
    for (Interval interval : survey.evidence().spans()) {
      Claims claims = new Claims(survey.register(), survey.evidence(), interval);
      for (ChangeProposal proposal : claims.carried()) {
        delivery
            .agreement(proposal.id().value())
            .ifPresent(agreed -> check(survey, interval, proposal, agreed));
      }
    }
  }

  private void check(Survey survey, Interval interval, ChangeProposal proposal, Agreed agreed) {
    Text digest = agreed.subject().digest();
    String now = interval.digests().get(proposal.id().value());
    Departures departures = interval.departures().get(proposal.id().value());
    if (digest == null || now == null || digest.is(now) || departures == null) {
      return;
    }
    if (!departures.editorial()) {
      survey.report(
          Finding.of(
                  this,
                  digest.span(),
                  "What "
                      + proposal.id()
                      + " changes does not read "
                      + where(interval)
                      + " as "
                      + agreed.decision().id()
                      + " agreed it. "
                      + told(departures))
              .item(proposal.id().value())
              .related(proposal.id().span(), "what was agreed is the text of the items named here")
              .help(
                  "Put the agreed text back, or have the body decide on this one, and record that as a"
                      + " decision with `outcome: varied` and `digest: \""
                      + now
                      + "\"`."));
    }
  }

  private static String where(Interval interval) {
    return interval.isReleased() ? "in version " + interval.to() : "in these documents";
  }

  private static String told(Departures departures) {
    if (departures.problem() != null) {
      return departures.problem();
    }
    return departures.places().isEmpty()
        ? "Its parts stand in another order."
        : Redline.of(departures.places()) + ".";
  }
}
