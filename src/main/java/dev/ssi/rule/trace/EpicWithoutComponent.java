package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Epic;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** An Epic that uses no component. */
public final class EpicWithoutComponent implements Check {
  @Override
  public String id() {
    return "trace.epic-without-component";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: domains and components “are linked to Epics, which describe User"
        + " activities and are associated to Process Maps”.";
  }

  @Override
  public void check(Survey survey) {
    for (Epic epic : survey.trace().documents().epics()) {
      if (epic.components().isEmpty()) {
        survey.report(
            Finding.of(
                    this,
                    epic.id().span(),
                    epic.id()
                        + " names no Functional Component, so it traces to no clause and"
                        + " nothing says who may do it.")
                .item(epic.id().value())
                .help("Name the components it uses under `components:`."));
      }
    }
  }
}
