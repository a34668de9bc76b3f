package dev.ssi.rule.access;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Actor;
import dev.ssi.model.Component;
import dev.ssi.model.Epic;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** Access, or an Epic, for someone who cannot use the SSI. */
public final class NonUserActor implements Check {
  @Override
  public String id() {
    return "access.non-user-actor";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SEC Section H8.19 (recalled): those who are not Users are served through the Service Desk.";
  }

  @Override
  public void check(Survey survey) {
    // Where a clause or a former transaction names an actor, it names an unknown role.
    for (Component component : survey.trace().components()) {
      component
          .access()
          .ifPresent(
              table -> table.entries().forEach(entry -> component(survey, component, entry)));
    }
    for (Epic epic : survey.trace().documents().epics()) {
      epic.roles().forEach(role -> check(survey, epic.id(), role, "no Epic can be for it"));
    }
  }

  private void component(Survey survey, Component component, AccessTable.Entry entry) {
    check(survey, component.id(), entry.role(), "a table of access has no place for it");
  }

  private void check(Survey survey, Text item, Text role, String consequence) {
    for (Actor actor : survey.trace().documents().actors()) {
      if (actor.id().is(role.value()) && !survey.trace().roles().contains(role.value())) {
        boolean sayTitle = !actor.title().value().startsWith(role.value());
        survey.report(
            Finding.of(
                    this,
                    role.span(),
                    role
                        + (sayTitle ? " (" + actor.title() + ")" : "")
                        + " is no User Role and cannot use the SSI, so "
                        + consequence
                        + ".")
                .item(item.value())
                .related(actor.id().span(), "listed as an actor that is no User")
                .help("Name the User Role that was meant, or take the actor out."));
      }
    }
  }
}
