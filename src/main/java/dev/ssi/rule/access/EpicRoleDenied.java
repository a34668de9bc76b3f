package dev.ssi.rule.access;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.Epic;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An Epic for a role that has no access to a component it uses. */
public final class EpicRoleDenied implements Check {
  @Override
  public String id() {
    return "access.epic-role-denied";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: Appendix AH will “apply the access control rules contained in Section"
        + " H8.16 of the SEC to specific functionality and information provided by the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    for (Epic epic : survey.trace().documents().epics()) {
      List<String> roles = survey.trace().rolesOf(epic);
      Set<String> seen = new HashSet<>();
      for (Text reference : epic.components()) {
        if (seen.add(reference.value())) {
          survey
              .trace()
              .component(reference.value())
              .ifPresent(component -> check(survey, epic, roles, component));
        }
      }
    }
  }

  private void check(Survey survey, Epic epic, List<String> roles, Component component) {
    Map<String, AccessTable.Entry> denied = new LinkedHashMap<>();
    for (String role : roles) {
      component
          .access()
          .flatMap(table -> Grants.entry(survey, table, role))
          .filter(entry -> entry.level().is(AccessLevel.NONE))
          .ifPresent(entry -> denied.put(role, entry));
    }
    if (!denied.isEmpty()) {
      report(survey, epic, component, denied);
    }
  }

  private void report(
      Survey survey, Epic epic, Component component, Map<String, AccessTable.Entry> denied) {
    List<String> roles = List.copyOf(denied.keySet());
    survey.report(
        Finding.of(
                this,
                place(epic, roles.get(0)),
                epic.id()
                    + " is for "
                    + Grants.named(survey, roles)
                    + " and uses "
                    + component.id()
                    + " ("
                    + component.title()
                    + "), to which Appendix AH gives "
                    + (roles.size() == 1 ? "that role" : "those roles")
                    + " no access.")
            .item(epic.id().value())
            .related(denied.get(roles.get(0)).level().span(), "no access here")
            .help(
                "Take the role or the component out of the Epic, or propose the access by a"
                    + " Section D Modification."));
  }

  /** Where the Epic names the role, or all of them. */
  private static Span place(Epic epic, String role) {
    return epic.roles().stream()
        .filter(named -> named.is(role) || named.is(AccessTable.ALL))
        .findFirst()
        .orElse(epic.id())
        .span();
  }
}
