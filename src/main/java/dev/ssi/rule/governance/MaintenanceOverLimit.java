package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Maintenance;
import dev.ssi.governance.Maintenance.Spell;
import dev.ssi.governance.Maintenance.Total;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Per;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** More Planned Maintenance in a month or a week than the policy in force allows. */
public final class MaintenanceOverLimit implements Check {
  /** The Operations Group. */
  private static final String OPERATIONS_GROUP = "OPSG";

  @Override
  public String id() {
    return "governance.maintenance-over-limit";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “The SEC allows for four hours per month for planned DCC SSI system"
        + " maintenance”; a temporary arrangement allows “six hours per week”; to exceed it, the DCC"
        + " “would have to consult with the Operations Group first”; when it lapses, “the DCC will"
        + " adhere to SEC section H8.3 & H8.4”.";
  }

  @Override
  public void check(Survey survey) {
    Optional<Policy> policy = survey.register().documents().records().policy();
    if (policy.isPresent()) {
      Maintenance.totals(survey.register().documents().records().deployments(), policy.get())
          .stream()
          .filter(total -> total.beyond().isPresent())
          .forEach(total -> check(total, survey));
    }
  }

  private void check(Total total, Survey survey) {
    List<SignOff> consultations =
        total.spells().stream()
            .map(spell -> spell.deployment().consulted())
            .filter(each -> each != null)
            .distinct()
            .toList();
    LocalDate passed = total.passed().orElseThrow();
    Optional<SignOff> earlier =
        consultations.stream()
            .filter(each -> each.body().is(OPERATIONS_GROUP))
            .filter(each -> each.date().date().isBefore(passed))
            .findFirst();
    if (earlier.isEmpty()) {
      survey.report(over(total, consultations));
    } else if (total.allowance().per() == Per.MONTH) {
      survey.report(overAMonth(total, earlier.get()));
    }
  }

  private Finding over(Total total, List<SignOff> consultations) {
    Finding finding = finding(total, " " + advice(total, consultations));
    for (SignOff each : consultations) {
      finding = finding.related(each.date().span(), "this consultation does not count");
    }
    return finding.help(
        "Take less time, or move a window; to use more, consult the Operations Group on an earlier day"
            + " and record it under `operations-group-consulted:`.");
  }

  private static String advice(Total total, List<SignOff> consultations) {
    if (consultations.isEmpty()) {
      return "The Operations Group was not consulted first.";
    }
    boolean late = consultations.stream().anyMatch(each -> each.body().is(OPERATIONS_GROUP));
    return late
        ? "The Operations Group was not consulted before "
            + total.passed().orElseThrow()
            + ", the day on which the limit was passed."
        : "It is the Operations Group that is to be consulted, not "
            + consultations.get(0).body()
            + ".";
  }

  /** The report gives the way over the Operations Group to the temporary arrangement alone. */
  private Finding overAMonth(Total total, SignOff consultation) {
    return finding(
            total,
            " The Operations Group was consulted first; SECMP0058 speaks of that only for the"
                + " temporary arrangement by the week.")
        .severity(Severity.NOTE)
        .related(consultation.date().span(), "the consultation")
        .help("Check that H8.3 and H8.4 allow it.");
  }

  private Finding finding(Total total, String more) {
    Spell beyond = total.beyond().orElseThrow();
    Finding finding =
        Finding.of(
                this,
                beyond.window().start().span(),
                "Planned Maintenance takes "
                    + hours(total.hours())
                    + " in "
                    + period(total)
                    + ", with this window beyond the "
                    + hours(total.allowance().hours())
                    + " that are allowed."
                    + more)
            .item(beyond.deployment().id().value());
    for (Spell each : total.spells()) {
      if (!each.equals(beyond)) {
        finding = finding.related(each.window().start().span(), "counts towards it");
      }
    }
    return finding.related(total.allowance().text().span(), "the limit in force");
  }

  private static String period(Total total) {
    Maintenance.Span span = total.span();
    return total.allowance().per() == Per.MONTH
        ? "the month " + span.name()
        : "the week " + span.name() + " (" + span.from() + " to " + span.to() + ")";
  }

  /** Such as {@code 4 h 30 min}; seconds only where there are some. */
  static String hours(Duration duration) {
    StringBuilder words = new StringBuilder().append(duration.toHours()).append(" h");
    if (duration.toMinutesPart() > 0 || duration.toSecondsPart() > 0) {
      words.append(' ').append(duration.toMinutesPart()).append(" min");
    }
    if (duration.toSecondsPart() > 0) {
      words.append(' ').append(duration.toSecondsPart()).append(" s");
    }
    return words.toString();
  }
}
