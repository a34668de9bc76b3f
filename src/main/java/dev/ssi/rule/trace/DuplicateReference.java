package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
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
      all(survey, epic);
      distinct(survey, epic.id(), epic.components());
      distinct(survey, epic.id(), epic.processMaps());
    }
    for (Clause clause : survey.trace().documents().clauses()) {
      clause.access().ifPresent(access -> distinct(survey, clause.id(), access.roles()));
    }
    for (ProcessMap map : survey.trace().documents().processMaps()) {
      distinct(survey, map.id(), map.lanes());
    }
    for (AccessLevel level : survey.trace().documents().levels()) {
      distinct(survey, level.id(), level.includes());
    }
  }

  /** Reports an Epic that names roles besides {@code all}. */
  private void all(Survey survey, Epic epic) {
    for (Text role : epic.roles()) {
      if (role.is(AccessTable.ALL)
          && epic.roles().stream().anyMatch(each -> !each.is(AccessTable.ALL))) {
        survey.report(
            Finding.of(
                    this,
                    role.span(),
                    "`all` is every User Role, so the others named here are named twice.")
                .item(epic.id().value())
                .help("Write `roles: all`, or name the roles without it."));
      }
    }
  }

  private void distinct(Survey survey, Text item, List<Text> list) {
    Map<String, Text> seen = new HashMap<>();
    Text before = null;
    for (Text each : list) {
      Text first = seen.putIfAbsent(each.value(), each);
      if (first != null) {
        Fix fix = Repetition.takenOut(before, each).orElse(null);
        survey.report(
            Finding.of(
                    this,
                    each.span(),
                    "`"
                        + each
                        + "` is named twice in this list: one of the two may have been meant for"
                        + " something else.")
                .item(item.value())
                .related(first.span(), "first here")
                .help("Remove one, or correct it.")
                .fix(fix));
      }
      before = each;
    }
  }
}
