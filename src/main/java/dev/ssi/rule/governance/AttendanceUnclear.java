package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.governance.Attendance;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/**
 * Somebody named at a meeting who is no member by the terms in force, is named twice, or stood
 * aside without being there.
 */
public final class AttendanceUnclear implements Check {
  @Override
  public String id() {
    return "governance.attendance-unclear";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “although all members within this group could vote, the current terms"
        + " of reference around quoracy and voting rights were quite vague”.";
  }

  @Override
  public void check(Survey survey) {
    for (Sitting sitting : Sitting.all(survey.register())) {
      sitting.attendance().ifPresent(each -> check(sitting, each, survey));
    }
  }

  private void check(Sitting sitting, Attendance attendance, Survey survey) {
    Terms terms = attendance.terms();
    List<String> members = terms.members().stream().map(Text::value).toList();
    for (Text each : attendance.strangers()) {
      survey.report(
          finding(
                  sitting,
                  each,
                  "is no member by its terms " + terms.version() + ", so it was not counted")
              .related(terms.version().span(), "the terms in force on " + sitting.day())
              .didYouMean(
                  Suggestion.of(each.value(), members),
                  "Name the office as the terms do; leave out those who only looked on."));
    }
    for (Text each : attendance.repeated()) {
      survey.report(
          finding(sitting, each, "is named twice as present, and was counted once")
              .help("Delete it, or name the office that was meant."));
    }
    for (Text each : attendance.absentAside()) {
      survey.report(
          finding(sitting, each, "stood aside, but is not named as present")
              .help("Add it under `present:`, or take it out of `recused:`."));
    }
  }

  private Finding finding(Sitting sitting, Text office, String what) {
    return Finding.of(
            this,
            office.span(),
            "At "
                + sitting.decision().id()
                + " of "
                + sitting.bodyName()
                + ", "
                + office
                + " "
                + what
                + ".")
        .item(sitting.decision().id().value());
  }
}
