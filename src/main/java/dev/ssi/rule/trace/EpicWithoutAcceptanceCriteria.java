package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Epic;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** An Epic that does not say when it is met. */
public final class EpicWithoutAcceptanceCriteria implements Check {
  @Override
  public String id() {
    return "trace.epic-without-acceptance-criteria";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String authority() {
    return "The authored formats of ssi: the body of an Epic “holds acceptance criteria”.";
  }

  @Override
  public void check(Survey survey) {
    for (Epic epic : survey.trace().documents().epics()) {
      if (epic.criteria() == 0) {
        survey.report(
            Finding.of(
                    this,
                    epic.id().span(),
                    epic.id()
                        + " has no acceptance criteria, so nobody can tell whether it is met.")
                .item(epic.id().value())
                .help(
                    "Add a heading `## Acceptance criteria` and a list: Given …, when …, then …."));
      }
    }
  }
}
