package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A component that gives effect to no SEC clause. */
public final class ComponentWithoutClause implements Check {
  @Override
  public String id() {
    return "trace.component-without-clause";
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
    for (Component component : survey.trace().components()) {
      if (component.clauses().isEmpty()) {
        survey.report(
            Finding.of(
                    this,
                    component.id().span(),
                    component.id()
                        + " traces to no SEC clause, so nothing in the Code calls for it"
                        + " and no clause bounds its access.")
                .item(component.id().value())
                .help("Name the clauses it gives effect to under `clauses:`."));
      }
    }
  }
}
