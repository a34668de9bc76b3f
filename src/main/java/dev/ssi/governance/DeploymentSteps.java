package dev.ssi.governance;

import static dev.ssi.governance.CourseReader.later;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of a proposal from its agreement to its release, and back out of service. */
final class DeploymentSteps {
  private final ChangeProposal proposal;
  private final Register register;
  private final String id;
  private final List<Step> steps = new ArrayList<>();

  DeploymentSteps(ChangeProposal proposal, Register register) {
    this.proposal = proposal;
    this.register = register;
    this.id = proposal.id().value();
  }

  /** Whether time alone brings a state about, so that it is taken only where it may follow. */
  static boolean isByTime(State state) {
    return state == State.IN_DEVELOPMENT || state == State.DEPLOYED;
  }

  /** The steps of each deployment in turn; one with no date that is known is left out. */
  List<Step> steps() {
    LocalDate agreed = agreed();
    List<Deployment> deployments = register.deploymentsOf(id);
    LocalDate rolledBack = null;
    for (Deployment deployment : deployments) {
      deployment(deployment, agreed, rolledBack);
      if (deployment.rolledBack() != null) {
        rolledBack = deployment.rolledBack().when().date();
      }
    }
    if (deployments.isEmpty() && agreed != null && developFrom() != null) {
      step(
          State.IN_DEVELOPMENT,
          later(agreed, developFrom()),
          "its development was to begin on " + developFrom(),
          id);
    }
    return steps;
  }

  /**
   * @param agreed the day of the agreement, or null
   * @param rolledBack the day on which the deployment before was taken back, or null
   */
  private void deployment(Deployment deployment, LocalDate agreed, LocalDate rolledBack) {
    String name = deployment.id().value();
    LocalDate ready = day(deployment.development());
    LocalDate begun = ready == null ? later(agreed, rolledBack) : begun(agreed, ready);
    if (ready != null && rolledBack != null) {
      begun = ready;
    }
    step(State.IN_DEVELOPMENT, begun, name + " is to put it into service", name);
    step(State.READY, ready, signedOff("development", deployment.development()), name);
    LocalDate signed = day(deployment.deployment());
    step(State.SIGNED_OFF, signed, signedOff("deployment", deployment.deployment()), name);
    LocalDate effective = deployment.effective() == null ? null : deployment.effective().date();
    if (signed != null && effective != null) {
      step(State.DEPLOYED, later(effective, signed), name + " took effect", name);
    }
    register.releaseOf(deployment).ifPresent(release -> release(release, effective));
    if (deployment.rolledBack() != null) {
      step(
          State.ROLLED_BACK,
          deployment.rolledBack().when().date(),
          deployment.rolledBack().what() == null
              ? name + " was rolled back"
              : deployment.rolledBack().what().value(),
          name);
    }
  }

  private void release(Release release, LocalDate effective) {
    step(
        State.RELEASED,
        later(release.date().date(), effective),
        "version " + release.version() + " carries it",
        release.id().value());
  }

  /** When its development began, if it was signed off on a day. */
  private LocalDate begun(LocalDate agreed, LocalDate ready) {
    LocalDate begun = later(agreed, developFrom());
    if (begun == null || begun.isAfter(ready)) {
      begun = ready;
    }
    return agreed == null ? begun : later(agreed, begun);
  }

  private void step(State state, LocalDate since, String why, String record) {
    if (since != null) {
      steps.add(new Step(state, since, why, record));
    }
  }

  private String signedOff(String what, Deployment.SignOff signOff) {
    return signOff == null ? "" : register.bodyName(signOff.body()) + " signed off its " + what;
  }

  /** The day of the last agreement, or null where there is none. */
  private LocalDate agreed() {
    return register.decisionsOn(id).stream()
        .filter(Decision::isAgreement)
        .map(decision -> decision.date().date())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private LocalDate developFrom() {
    return proposal.proposed() == null
            || proposal.proposed().timescale() == null
            || proposal.proposed().timescale().develop() == null
        ? null
        : proposal.proposed().timescale().develop().from().date();
  }

  private static LocalDate day(Deployment.SignOff signOff) {
    return signOff == null ? null : signOff.date().date();
  }
}
