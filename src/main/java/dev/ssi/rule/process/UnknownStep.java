package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** A Process Map that goes on to a step it does not have. */
public final class UnknownStep implements Check {
  @Override
  public String id() {
    return "process.unknown-step";
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
      if (map.start() != null) {
        check(survey, map, map.start(), "begins at");
      }
      for (ProcessMap.Step step : map.steps()) {
        for (ProcessMap.Branch branch : step.branches()) {
          check(survey, map, branch.target(), "goes on to");
        }
      }
    }
  }

  private void check(Survey survey, ProcessMap map, Text target, String verb) {
    if (map.step(target.value()).isPresent()) {
      return;
    }
    List<String> known = map.steps().stream().map(step -> step.id().value()).toList();
    survey.report(
        Finding.of(
                this,
                target.span(),
                map.id() + " " + verb + " the step `" + target + "`, which it does not have.")
            .item(map.id().value())
            .didYouMean(
                Suggestion.of(target.value(), known),
                "The steps are " + String.join(", ", known) + "."));
  }
}
