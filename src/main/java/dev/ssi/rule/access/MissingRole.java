package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/** A component that does not say what access a User Role has. */
public final class MissingRole implements Check {
  @Override
  public String id() {
    return "access.missing-role";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: Appendix AH will “apply the access control rules contained in Section"
        + " H8.16 of the SEC to specific functionality and information provided by the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    if (survey.trace().documents().unread().roles()) {
      return;
    }
    for (Component component : survey.trace().components()) {
      component.access().ifPresent(table -> check(survey, component, table));
    }
  }

  private void check(Survey survey, Component component, AccessTable table) {
    List<String> silent =
        survey.trace().roles().stream()
            .filter(role -> table.entry(role).isEmpty() && !isMisspelt(survey, table, role))
            .toList();
    if (silent.isEmpty()) {
      return;
    }
    String names =
        silent.stream()
            .map(role -> role + " (" + survey.trace().roleTitle(role) + ")")
            .collect(joining(", "));
    survey.report(
        Finding.of(
                this,
                table.span(),
                component.id() + " does not say what access " + names + " has; silence is no rule.")
            .item(component.id().value())
            .help("Give each a level, N for none, or `all` for every role not named."));
  }

  /** Whether an entry for an unknown role was probably meant for this one. */
  private static boolean isMisspelt(Survey survey, AccessTable table, String role) {
    return table.entries().stream()
        .map(entry -> entry.role().value())
        .filter(written -> !survey.trace().roles().contains(written))
        .anyMatch(
            written -> Suggestion.of(written, survey.trace().roles()).nearest().contains(role));
  }
}
