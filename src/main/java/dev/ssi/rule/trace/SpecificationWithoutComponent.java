package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Trace;
import java.util.Optional;

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
        Optional<Component> twin = Twins.of(trace, specification);
        if (twin.isEmpty()) {
          survey.report(missing(specification));
        } else if (!trace.documents().unread().ids().contains(twin.get().id().value())) {
          // When the file's name bears the twin's id, that has its own finding.
          survey.report(renamed(specification, twin.get()));
        }
      }
    }
  }

  private Finding missing(Specification specification) {
    return Finding.of(
            this,
            specification.id().span(),
            "The Baseline Requirements Document specifies "
                + specification.id()
                + ", but no domain of Appendix AH has it, so nobody may access it.")
        .item(specification.id().value())
        .help(
            "Correct the id, or add the component to its domain in appendix-ah/domains/, which"
                + " takes a Section D Modification.");
  }

  private Finding renamed(Specification specification, Component twin) {
    return Finding.of(
            this,
            specification.id().span(),
            "“"
                + specification.title()
                + "” is "
                + specification.id()
                + " here and "
                + twin.id()
                + " in Appendix AH, so neither traces to the other.")
        .item(specification.id().value())
        .related(twin.id().span(), "the same title in Appendix AH")
        .help("Give it one id in both: the one that a release has carried, or else Appendix AH's.");
  }
}
