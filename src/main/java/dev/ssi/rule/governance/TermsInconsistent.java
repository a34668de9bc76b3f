package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** Terms of reference by which nobody could decide, or that leave open who may. */
public final class TermsInconsistent implements Check {
  @Override
  public String id() {
    return "governance.terms-inconsistent";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “the Operations Group Terms of Reference would require amendments to"
        + " include conditions on decisions regarding making changes to the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    for (Body body : survey.register().documents().records().bodies()) {
      body.terms().forEach(each -> check(body, each, survey));
      for (int i = 1; i < body.terms().size(); i++) {
        overlap(body, body.terms().get(i - 1), body.terms().get(i), survey);
      }
    }
  }

  private void check(Body body, Terms terms, Survey survey) {
    List<String> members = terms.members().stream().map(Text::value).toList();
    terms.voting().stream()
        .filter(each -> !members.contains(each.value()))
        .forEach(
            each -> survey.report(stranger(body, terms, each, "let " + each + " vote", members)));
    Majority majority = terms.majority();
    Text casting = majority.castingVote();
    if (casting != null && !members.contains(casting.value())) {
      survey.report(stranger(body, terms, casting, "give the casting vote to " + casting, members));
    }
    long voters =
        (terms.voting().isEmpty() ? terms.members() : terms.voting())
            .stream().map(Text::value).distinct().count();
    if (terms.quorum() > voters) {
      survey.report(
          finding(
                  body,
                  terms,
                  terms.quorumText(),
                  "ask for a quorum of "
                      + terms.quorum()
                      + ", but only "
                      + voters
                      + (voters == 1 ? " member votes" : " members vote")
                      + ", so no meeting is ever quorate")
              .help("Correct the quorum, or list all who vote."));
    }
  }

  private Finding stranger(Body body, Terms terms, Text office, String what, List<String> members) {
    return finding(body, terms, office, what + ", which is no member")
        .didYouMean(
            Suggestion.of(office.value(), members), "Add it to `members:`, or name one that is.");
  }

  private void overlap(Body body, Terms earlier, Terms later, Survey survey) {
    if (earlier.inForce().on(later.inForce().from().date())) {
      survey.report(
          finding(
                  body,
                  later,
                  later.version(),
                  "begin on "
                      + later.inForce().from().date()
                      + ", while "
                      + earlier.version()
                      + " is still in force, so nobody can tell which holds")
              .related(earlier.version().span(), "the terms before")
              .help("Give " + earlier.version() + " an `until:`, the day before."));
    }
  }

  private Finding finding(Body body, Terms terms, Text place, String what) {
    return Finding.of(
            this,
            place.span(),
            "The terms "
                + terms.version()
                + " of "
                + body.id()
                + " ("
                + body.title()
                + ") "
                + what
                + ".")
        .item(body.id().value());
  }
}
