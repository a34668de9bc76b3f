package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Preservation;
import dev.ssi.trace.Preservation.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      if (component.modification() == null) {
        List<Comparison> differing =
            preservation.of(component).stream()
                .filter(Comparison::differs)
                .filter(each -> isCertain(survey, each))
                .toList();
        if (!differing.isEmpty()) {
          report(survey, component, differing);
        }
      }
    }
  }

  /** Whether both levels are known, and neither depends on a misspelt role. */
  private static boolean isCertain(Survey survey, Comparison comparison) {
    String role = comparison.role();
    AccessTable former = comparison.transaction().access();
    AccessTable now = comparison.component().access().orElseThrow();
    return survey.trace().levels().isKnown(comparison.now().level().value())
        && survey.trace().levels().isKnown(comparison.former().level().value())
        && !Grants.isMisspelt(survey, former, role)
        && !Grants.isMisspelt(survey, now, role);
  }

  private void report(Survey survey, Component component, List<Comparison> differing) {
    Comparison first = differing.get(0);
    survey.report(
        Finding.of(
                this,
                first.now().level().span(),
                component.id()
                    + " does not preserve the access of what it replaces: "
                    + differences(survey, differing)
                    + ".")
            .item(component.id().value())
            .related(first.former().level().span(), "the former access")
            .help(
                "Restore the level, correct `replaces:`, or cite the SEC modification that changes the"
                    + " access, as in `modification: MP162`."));
  }

  /** What differs, with the roles that it differs for alike taken together. */
  private static String differences(Survey survey, List<Comparison> differing) {
    Map<String, List<String>> rolesByChange = new LinkedHashMap<>();
    for (Comparison each : differing) {
      String change =
          " had "
              + each.former().level()
              + " in "
              + each.transaction().id()
              + ", now "
              + each.now().level();
      rolesByChange.computeIfAbsent(change, key -> new ArrayList<>()).add(each.role());
    }
    return rolesByChange.entrySet().stream()
        .map(each -> Grants.named(survey, each.getValue()) + each.getKey())
        .collect(joining("; "));
  }
}
