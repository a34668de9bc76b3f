package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A package that was agreed or refused before its consultation had closed, or before every response
 * was answered. To put a package off, or to vary it, need not wait for that. A consultation closes
 * with the end of its last day: that is what SEC Parties are told.
 */
public final class DecisionBeforeClose implements Check {
  @Override
  public String id() {
    return "governance.decision-before-close";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the document “can be amended by DCC following consultation with"
        + " Parties, and with the agreement of the SEC Panel”.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    for (ConsultationPackage pack : register.packages()) {
      List<Decision> decisions =
          register.decisionsAbout(pack.id().value()).stream()
              .filter(each -> each.isAgreement() || each.outcome().is("refused"))
              .toList();
      decisions.forEach(each -> early(pack, each, register).ifPresent(survey::report));
      if (!decisions.isEmpty()) {
        pack.responses().forEach(each -> unanswered(pack, each, decisions.get(0), survey));
      }
    }
  }

  private Optional<Finding> early(ConsultationPackage pack, Decision decision, Register register) {
    if (pack.issued() == null || decision.date().date().isBefore(pack.issued().date())) {
      return Optional.of(
          finding(
              register,
              decision,
              "before the consultation on " + pack.id() + " was issued at all",
              pack.issued() == null ? pack.id().span() : pack.issued().span(),
              "when it was issued"));
    }
    if (pack.closes() != null && !decision.date().date().isAfter(pack.closes().date())) {
      return Optional.of(
          finding(
              register,
              decision,
              "while "
                  + pack.id()
                  + " was out for consultation until the end of "
                  + pack.closes().date(),
              pack.closes().span(),
              "the last day for responses"));
    }
    return Optional.empty();
  }

  private Finding finding(
      Register register, Decision decision, String when, dev.ssi.source.Span place, String label) {
    Finding finding =
        Finding.of(
                this,
                decision.date().span(),
                decision.id()
                    + " was taken on "
                    + decision.date().date()
                    + ", "
                    + when
                    + ", so SEC Parties could not be heard first.")
            .item(decision.id().value())
            .related(place, label)
            .help("Decide on a later day, with every response at hand, or correct the date.");
    return Retaken.noted(finding, register, decision);
  }

  /** A response that came too late is for the body to have regard to or not. */
  private void unanswered(
      ConsultationPackage pack, Response response, Decision decision, Survey survey) {
    LocalDate received = response.received().date();
    if (response.reply() != null || received.isAfter(decision.date().date())) {
      return;
    }
    boolean late = pack.closes() != null && received.isAfter(pack.closes().date());
    Finding finding =
        Finding.of(
                this,
                response.party().span(),
                "The "
                    + (late ? "late response" : "response")
                    + " of "
                    + response.party()
                    + ", received on "
                    + received
                    + ", has no answer of the DCC, though "
                    + decision.id()
                    + " decided on "
                    + pack.id()
                    + ".")
            .item(pack.id().value())
            .related(decision.date().span(), "when it was decided")
            .help("Record what the DCC answered under `dcc-reply:`.");
    survey.report(late ? finding.severity(Severity.NOTE) : finding);
  }
}
