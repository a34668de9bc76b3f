package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.Optional;

/** A component that the two documents put in different domains. */
public final class DomainMismatch implements Check {
  @Override
  public String id() {
    return "trace.domain-mismatch";
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
    for (Specification specification : survey.trace().documents().specifications()) {
      survey
          .trace()
          .domainOf(specification.id().value())
          .ifPresent(domain -> compare(survey, domain, specification));
    }
  }

  private void compare(Survey survey, Domain domain, Specification specification) {
    Text stated = specification.domain();
    Optional<Domain> other = survey.trace().domain(stated.value());
    // A domain that does not exist, or a component that stands in both, has its own finding.
    if (stated.is(domain.id().value())
        || other.filter(found -> !has(found, specification)).isEmpty()) {
      return;
    }
    Component component = survey.trace().component(specification.id().value()).orElseThrow();
    survey.report(
        Finding.of(
                this,
                stated.span(),
                specification.id()
                    + " is placed in "
                    + stated
                    + " here, but Appendix AH has it in "
                    + domain.id()
                    + " ("
                    + domain.title()
                    + "), so a reader is sent to a domain that does not have it.")
            .item(specification.id().value())
            .related(component.id().span(), "its place in Appendix AH")
            .help("Appendix AH binds: write `domain: " + domain.id() + "`.")
            .fix(new Fix(Fix.Applicability.UNSAFE, stated.span(), domain.id().value())));
  }

  private static boolean has(Domain domain, Specification specification) {
    return domain.components().stream()
        .anyMatch(component -> component.id().is(specification.id().value()));
  }
}
