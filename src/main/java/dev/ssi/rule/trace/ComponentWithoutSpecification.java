package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Trace;

/** A component of Appendix AH that the Baseline Requirements Document does not specify. */
public final class ComponentWithoutSpecification implements Check {
  @Override
  public String id() {
    return "trace.component-without-specification";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the two documents “are structured to provide direct traceability of"
        + " regulatory requirements between the two documents”.";
  }

  @Override
  public void check(Survey survey) {
    Trace trace = survey.trace();
    for (Component component : trace.components()) {
      String id = component.id().value();
      boolean unread =
          trace.documents().unread().ids().contains(id)
              || trace.documents().unread().mayHide(ItemKind.REQUIREMENT)
                  && trace.documents().specifications().isEmpty();
      // One that is specified under another id has its own finding.
      boolean missing = trace.specification(id).isEmpty() && Twins.of(trace, component).isEmpty();
      if (missing && !unread) {
        survey.report(
            Finding.of(
                    this,
                    component.id().span(),
                    "Appendix AH gives access to "
                        + id
                        + ", but the Baseline Requirements Document"
                        + " does not say what it does.")
                .item(id)
                .help("Write baseline/components/" + id + "-….md, or withdraw the component."));
      }
    }
  }
}
