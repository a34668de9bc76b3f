package dev.ssi.rule.process;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** A parting of ways that does not say which to take. */
public final class UnlabelledBranch implements Check {
  @Override
  public String id() {
    return "process.unlabelled-branch";
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
        check(survey, map, step);
      }
    }
  }

  private void check(Survey survey, ProcessMap map, ProcessMap.Step step) {
    boolean parts = step.branches().size() > 1 || step.action() == Action.ASK;
    if (!parts) {
      return;
    }
    List<Text> unlabelled =
        step.branches().stream()
            .filter(branch -> branch.label() == null)
            .map(ProcessMap.Branch::target)
            .toList();
    if (!unlabelled.isEmpty()) {
      Text first = unlabelled.get(0);
      survey.report(
          Finding.of(
                  this,
                  first.span(),
                  "Nothing says when the step `"
                      + step.id()
                      + "` of "
                      + map.id()
                      + " goes on to "
                      + unlabelled.stream()
                          .map(target -> "`" + target + "`")
                          .collect(joining(" and when to "))
                      + ".")
              .item(map.id().value())
              .help("Label each way with what leads there: `next: {Yes: " + first + ", No: …}`."));
    }
  }
}
