package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Trace;

/** A component of the Baseline Requirements Document that Appendix AH does not have. */
public final class SpecificationWithoutComponent implements Check {
  @Override
  public String id() {
    return "trace.specification-without-component";
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
    for (Specification specification : trace.documents().specifications()) {
      String id = specification.id().value();
      if (trace.component(id).isEmpty()
          && !trace.documents().unread().mayHide(ItemKind.COMPONENT)) {
        survey.report(
            Finding.of(
                    this,
                    specification.id().span(),
                    "The Baseline Requirements Document specifies "
                        + id
                        + ", but no domain of"
                        + " Appendix AH has it, so nobody may access it.")
                .item(id)
                .help(
                    "Correct the id, or add the component to its domain in appendix-ah/domains/,"
                        + " which takes a Section D Modification."));
      }
    }
  }
}
