package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import dev.ssi.trace.Preservation;
import java.util.List;
import java.util.TreeSet;

/**
 * A component whose access differs from that of an Interface Transaction it replaces, without a
 * {@code modification:} that allows it. A role that the transaction never knew cannot differ.
 */
public final class NotPreserved implements Check {
  @Override
  public String id() {
    return "access.not-preserved";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: Functional Components “will have the same scope as the existing"
        + " Interface Transactions in order to preserve the existing levels of access control”.";
  }

  @Override
  public void check(Survey survey) {
    Preservation preservation = new Preservation(survey.trace());
    for (Component component : survey.trace().components()) {
      List<Preservation.Comparison> differing =
          preservation.of(component).stream()
              .filter(Preservation.Comparison::differs)
              .filter(each -> survey.trace().levels().isKnown(each.now().level().value()))
              .filter(each -> survey.trace().levels().isKnown(each.former().level().value()))
              .toList();
      if (component.modification() == null && !differing.isEmpty()) {
        report(survey, component, differing);
      }
    }
  }

  private void report(Survey survey, Component component, List<Preservation.Comparison> differing) {
    String differences =
        differing.stream()
            .map(
                each ->
                    each.role()
                        + " had "
                        + each.former().level()
                        + " and now has "
                        + each.now().level())
            .collect(joining(", "));
    String transactions =
        String.join(
            ", ",
            new TreeSet<>(
                differing.stream().map(each -> each.transaction().id().value()).toList()));
    Span place = differing.get(0).now().level().span();
    survey.report(
        Finding.of(
                this,
                place,
                component.id()
                    + " does not preserve the access of "
                    + transactions
                    + ": "
                    + differences
                    + ".")
            .item(component.id().value())
            .related(differing.get(0).former().level().span(), "the former access")
            .help(
                "Restore the level, or cite the SEC modification that changes it, as in"
                    + " `modification: MP162`."));
  }
}
