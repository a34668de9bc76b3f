package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;

/** A Process Map that no Epic follows. */
public final class ProcessMapWithoutEpic implements Check {
  @Override
  public String id() {
    return "trace.process-map-without-epic";
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
    for (ProcessMap map : trace.documents().processMaps()) {
      String id = map.id().value();
      boolean followed = !trace.links().to(id, Link.Type.FOLLOWS).isEmpty();
      boolean shouldBe = map.kind() == ItemKind.PROCESS_MAP;
      if (shouldBe && !followed && !survey.isMeant(Link.Type.FOLLOWS, id)) {
        survey.report(
            Finding.of(
                    this,
                    map.id().span(),
                    "No Epic follows "
                        + id
                        + " ("
                        + map.title()
                        + "), so it shows the work of"
                        + " nobody.")
                .item(id)
                .help(
                    "Name "
                        + id
                        + " under `process-maps:` of the Epics it shows, or withdraw it."));
      }
    }
  }
}
