package dev.ssi.rule.governance;

import dev.ssi.governance.Register;
import dev.ssi.governance.Step;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Release;
import dev.ssi.source.Span;
import java.util.Optional;

/** Where the records tell of a step of a proposal. */
record Evidenced(ChangeProposal proposal, Register register) {

  /** The words that make it so, or else the id of the proposal. */
  Span place(Step step) {
    return decision(step)
        .or(() -> register.pack(step.record()).map(pack -> place(step, pack)))
        .or(() -> register.deployment(step.record()).map(each -> place(step, each)))
        .or(() -> release(step))
        .orElseGet(() -> ofProposal(step));
  }

  private Optional<Span> decision(Step step) {
    return register.decision(step.record()).map(Decision::outcome).map(each -> each.span());
  }

  private Span place(Step step, ConsultationPackage pack) {
    return switch (step.state()) {
      case CONSULTING -> spanOf(pack.issued(), pack.id().span());
      case CLOSED -> spanOf(pack.closes(), pack.id().span());
      default ->
          Variations.entry(pack, proposal.id().value())
              .map(entry -> entry.proposal().span())
              .orElseGet(() -> pack.id().span());
    };
  }

  private static Span place(Step step, Deployment deployment) {
    Span id = deployment.id().span();
    return switch (step.state()) {
      case READY -> spanOf(deployment.development(), id);
      case SIGNED_OFF -> spanOf(deployment.deployment(), id);
      case DEPLOYED -> spanOf(deployment.effective(), id);
      case ROLLED_BACK ->
          deployment.rolledBack() == null ? id : spanOf(deployment.rolledBack().when(), id);
      default -> id;
    };
  }

  private Optional<Span> release(Step step) {
    return register.documents().records().releases().stream()
        .filter(each -> each.id().is(step.record()))
        .map(Release::date)
        .map(Moment::span)
        .findFirst();
  }

  private Span ofProposal(Step step) {
    boolean withdrawn =
        step.state() == dev.ssi.governance.State.WITHDRAWN
            && proposal.proposed() != null
            && proposal.proposed().withdrawn() != null;
    return withdrawn
        ? spanOf(proposal.proposed().withdrawn().when(), proposal.id().span())
        : proposal.id().span();
  }

  private static Span spanOf(SignOff signOff, Span otherwise) {
    return signOff == null ? otherwise : spanOf(signOff.date(), otherwise);
  }

  private static Span spanOf(Moment moment, Span otherwise) {
    return moment == null ? otherwise : moment.span();
  }
}
