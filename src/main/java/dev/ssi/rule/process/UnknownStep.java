package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
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
    // Steps that could not be read at all have their own finding.
    if (map.steps().isEmpty() || map.step(target.value()).isPresent()) {
      return;
    }
    List<String> known = map.steps().stream().map(step -> step.id().value()).toList();
    survey.report(
        Finding.of(
                this,
                target.span(),
                map.id() + " " + verb + " the step `" + target + "`, which it does not have.")
            .item(map.id().value())
            .respelt(target.value(), Suggestion.of(target.value(), known), otherwise(map, known)));
  }

  /** After a step was renamed it is the one that nothing leads to. */
  private static String otherwise(ProcessMap map, List<String> known) {
    List<String> left = new ArrayList<>(known);
    if (map.start() != null) {
      left.remove(map.start().value());
    }
    for (ProcessMap.Step step : map.steps()) {
      step.branches().forEach(branch -> left.remove(branch.target().value()));
    }
    return left.size() == 1
        ? "Nothing leads to the step `" + left.get(0) + "`: is that the one meant?"
        : "The steps are " + String.join(", ", known) + ".";
  }
}
