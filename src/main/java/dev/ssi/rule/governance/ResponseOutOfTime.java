package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Proposing;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.time.LocalDate;

/** A response that came after the close, and one that came before the consultation was issued. */
public final class ResponseOutOfTime implements Check {
  @Override
  public String id() {
    return "governance.response-out-of-time";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: SEC Parties “provide responses in a reasonable timeframe”; what regard"
        + " to have to a late one is for the body that decides.";
  }

  @Override
  public void check(Survey survey) {
    for (ConsultationPackage pack : survey.register().packages()) {
      boolean decided = isDecided(pack, survey);
      for (Response response : pack.responses()) {
        LocalDate received = response.received().date();
        if (pack.closes() != null && received.isAfter(pack.closes().date())) {
          if (!decided) {
            survey.report(late(pack, response));
          }
        } else if (pack.issued() != null && received.isBefore(pack.issued().date())) {
          survey.report(early(pack, response));
        }
      }
    }
  }

  /** Whether nothing is left to be put before a body. */
  private static boolean isDecided(ConsultationPackage pack, Survey survey) {
    return !pack.proposals().isEmpty()
        && pack.proposals().stream()
            .allMatch(each -> survey.register().proposal(each.proposal().value()).isPresent())
        && Proposing.open(pack, survey.register()).isEmpty();
  }

  private Finding late(ConsultationPackage pack, Response response) {
    return finding(
            pack,
            response,
            "came on "
                + response.received().date()
                + ", after the close on "
                + pack.closes().date()
                + ".")
        .related(pack.closes().span(), "the close")
        .help(
            "Put it before the body with the others, marked as late: the body decides what regard to have"
                + " to it.");
  }

  private Finding early(ConsultationPackage pack, Response response) {
    return finding(
            pack,
            response,
            "came on "
                + response.received().date()
                + ", before the consultation was issued on "
                + pack.issued().date()
                + ", so it answers something else.")
        .severity(Severity.WARNING)
        .related(pack.issued().span(), "the issue")
        .help("Correct the date, or record it with the consultation that it answers.");
  }

  private Finding finding(ConsultationPackage pack, Response response, String what) {
    return Finding.of(
            this,
            response.received().span(),
            "The response of " + response.party() + " to " + pack.id() + " " + what)
        .item(pack.id().value());
  }
}
