package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.regex.Pattern;

/** A requirement that requires nothing. */
public final class RequirementWithoutShall implements Check {
  private static final Pattern SHALL = Pattern.compile("\\bshall\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "text.requirement-without-shall";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "The style of SEC documents: “shall” states a requirement.";
  }

  @Override
  public void check(Survey survey) {
    for (Specification specification : survey.trace().documents().specifications()) {
      for (NumberedParagraph requirement : specification.requirements()) {
        if (!SHALL.matcher(requirement.text().text()).find()) {
          survey.report(
              Finding.of(
                      this,
                      requirement.id().span(),
                      requirement.id()
                          + " does not say “shall”, so nothing is required and nothing can be tested.")
                  .item(requirement.id().value())
                  .help(
                      "Say what the SSI shall do; a sentence that only explains belongs in the business rules."));
        }
      }
    }
  }
}
