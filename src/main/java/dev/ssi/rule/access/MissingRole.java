package dev.ssi.rule.access;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
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
            .filter(role -> table.entry(role).isEmpty())
            .filter(role -> !Grants.isMisspelt(survey, table, role))
            .toList();
    if (!silent.isEmpty()) {
      survey.report(
          Finding.of(
                  this,
                  table.span(),
                  component.id()
                      + " says nothing of the access of "
                      + Grants.named(survey, silent)
                      + ", so a role forgotten looks like a role refused.")
              .item(component.id().value())
              .help("Give each a level, N for none; `all` stands for every role not named."));
    }
  }
}
