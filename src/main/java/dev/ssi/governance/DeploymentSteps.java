package dev.ssi.governance;

import static dev.ssi.governance.CourseReader.later;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of a proposal from its agreement to its release, and back out of service. */
final class DeploymentSteps {
  private final Register register;
  private final String id;
  private final LocalDate agreed;
  private final LocalDate developFrom;
  private final List<Step> steps = new ArrayList<>();

  DeploymentSteps(ChangeProposal proposal, Register register) {
    this.register = register;
    this.id = proposal.id().value();
    this.agreed = agreed();
    this.developFrom = Reckoning.developFrom(Reckoning.timescale(proposal));
  }

  /** Whether time alone brings a state about, so that it is taken only where it may follow. */
  static boolean isByTime(State state) {
    return state == State.IN_DEVELOPMENT || state == State.DEPLOYED;
  }

  /** The steps of each deployment in turn; one with no date that is known is left out. */
  List<Step> steps() {
    List<Deployment> deployments = register.deploymentsOf(id);
    LocalDate rolledBack = null;
    for (Deployment deployment : deployments) {
      begun(deployment, rolledBack);
      steps.addAll(of(deployment, register));
      if (deployment.rolledBack() != null) {
        rolledBack = deployment.rolledBack().when().date();
      }
    }
    if (deployments.isEmpty() && agreed != null && developFrom != null) {
      LocalDate since = later(agreed, developFrom);
      add(steps, State.IN_DEVELOPMENT, since, "its development was to begin on " + developFrom, id);
    }
    return steps;
  }

  /**
   * @param rolledBack the day on which the deployment before was taken back, or null
   */
  private void begun(Deployment deployment, LocalDate rolledBack) {
    LocalDate ready = day(deployment.development());
    LocalDate begun = later(agreed, rolledBack);
    if (ready != null) {
      begun = rolledBack == null ? begunBy(ready) : ready;
    }
    String name = deployment.id().value();
    add(steps, State.IN_DEVELOPMENT, begun, name + " is to put it into service", name);
  }

  /** When its development began, if it was signed off on a day. */
  private LocalDate begunBy(LocalDate ready) {
    LocalDate begun = later(agreed, developFrom);
    if (begun == null || begun.isAfter(ready)) {
      begun = ready;
    }
    return later(agreed, begun);
  }

  /** What a deployment itself tells, by date: its sign-offs, its effect, its release, its end. */
  static List<Step> of(Deployment deployment, Register register) {
    String name = deployment.id().value();
    List<Step> steps = new ArrayList<>();
    LocalDate ready = day(deployment.development());
    LocalDate signed = day(deployment.deployment());
    LocalDate effective = deployment.effective() == null ? null : deployment.effective().date();
    if (ready != null) {
      String by = register.bodyName(deployment.development().body());
      add(steps, State.READY, ready, by + " signed off its development", name);
    }
    if (signed != null) {
      String by = register.bodyName(deployment.deployment().body());
      add(steps, State.SIGNED_OFF, signed, by + " signed off its deployment", name);
    }
    if (signed != null && effective != null) {
      add(steps, State.DEPLOYED, later(effective, signed), name + " took effect", name);
    }
    register
        .releaseOf(deployment)
        .ifPresent(
            release ->
                add(
                    steps,
                    State.RELEASED,
                    later(release.date().date(), effective),
                    "version " + release.version() + " carries it",
                    release.id().value()));
    Event rolledBack = deployment.rolledBack();
    if (rolledBack != null) {
      Text what = rolledBack.what();
      String why = Reckoning.words(what, name + " was rolled back");
      add(steps, State.ROLLED_BACK, rolledBack.when().date(), why, name);
    }
    steps.sort(Comparator.comparing(Step::since));
    return steps;
  }

  private static void add(
      List<Step> steps, State state, LocalDate since, String why, String record) {
    if (since != null) {
      steps.add(new Step(state, since, why, record));
    }
  }

  /** The day of the last agreement, or null where there is none. */
  private LocalDate agreed() {
    return register.decisionsOn(id).stream()
        .filter(Decision::isAgreement)
        .map(decision -> decision.date().date())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate day(Deployment.SignOff signOff) {
    return signOff == null ? null : signOff.date().date();
  }
}
