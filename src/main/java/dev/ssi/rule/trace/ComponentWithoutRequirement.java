package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A component without a single numbered requirement. */
public final class ComponentWithoutRequirement implements Check {
  @Override
  public String id() {
    return "trace.component-without-requirement";
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
    for (Specification specification : survey.trace().documents().specifications()) {
      String id = specification.id().value();
      // One that could not be read has its own finding.
      if (specification.requirements().isEmpty()
          && !survey.trace().documents().unread().ids().contains(id)) {
        survey.report(
            Finding.of(
                    this,
                    specification.id().span(),
                    id
                        + " has no requirement, so there is nothing to build to or"
                        + " test against.")
                .item(id)
                .help(
                    "Add a heading `## Requirements` and list items such as `- **"
                        + id
                        + ".1** The SSI shall …`."));
      }
    }
  }
}
