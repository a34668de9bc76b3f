package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Moment;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A condition of an agreement that was not met when the change took effect, or when it was due. */
public final class ConditionUnmet implements Check {
  @Override
  public String id() {
    return "governance.condition-unmet";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, summary: the industry shall “remain in control of what new functionality is"
        + " deployed”; section 3: with “the agreement of the SEC Panel”, which may be on conditions.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    LocalDate today = survey.asOf().day();
    for (Decision decision : register.documents().records().decisions()) {
      if (decision.isAgreement()) {
        named(decision).ifPresent(survey::report);
        List<Deployment> deployments = deployments(decision, register);
        for (Condition each : decision.conditions()) {
          inService(decision, each, deployments, survey)
              .or(() -> overdue(decision, each, today))
              .ifPresent(survey::report);
        }
      }
    }
  }

  private static List<Deployment> deployments(Decision decision, Register register) {
    return register.documents().records().deployments().stream()
        .filter(each -> each.effective() != null)
        .filter(each -> each.decisions().stream().anyMatch(it -> it.is(decision.id().value())))
        .toList();
  }

  /** The outcome and the list of conditions must say the same. */
  private Optional<Finding> named(Decision decision) {
    boolean conditional = decision.outcome().is("agreed-with-conditions");
    if (conditional != decision.conditions().isEmpty()) {
      return Optional.empty();
    }
    Text place = conditional ? decision.outcome() : decision.conditions().get(0).text();
    Finding finding =
        Finding.of(
                this,
                place.span(),
                decision.id()
                    + (conditional
                        ? " is `agreed-with-conditions`, but names none, so nobody can tell whether"
                            + " they are met."
                        : " is `agreed`, but names a condition, so SEC Parties cannot tell whether the"
                            + " agreement depends on it."))
            .item(decision.id().value())
            .help(
                conditional
                    ? "List each under `conditions:` as {text: …, due: …}, from the minutes."
                    : "Write `outcome: agreed-with-conditions`, or take the condition out, as the"
                        + " minutes have it.");
    return Optional.of(finding.severity(Severity.WARNING));
  }

  /** The first deployment that the condition was not met by, if there is one. */
  private Optional<Finding> inService(
      Decision decision, Condition condition, List<Deployment> deployments, Survey survey) {
    return deployments.stream()
        .filter(each -> !isMetBy(condition, each.effective().date()))
        .findFirst()
        .map(each -> inService(decision, condition, each, survey));
  }

  private Finding inService(
      Decision decision, Condition condition, Deployment deployment, Survey survey) {
    boolean past = InService.isReached(deployment, survey);
    Moment met = condition.met();
    Finding finding =
        Finding.of(
                this,
                (met == null ? condition.text().span() : met.span()),
                deployment.id()
                    + (past ? " took effect on " : " is to take effect on ")
                    + deployment.effective().date()
                    + ", but a condition of "
                    + decision.id()
                    + (met == null ? " is not met" : " was met only on " + met.date())
                    + ": "
                    + Sentences.closed(condition.text().value()))
            .item(decision.id().value())
            .related(deployment.effective().span(), "when it takes effect")
            .help("Record when it was met as `met:`; until it is, do not deploy the change.");
    return past || met != null ? finding : finding.severity(Severity.NOTE);
  }

  private Optional<Finding> overdue(Decision decision, Condition condition, LocalDate today) {
    if (condition.due() == null) {
      return Optional.empty();
    }
    LocalDate due = condition.due().date();
    boolean late = condition.met() != null && condition.met().date().isAfter(due);
    if (!late && (condition.met() != null || !today.isAfter(due))) {
      return Optional.empty();
    }
    Finding finding =
        Finding.of(
                this,
                condition.due().span(),
                "A condition of "
                    + decision.id()
                    + " was due on "
                    + due
                    + (late ? " and met only on " + condition.met().date() : " and is not met")
                    + ": "
                    + Sentences.closed(condition.text().value()))
            .item(decision.id().value())
            .help(
                late
                    ? "Check that the body let it pass."
                    : "Record when it was met as `met:`, or tell the body that it was not.");
    return Optional.of(finding.severity(late ? Severity.NOTE : Severity.WARNING));
  }

  private static boolean isMetBy(Condition condition, LocalDate day) {
    return condition.met() != null && !condition.met().date().isAfter(day);
  }
}
