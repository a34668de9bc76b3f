package dev.ssi.history.audit;

import dev.ssi.governance.OutsideCalendar;
import dev.ssi.governance.Register;
import dev.ssi.governance.WorkingDays;
import dev.ssi.history.audit.ProposalTrail.Consulted;
import dev.ssi.history.audit.ProposalTrail.Decided;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the way of a proposal from the records that name it. */
final class ProposalStory {
  private static final Comparator<Milestone> BY_DATE =
      Comparator.comparing(Milestone::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Register register;

  ProposalStory(Register register) {
    this.register = register;
  }

  ProposalTrail of(ChangeProposal proposal) {
    String id = proposal.id().value();
    List<Milestone> milestones = new ArrayList<>();
    recorded(proposal, milestones);
    List<Consulted> consulted = new ArrayList<>();
    for (ConsultationPackage pack : register.packagesWith(id)) {
      Consulted consultation = consulted(pack, id);
      consulted.add(consultation);
      consultation(pack, consultation, milestones);
    }
    List<Decided> decided = new ArrayList<>();
    for (Decision decision : register.decisionsOn(id)) {
      Decided agreement = decided(decision);
      decided.add(agreement);
      decision(decision, agreement, milestones);
    }
    LocalDate effective = null;
    for (Deployment deployment : register.deploymentsOf(id)) {
      effective = deployment.effective() == null ? effective : day(deployment.effective());
      deployment(deployment, milestones);
    }
    milestones.sort(BY_DATE);
    return new ProposalTrail(proposal, consulted, decided, effective, milestones);
  }

  private static void recorded(ChangeProposal proposal, List<Milestone> milestones) {
    String id = proposal.id().value();
    proposal.proposed().history().stream()
        .findFirst()
        .ifPresent(
            first ->
                milestones.add(
                    new Milestone(
                        day(first.when()), "recorded", first.what() + by(first.by()), id)));
    end(proposal.proposed().withdrawn(), "withdrawn", id, milestones);
  }

  private static void end(Event event, String kind, String record, List<Milestone> milestones) {
    if (event != null) {
      milestones.add(
          new Milestone(
              day(event.when()), kind, kind + by(event.by()) + ": " + event.what(), record));
    }
  }

  private static String by(Text who) {
    return who == null ? "" : " by " + (who.is("Panel") ? "the Panel" : who.value());
  }

  private Consulted consulted(ConsultationPackage pack, String proposal) {
    Map<String, Integer> positions = new TreeMap<>();
    for (Response response : pack.responses()) {
      positions.merge(position(response, proposal), 1, Integer::sum);
    }
    return new Consulted(
        pack.id().value(),
        day(pack.issued()),
        day(pack.closes()),
        workingDays(day(pack.issued()), day(pack.closes())),
        pack.responses().size(),
        positions.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", ")));
  }

  private static String position(Response response, String proposal) {
    return response.onProposals().stream()
        .filter(each -> each.proposal().is(proposal))
        .map(each -> each.position().value())
        .findFirst()
        .orElse(response.position() == null ? "no position" : response.position().value());
  }

  private Integer workingDays(LocalDate from, LocalDate to) {
    if (from == null || to == null || register.documents().calendar().isEmpty()) {
      return null;
    }
    try {
      return new WorkingDays(register.documents().calendar().get()).between(from, to).workingDays();
    } catch (OutsideCalendar unknown) {
      return null;
    }
  }

  private static void consultation(
      ConsultationPackage pack, Consulted consulted, List<Milestone> milestones) {
    if (consulted.issued() == null) {
      return;
    }
    String audience =
        pack.audience() == null || pack.audience().is("all-sec-parties")
            ? "all SEC Parties"
            : pack.audience().value();
    milestones.add(
        new Milestone(
            consulted.issued(),
            "consulted",
            "consultation of " + audience + " opened" + by(pack.issuedBy()),
            consulted.pack()));
    if (consulted.closes() != null) {
      String length =
          consulted.workingDays() == null
              ? ""
              : " after " + count(consulted.workingDays(), "Working Day");
      String positions = consulted.positions().isEmpty() ? "" : ": " + consulted.positions();
      milestones.add(
          new Milestone(
              consulted.closes(),
              "closed",
              "consultation closed"
                  + length
                  + ", with "
                  + count(consulted.responses(), "response")
                  + positions,
              consulted.pack()));
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private Decided decided(Decision decision) {
    Decision.Votes votes = decision.votes();
    return new Decided(
        decision.id().value(),
        body(decision.body()),
        decision.meeting() == null ? null : decision.meeting().value(),
        day(decision.date()),
        decision.outcome().value(),
        votes == null
            ? null
            : votes.favour()
                + " for, "
                + votes.against()
                + " against, "
                + votes.abstained()
                + " abstained");
  }

  private String body(Text id) {
    return register.body(id.value()).map(Body::title).map(Text::value).orElse(id.value());
  }

  private static void decision(Decision decision, Decided decided, List<Milestone> milestones) {
    StringBuilder what = new StringBuilder(decided.outcome().replace('-', ' '));
    what.append(" by the ").append(decided.body());
    if (decided.meeting() != null) {
      what.append(" at ").append(decided.meeting());
    }
    if (decided.votes() != null) {
      what.append(": ").append(decided.votes());
    }
    if (decision.reason() != null) {
      what.append(". ").append(decision.reason());
    }
    milestones.add(new Milestone(decided.date(), "decided", what.toString(), decided.decision()));
    for (Decision.Condition condition : decision.conditions()) {
      if (condition.met() != null) {
        milestones.add(
            new Milestone(
                day(condition.met()),
                "condition-met",
                "condition met: " + condition.text(),
                decided.decision()));
      } else {
        milestones.add(
            new Milestone(
                null,
                "condition-unmet",
                "condition not met: " + condition.text(),
                decided.decision()));
      }
    }
  }

  private void deployment(Deployment deployment, List<Milestone> milestones) {
    String id = deployment.id().value();
    signOff(deployment.development(), "development", id, milestones);
    signOff(deployment.deployment(), "deployment", id, milestones);
    deployment.maintenance().stream()
        .map(Deployment.Window::start)
        .filter(Objects::nonNull)
        .map(ProposalStory::day)
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                milestones.add(
                    new Milestone(
                        first, "maintenance", "Planned Maintenance of " + hours(deployment), id)));
    if (deployment.effective() != null) {
      String release = deployment.release() == null ? "" : ", in version " + deployment.release();
      milestones.add(
          new Milestone(day(deployment.effective()), "effective", "took effect" + release, id));
    }
    end(deployment.rolledBack(), "rolled back", id, milestones);
  }

  private void signOff(
      Deployment.SignOff signOff, String what, String id, List<Milestone> milestones) {
    if (signOff != null) {
      String reference = signOff.reference() == null ? "" : " (" + signOff.reference() + ")";
      milestones.add(
          new Milestone(
              day(signOff.date()),
              what + "-signed-off",
              what + " signed off by the " + body(signOff.body()) + reference,
              id));
    }
  }

  private static String hours(Deployment deployment) {
    Duration sum =
        deployment.maintenance().stream()
            .filter(each -> each.start().instant().isPresent() && each.end().instant().isPresent())
            .map(Deployment.Window::length)
            .reduce(Duration.ZERO, Duration::plus);
    int minutes = sum.toMinutesPart();
    return sum.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
  }

  private static LocalDate day(Moment moment) {
    return moment == null ? null : moment.date();
  }
}
