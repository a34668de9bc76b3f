package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Clauses;

/** A component that gives effect to a clause its domain does not cover. */
public final class ComponentOutsideDomainClauses implements Check {
  @Override
  public String id() {
    return "trace.component-outside-domain-clauses";
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
    for (Domain domain : survey.trace().documents().domains()) {
      // A domain that names no clause, or an unknown one, has its own finding.
      boolean known =
          !domain.clauses().isEmpty()
              && domain.clauses().stream()
                  .allMatch(clause -> survey.trace().clauses().get(clause.value()).isPresent());
      if (known) {
        domain.components().forEach(component -> check(survey, domain, component));
      }
    }
  }

  private void check(Survey survey, Domain domain, Component component) {
    for (Text clause : component.clauses()) {
      boolean within =
          domain.clauses().stream()
              .anyMatch(covered -> Clauses.isWithin(clause.value(), covered.value()));
      if (!within && survey.trace().clauses().get(clause.value()).isPresent()) {
        survey.report(
            Finding.of(
                    this,
                    clause.span(),
                    component.id()
                        + " gives effect to "
                        + clause
                        + ", which its domain "
                        + domain.id()
                        + " does not cover.")
                .item(component.id().value())
                .related(domain.clauses().get(0).span(), "the domain's clauses")
                .help(
                    "Correct the clause, move the component to a domain that covers it, or add the"
                        + " clause to the domain."));
      }
    }
  }
}
