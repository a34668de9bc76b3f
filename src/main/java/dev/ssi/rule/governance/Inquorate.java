package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Attendance;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision of a meeting at which fewer were present who may vote than the body's own terms ask
 * for. What becomes of it nobody has ruled, so this rule says only that it was so.
 */
public final class Inquorate implements Check {
  @Override
  public String id() {
    return "governance.inquorate";
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
    Sitting.all(survey.register()).forEach(sitting -> check(sitting, survey));
  }

  private void check(Sitting sitting, Survey survey) {
    Optional<Terms> terms = sitting.terms();
    Optional<Attendance> attendance = sitting.attendance();
    if (terms.isEmpty()) {
      survey.report(withoutTerms(sitting));
    } else if (attendance.isEmpty()) {
      survey.report(
          finding(
                  sitting,
                  sitting.decision().id().span(),
                  " does not say who was present, so nobody can tell whether the quorum of "
                      + terms.get().quorum()
                      + " was there.")
              .help(
                  "List the offices that were present under `present:`, as the minutes have them."));
    } else if (!attendance.get().isQuorate()) {
      survey.report(tooFew(sitting, attendance.get()));
    }
  }

  private Finding withoutTerms(Sitting sitting) {
    return finding(
            sitting,
            sitting.decision().date().span(),
            " was taken by "
                + sitting.bodyName()
                + " on "
                + sitting.day()
                + ", for which its record has no terms of reference, so nobody can tell the quorum or"
                + " who may vote.")
        .related(sitting.body().id().span(), "the body")
        .help("Add the terms in force on that day under `terms:`, or correct the date.");
  }

  private Finding tooFew(Sitting sitting, Attendance attendance) {
    Terms terms = attendance.terms();
    return finding(
            sitting,
            place(sitting),
            " was taken with "
                + attendance.voters().size()
                + " present who may vote; the quorum of "
                + sitting.bodyName()
                + " is "
                + terms.quorum()
                + "."
                + uncounted(attendance)
                + " SECMP0058 does not say what becomes of such a decision.")
        .related(terms.quorumText().span(), "the quorum, by the terms " + terms.version())
        .help("Check it against the minutes. If it was so, ask the body what it makes of it.");
  }

  private static Span place(Sitting sitting) {
    List<Text> present = sitting.decision().present();
    Span first = present.get(0).span();
    Span last = present.get(present.size() - 1).span();
    return first.file().span(first.start(), last.end());
  }

  private static String uncounted(Attendance attendance) {
    List<String> parts = new ArrayList<>();
    part(parts, attendance.recused(), "stood aside");
    part(parts, attendance.withoutVote(), "has no vote");
    part(parts, attendance.strangers(), "is no member");
    part(parts, attendance.repeated(), "is named twice");
    return parts.isEmpty() ? "" : " Not counted: " + String.join("; ", parts) + ".";
  }

  private static void part(List<String> parts, List<Text> offices, String why) {
    offices.forEach(office -> parts.add(office + ", which " + why));
  }

  /** A meeting that only put a matter off, or turned it down, leaves all as it was. */
  private Finding finding(Sitting sitting, Span place, String what) {
    Finding finding = sitting.finding(this, place, sitting.decision().id() + what);
    return sitting.opensTheWay() ? finding : finding.severity(Severity.NOTE);
  }
}
