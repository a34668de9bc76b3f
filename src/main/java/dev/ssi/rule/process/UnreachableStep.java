package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A step that no way from the start leads to. */
public final class UnreachableStep implements Check {
  @Override
  public String id() {
    return "process.unreachable-step";
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
      Flow flow = Flow.of(map);
      // Where a step does not exist, stops or goes round, it is not known what it was to lead to.
      if (flow.isWhole() && !flow.losesItsWay()) {
        report(survey, map, flow);
      }
    }
  }

  /** Reports the steps where a part that is cut off begins, not every step after them. */
  private void report(Survey survey, ProcessMap map, Flow flow) {
    for (ProcessMap.Step step : flow.entriesCutOff()) {
      survey.report(
          Finding.of(
                  this,
                  step.id().span(),
                  "No way from the start of "
                      + map.id()
                      + " leads to the step `"
                      + step.id()
                      + "`, so nobody ever comes to it.")
              .item(map.id().value())
              .help(
                  "Name it in the `next:` of a step before it, or as the `start:`, or remove it."));
    }
  }
}
