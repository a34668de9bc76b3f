package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Attendance;
import dev.ssi.governance.Tally;
import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Votes;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** An agreement or a variation that the votes do not carry by the body's own terms. */
public final class MajorityNotMet implements Check {
  @Override
  public String id() {
    return "governance.majority-not-met";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “the current terms of reference around quoracy and voting rights were"
        + " quite vague”, and were to be amended “to include conditions on decisions regarding making"
        + " changes to the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    for (Sitting sitting : Sitting.all(survey.register())) {
      Votes votes = sitting.decision().votes();
      if (votes != null) {
        sitting
            .attendance()
            .ifPresent(attendance -> check(sitting, new Tally(votes, attendance), survey));
      } else if (sitting.opensTheWay()) {
        survey.report(uncounted(sitting));
      }
    }
  }

  private void check(Sitting sitting, Tally tally, Survey survey) {
    if (tally.excess() > 0) {
      survey.report(tooMany(sitting, tally));
    } else if (sitting.opensTheWay() && !tally.isCarried()) {
      survey.report(notCarried(sitting, tally));
    } else if (sitting.decision().outcome().is("refused")
        && tally.result() == Tally.Result.CARRIED) {
      survey.report(carriedYetRefused(sitting, tally));
    }
  }

  private Finding uncounted(Sitting sitting) {
    Decision decision = sitting.decision();
    return sitting
        .finding(
            this,
            decision.outcome().span(),
            decision.id()
                + " is `"
                + decision.outcome()
                + "`, yet it records no votes, so nobody can tell whether the majority of "
                + sitting.bodyName()
                + " was reached.")
        .help("Add `votes: {for: …, against: …, abstain: …}` from the minutes.");
  }

  private Finding tooMany(Sitting sitting, Tally tally) {
    Votes votes = tally.votes();
    long total = (long) votes.favour() + votes.against() + votes.abstained();
    Attendance attendance = tally.attendance();
    boolean casting = attendance.terms().majority().castingVote() != null;
    return sitting
        .finding(
            this,
            votes.text().span(),
            sitting.decision().id()
                + " counts "
                + total
                + " votes, abstentions included, but only "
                + attendance.voters().size()
                + " were present who may vote, so what was carried cannot be told.")
        .related(attendance.terms().version().span(), "the terms that tell who votes")
        .help(
            "Correct `votes:` or `present:` from the minutes."
                + (casting ? " Leave a casting vote out of `votes:`; the terms give it." : ""));
  }

  private Finding notCarried(Sitting sitting, Tally tally) {
    Majority majority = tally.attendance().terms().majority();
    return sitting
        .finding(
            this,
            tally.votes().text().span(),
            sitting.decision().id()
                + " is `"
                + sitting.decision().outcome()
                + "`, but its votes do not carry it: "
                + Shares.result(tally)
                + ".")
        .related(majority.text().span(), "the majority that the terms ask for")
        .help(
            "Correct the votes or the outcome from the minutes; a change that is not carried is not agreed.");
  }

  private Finding carriedYetRefused(Sitting sitting, Tally tally) {
    Votes votes = tally.votes();
    Finding finding =
        sitting
            .finding(
                this,
                votes.text().span(),
                sitting.decision().id()
                    + " is `refused`, yet "
                    + votes.favour()
                    + " for and "
                    + votes.against()
                    + " against would have carried the change.")
            .help("Count votes on the change itself, not on a motion to refuse it.");
    return finding.severity() == Severity.ERROR ? finding.severity(Severity.WARNING) : finding;
  }
}
