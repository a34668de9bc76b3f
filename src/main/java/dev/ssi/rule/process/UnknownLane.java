package dev.ssi.rule.process;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      Map<String, List<ProcessMap.Step>> stepsByLane = new LinkedHashMap<>();
      for (ProcessMap.Step step : map.steps()) {
        // A map without lanes has its own finding.
        if (step.lane() != null && !lanes.isEmpty() && !lanes.contains(step.lane().value())) {
          stepsByLane.computeIfAbsent(step.lane().value(), key -> new ArrayList<>()).add(step);
        }
      }
      stepsByLane.values().forEach(steps -> report(survey, map, lanes, steps));
    }
  }

  /**
   * Reports a lane once, however many steps are in it: it may be the list of lanes that is wrong.
   */
  private void report(
      Survey survey, ProcessMap map, List<String> lanes, List<ProcessMap.Step> steps) {
    Text lane = steps.get(0).lane();
    int more = steps.size() - 1;
    survey.report(
        Finding.of(
                this,
                lane.span(),
                "The step `"
                    + steps.get(0).id()
                    + "` "
                    + (more == 0
                        ? "is"
                        : more == 1 ? "and one more are" : "and " + more + " more are")
                    + " in the lane `"
                    + lane
                    + "`, which "
                    + map.id()
                    + " does not have.")
            .item(map.id().value())
            .related(map.lanes().get(0).span(), "the lanes")
            .respelt(lane.value(), Suggestion.of(lane.value(), lanes), otherwise(map, lanes)));
  }

  /** After a lane was renamed it is the one that no step is in. */
  private static String otherwise(ProcessMap map, List<String> lanes) {
    List<String> empty = new ArrayList<>(lanes);
    for (ProcessMap.Step step : map.steps()) {
      if (step.lane() != null) {
        empty.remove(step.lane().value());
      }
    }
    return empty.size() == 1
        ? "No step is in the lane `" + empty.get(0) + "`: is that the one meant?"
        : "The lanes are " + String.join(", ", lanes) + ".";
  }
}
