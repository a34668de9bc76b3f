package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
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
      Flow flow = Flow.of(map);
      // A step that is missing, or does not say what it is, may be the end.
      if (flow.isWhole() && !flow.hasEnd()) {
        report(survey, map, flow);
      }
    }
  }

  private void report(Survey survey, ProcessMap map, Flow flow) {
    Finding finding =
        Finding.of(
                this,
                map.id().span(),
                map.id() + " (" + map.title() + ") has no end, so its work is never done.")
            .item(map.id().value())
            .help("Say with `end:` in the last step of each way how the work turned out.");
    for (ProcessMap.Step step : flow.stops()) {
      finding = finding.related(step.id().span(), "the work stops here, without an end");
    }
    survey.report(finding);
  }
}
