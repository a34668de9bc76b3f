package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Domain;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A Business Functional Domain that groups no component. */
public final class DomainWithoutComponent implements Check {
  @Override
  public String id() {
    return "trace.domain-without-component";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: domains “define the capabilities provided by the SSI in terms of"
        + " groupings of one or more Functional Components”.";
  }

  @Override
  public void check(Survey survey) {
    if (survey.trace().documents().unread().mayHide(ItemKind.COMPONENT)) {
      return;
    }
    for (Domain domain : survey.trace().documents().domains()) {
      if (domain.components().isEmpty()) {
        survey.report(
            Finding.of(
                    this,
                    domain.id().span(),
                    "The domain "
                        + domain.id()
                        + " has no Functional Component, so nothing gives"
                        + " effect to it.")
                .item(domain.id().value())
                .help("Add its components under `components:`, or withdraw the domain."));
      }
    }
  }
}
