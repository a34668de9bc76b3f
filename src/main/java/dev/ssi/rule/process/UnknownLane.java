package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** A step in a lane that its Process Map does not have. */
public final class UnknownLane implements Check {
  @Override
  public String id() {
    return "process.unknown-lane";
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
      List<String> lanes = map.lanes().stream().map(Text::value).toList();
      for (ProcessMap.Step step : map.steps()) {
        // A map without lanes has its own finding.
        if (step.lane() != null && !lanes.isEmpty() && !lanes.contains(step.lane().value())) {
          survey.report(
              Finding.of(
                      this,
                      step.lane().span(),
                      "The step `"
                          + step.id()
                          + "` is in the lane `"
                          + step.lane()
                          + "`, which "
                          + map.id()
                          + " does not have.")
                  .item(map.id().value())
                  .didYouMean(
                      Suggestion.of(step.lane().value(), lanes),
                      "The lanes are " + String.join(", ", lanes) + "."));
        }
      }
    }
  }
}
