package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A step from which no end can be reached. */
public final class DeadEnd implements Check {
  @Override
  public String id() {
    return "process.dead-end";
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
      for (ProcessMap.Step step : map.steps()) {
        if (step.action() != null && step.action() != Action.END && step.branches().isEmpty()) {
          report(survey, map, step, "leads nowhere and is no end");
        }
      }
      Flow flow = Flow.of(map);
      if (flow.isWhole()) {
        flow.endlessLoop()
            .ifPresent(step -> report(survey, map, step, "leads round in a circle without an end"));
      }
    }
  }

  private void report(Survey survey, ProcessMap map, ProcessMap.Step step, String what) {
    survey.report(
        Finding.of(
                this,
                step.id().span(),
                "The step `" + step.id() + "` of " + map.id() + " " + what + ".")
            .item(map.id().value())
            .help("Say what follows with `next:`, or make it an `end:`."));
  }
}
