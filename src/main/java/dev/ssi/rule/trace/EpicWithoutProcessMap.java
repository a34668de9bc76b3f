package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Epic;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** An Epic that no Process Map shows. */
public final class EpicWithoutProcessMap implements Check {
  @Override
  public String id() {
    return "trace.epic-without-process-map";
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
      if (epic.processMaps().isEmpty()) {
        survey.report(
            Finding.of(
                    this,
                    epic.id().span(),
                    epic.id() + " names no Process Map, so nothing shows how its work flows.")
                .item(epic.id().value())
                .help("Name the maps it follows under `process-maps:`."));
      }
    }
  }
}
