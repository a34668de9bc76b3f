package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;

/** A component that no Epic uses. */
public final class ComponentWithoutEpic implements Check {
  @Override
  public String id() {
    return "trace.component-without-epic";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: domains and components “are linked to Epics, which describe User"
        + " activities and are associated to Process Maps”.";
  }

  @Override
  public void check(Survey survey) {
    Trace trace = survey.trace();
    if (trace.documents().unread().mayHide(ItemKind.EPIC)) {
      return;
    }
    for (Component component : trace.components()) {
      String id = component.id().value();
      boolean used = !trace.links().to(id, Link.Type.USES).isEmpty();
      if (!used && !survey.isMeant(Link.Type.USES, id) && !isUsedAsTwin(trace, component)) {
        survey.report(
            Finding.of(
                    this,
                    component.id().span(),
                    "No Epic uses "
                        + id
                        + " ("
                        + component.title()
                        + "), so no User is known to"
                        + " need it.")
                .item(id)
                .help(
                    "Name "
                        + id
                        + " under `components:` of the Epic that needs it, or write that Epic."));
      }
    }
  }

  /** Whether Epics use it under another id, which has its own finding. */
  private static boolean isUsedAsTwin(Trace trace, Component component) {
    return Twins.of(trace, component)
        .filter(twin -> !trace.links().to(twin.id().value(), Link.Type.USES).isEmpty())
        .isPresent();
  }
}
