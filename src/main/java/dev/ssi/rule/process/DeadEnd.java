package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
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
      Flow flow = Flow.of(map);
      // A map without any end has its own finding, which names the steps that just stop.
      if (flow.hasEnd()) {
        flow.stops().forEach(step -> stop(survey, map, step));
        if (flow.isWhole()) {
          flow.endlessLoops().forEach(loop -> loop(survey, map, loop));
        }
      }
    }
  }

  private void stop(Survey survey, ProcessMap map, ProcessMap.Step step) {
    survey.report(
        Finding.of(
                this,
                step.id().span(),
                "The step `"
                    + step.id()
                    + "` of "
                    + map.id()
                    + " leads nowhere and is no end, so the work stops half done.")
            .item(map.id().value())
            .help("Say what follows with `next:`, or write `end:` for `do:` if nothing does."));
  }

  private void loop(Survey survey, ProcessMap map, Flow.Return loop) {
    survey.report(
        Finding.of(
                this,
                loop.branch().target().span(),
                "The step `"
                    + loop.step().id()
                    + "` of "
                    + map.id()
                    + " goes back to `"
                    + loop.branch().target()
                    + "`, and from there no end can be reached.")
            .item(map.id().value())
            .help("Correct the step it goes on to, or give the circle a way out."));
  }
}
