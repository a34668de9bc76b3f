package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list that names the same thing twice. */
public final class DuplicateReference implements Check {
  @Override
  public String id() {
    return "trace.duplicate-reference";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: “full traceability of the requirements outlined in SEC Sections"
        + " H8.15(c) and H8.16 to the lowest level of detail”.";
  }

  @Override
  public void check(Survey survey) {
    for (Domain domain : survey.trace().documents().domains()) {
      distinct(survey, domain.id(), domain.clauses());
      for (Component component : domain.components()) {
        distinct(survey, component.id(), component.clauses());
        distinct(survey, component.id(), component.related());
        distinct(survey, component.id(), component.replaces());
      }
    }
    for (Epic epic : survey.trace().documents().epics()) {
      distinct(survey, epic.id(), epic.roles());
      distinct(survey, epic.id(), epic.components());
      distinct(survey, epic.id(), epic.processMaps());
    }
    for (ProcessMap map : survey.trace().documents().processMaps()) {
      distinct(survey, map.id(), map.lanes());
    }
    for (AccessLevel level : survey.trace().documents().levels()) {
      distinct(survey, level.id(), level.includes());
    }
  }

  private void distinct(Survey survey, Text item, List<Text> list) {
    Map<String, Text> seen = new HashMap<>();
    for (Text each : list) {
      Text first = seen.putIfAbsent(each.value(), each);
      if (first != null) {
        survey.report(
            Finding.of(this, each.span(), "`" + each + "` is named twice in this list.")
                .item(item.value())
                .related(first.span(), "first here")
                .help("Remove one, or correct it if something else was meant."));
      }
    }
  }
}
