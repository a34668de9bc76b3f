package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Epic;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.List;

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
      for (Text component : epic.components()) {
        List<String> denied =
            survey.trace().rolesOf(epic).stream()
                .filter(role -> isDenied(survey, component.value(), role))
                .toList();
        if (!denied.isEmpty()) {
          report(survey, epic, component, denied);
        }
      }
    }
  }

  private static boolean isDenied(Survey survey, String component, String role) {
    return survey
        .trace()
        .access(component, role)
        .filter(entry -> entry.level().is(AccessLevel.NONE))
        .isPresent();
  }

  private void report(Survey survey, Epic epic, Text component, List<String> denied) {
    Span place =
        epic.roles().stream()
            .filter(role -> role.is(denied.get(0)) || role.is(AccessTable.ALL))
            .findFirst()
            .orElse(epic.id())
            .span();
    AccessTable.Entry entry = survey.trace().access(component.value(), denied.get(0)).orElseThrow();
    String names =
        denied.stream()
            .map(role -> role + " (" + survey.trace().roleTitle(role) + ")")
            .collect(joining(", "));
    survey.report(
        Finding.of(
                this,
                place,
                epic.id()
                    + " is for "
                    + names
                    + ", but Appendix AH gives no access to "
                    + component
                    + ", which the Epic uses.")
            .item(epic.id().value())
            .related(entry.level().span(), "no access here")
            .help(
                "Take the role out of the Epic, or propose the access; that takes a Section D"
                    + " Modification."));
  }
}
