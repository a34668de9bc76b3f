package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A Process Map without an end. */
public final class NoEnd implements Check {
  @Override
  public String id() {
    return "process.no-end";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: Epics “describe User activities and are associated to Process Maps”; a"
        + " map that cannot be followed to an end describes none.";
  }

  @Override
  public void check(Survey survey) {
    for (ProcessMap map : survey.trace().documents().processMaps()) {
      boolean ends = map.steps().stream().anyMatch(step -> step.action() == Action.END);
      if (!ends && !map.steps().isEmpty()) {
        survey.report(
            Finding.of(
                    this,
                    map.id().span(),
                    map.id() + " (" + map.title() + ") has no end, so its work is never done.")
                .item(map.id().value())
                .help("Add a step with `end:` that says how the work turned out."));
      }
    }
  }
}
