package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Timescale;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Details of a proposal that cannot be as they are written. */
final class Contradictions {
  private final ChangeProposal proposal;
  private final Optional<ConsultationPackage> pack;
  private final Register register;
  private final List<Contradiction> found = new ArrayList<>();

  Contradictions(ChangeProposal proposal, Optional<ConsultationPackage> pack, Register register) {
    this.proposal = proposal;
    this.pack = pack;
    this.register = register;
  }

  /** What is wrong with a detail, and what it is held against. */
  record Contradiction(Span place, String message, Label against, String help) {
    Finding in(Finding finding) {
      return finding.related(against.span(), against.message()).help(help);
    }
  }

  List<Contradiction> all() {
    Timescale timescale = proposal.proposed().timescale();
    if (timescale != null) {
      boolean sound = checkOrder("development", timescale.develop());
      sound &= checkOrder("deployment", timescale.deploy());
      if (sound && timescale.deploy() != null) {
        checkAfterDevelopment(timescale);
        if (found.isEmpty()) {
          checkAfterDecision(timescale.deploy());
        }
      }
    }
    checkCost(proposal.proposed().cost());
    return found;
  }

  private void checkCost(Cost cost) {
    if (cost != null
        && cost.min() != null
        && cost.max() != null
        && cost.min().value().compareTo(cost.max().value()) > 0) {
      found.add(
          new Contradiction(
              cost.max().text().span(),
              proposal.id()
                  + " costs at most "
                  + cost.max().text()
                  + " and at least "
                  + cost.min().text()
                  + ", which is more, so the cost range says nothing.",
              new Label(cost.min().text().span(), "the least"),
              "Exchange the two, or correct the one that is wrong."));
    }
  }

  private boolean checkOrder(String what, Period period) {
    if (period == null || !period.to().date().isBefore(period.from().date())) {
      return true;
    }
    found.add(
        new Contradiction(
            period.to().span(),
            "The "
                + what
                + " of "
                + proposal.id()
                + " ends on "
                + period.to().date()
                + ", before it begins on "
                + period.from().date()
                + ".",
            new Label(period.from().span(), "begins here"),
            "Write the first day first."));
    return false;
  }

  private void checkAfterDevelopment(Timescale timescale) {
    Period develop = timescale.develop();
    Period deploy = timescale.deploy();
    if (develop == null) {
      return;
    }
    if (deploy.from().date().isBefore(develop.from().date())) {
      addEarly(
          deploy.from(), "begins to be deployed on ", develop.from(), "its development begins");
    } else if (deploy.to().date().isBefore(develop.to().date())) {
      addEarly(deploy.to(), "is deployed by ", develop.to(), "its development ends");
    }
  }

  private void checkAfterDecision(Period deploy) {
    Moment closes = pack.map(ConsultationPackage::closes).orElse(null);
    if (closes != null && !deploy.from().date().isAfter(closes.date())) {
      String event = "the consultation closes, and so before anyone can have agreed";
      addEarly(deploy.from(), "is to be deployed from ", closes, event);
      return;
    }
    Optional<Decision> agreement =
        register.decisionsOn(proposal.id().value()).stream()
            .filter(Decision::isAgreement)
            .reduce((first, second) -> second);
    if (agreement.isPresent()
        && deploy.to().date().isBefore(agreement.get().date().date())
        && pack.map(ConsultationPackage::variations).orElse(List.of()).isEmpty()) {
      String event = "it is agreed";
      addEarly(deploy.to(), "is to be deployed by ", agreement.get().date(), event);
    }
  }

  private void addEarly(Moment place, String does, Moment against, String event) {
    boolean same = place.date().equals(against.date());
    found.add(
        new Contradiction(
            place.span(),
            proposal.id()
                + " "
                + does
                + place.date()
                + (same ? ", the day that " : ", before ")
                + event
                + (same ? "." : ", on " + against.date() + "."),
            new Label(against.span(), "held against this"),
            "Correct the date; after the issue of the consultation that takes a decision of the body."));
  }
}
