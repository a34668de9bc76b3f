package dev.ssi.governance;

import dev.ssi.governance.Standing.Kind;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Proposed.Timescale;
import java.util.List;
import java.util.Optional;

/** Works out where proposals, decisions and deployments stand. */
final class Standings {
  private final Reckoning reckoning;
  private final Register register;

  Standings(Reckoning reckoning) {
    this.reckoning = reckoning;
    this.register = reckoning.register();
  }

  /** Where a proposal stands, having come to a step of its way. */
  Standing proposal(ChangeProposal proposal, Step step) {
    State state = step.state();
    String id = proposal.id().value();
    Timescale timescale = Reckoning.timescale(proposal).orElse(null);
    List<String> missing = List.of();
    Next next = null;
    switch (state) {
      case DRAFT -> {
        missing = Details.missing(proposal);
        next = new Next(Reckoning.DCC, "complete it", null);
      }
      case SUBMITTED -> next = new Next(Reckoning.DCC, "take it into a package", null);
      case DEFERRED -> next = new Next(Reckoning.DCC, "take it into a later package", null);
      case ROUTED_TO_SECTION_D -> {
        missing =
            proposal.modification() == null
                ? List.of("the reference of its SEC modification")
                : List.of();
        next = new Next(reckoning.panel(), "decide on " + modification(proposal), null);
      }
      case PACKAGED, CONSULTING, CLOSED -> {
        ConsultationNext consultation =
            new ConsultationNext(reckoning, register.pack(step.record()).orElseThrow());
        missing = consultation.missing(state);
        next = consultation.next(state, Reckoning.developFrom(Optional.ofNullable(timescale)));
      }
      default -> {
        DeliveryNext delivery = delivery(id, timescale);
        missing = state.isOver() ? List.of() : delivery.missing(state);
        next = delivery.next(state);
      }
    }
    return new Standing(
        Kind.PROPOSAL,
        id,
        Reckoning.words(proposal.title(), id),
        state,
        step.since(),
        step.why(),
        step.record(),
        missing,
        next);
  }

  private static String modification(ChangeProposal proposal) {
    return proposal.modification() == null ? "the modification" : proposal.modification().value();
  }

  DeliveryNext delivery(String proposal, Timescale timescale) {
    return new DeliveryNext(
        reckoning,
        register.decisionsOn(proposal),
        register.deploymentsOf(proposal).stream().reduce((first, last) -> last).orElse(null),
        timescale,
        reckoning.openConditions(proposal));
  }

  /** Where a decision stands; empty where it was not yet taken. */
  Optional<Standing> decision(Decision decision) {
    if (!reckoning.isPast(decision.date())) {
      return Optional.empty();
    }
    List<Decision.Condition> open = reckoning.openConditions(List.of(decision));
    Next next =
        open.isEmpty()
            ? null
            : new Next(Reckoning.DCC, "meet the condition", reckoning.due(open.get(0).due()));
    String subject =
        String.join(", ", decision.subject().stream().map(it -> it.proposal().value()).toList());
    return Optional.of(
        new Standing(
            Kind.DECISION,
            decision.id().value(),
            Reckoning.words(decision.meeting(), register.bodyName(decision.body()))
                + (subject.isEmpty() ? "" : " on " + subject),
            State.of(decision.outcome().value()).orElse(null),
            decision.date().date(),
            register.bodyName(decision.body()) + " decided so",
            decision.id().value(),
            open.stream().map(condition -> "a condition: " + condition.text()).toList(),
            next));
  }

  /** Where a deployment stands. */
  Standing deployment(Deployment deployment) {
    Step step = step(deployment);
    DeliveryNext delivery =
        new DeliveryNext(reckoning, agreements(deployment), deployment, null, List.of());
    return new Standing(
        Kind.DEPLOYMENT,
        deployment.id().value(),
        deployment.release() == null
            ? "Deployment"
            : "Deployment in version " + deployment.release(),
        step.state(),
        step.since(),
        step.why(),
        step.record(),
        step.state().isOver() ? List.of() : delivery.missing(step.state()),
        delivery.next(step.state()));
  }

  private List<Decision> agreements(Deployment deployment) {
    return deployment.decisions().stream()
        .flatMap(id -> register.decision(id.value()).stream())
        .filter(Decision::isAgreement)
        .toList();
  }

  /** The last step of a deployment that was taken by the day; before all others, development. */
  private Step step(Deployment deployment) {
    return DeploymentSteps.of(deployment, register).stream()
        .filter(reckoning::isPast)
        .reduce((first, last) -> last)
        .orElse(
            new Step(
                State.IN_DEVELOPMENT,
                null,
                "its development is not signed off",
                deployment.id().value()));
  }
}
