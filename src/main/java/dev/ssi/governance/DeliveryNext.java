package dev.ssi.governance;

import dev.ssi.governance.Next.Due;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Timescale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is missing, and who acts next, from an agreement to a release.
 *
 * @param decisions that agreed it
 * @param deployment that puts it into service, or null where no record tells of one
 * @param timescale anticipated, or null
 * @param conditions of the agreement that are not met, the first due first
 */
record DeliveryNext(
    Reckoning reckoning,
    List<Decision> decisions,
    Deployment deployment,
    Timescale timescale,
    List<Condition> conditions) {

  List<String> missing(State state) {
    List<String> missing = new ArrayList<>();
    conditions.forEach(condition -> missing.add("a condition: " + condition.text()));
    switch (state) {
      case AGREED, AGREED_WITH_CONDITIONS -> missing.add("the start of its development");
      case IN_DEVELOPMENT -> missing.add("the sign-off of its development");
      case READY -> missing.add("the sign-off of its deployment");
      case SIGNED_OFF -> {
        if (deployment == null || deployment.effective() == null) {
          missing.add("the day it takes effect");
        }
      }
      case DEPLOYED -> missing.add("the release of the live document");
      default -> {}
    }
    return missing;
  }

  Next next(State state) {
    Next next = step(state);
    if (next == null || conditions.isEmpty() || state.isInService()) {
      return next;
    }
    Condition first = conditions.get(0);
    Due due = reckoning.due(first.due());
    boolean comesFirst = due != null && (next.by() == null || !due.day().isAfter(next.by().day()));
    return comesFirst ? new Next(Reckoning.DCC, "meet the condition", due) : next;
  }

  private Next step(State state) {
    return switch (state) {
      case AGREED, AGREED_WITH_CONDITIONS ->
          new Next(
              Reckoning.DCC,
              "begin its development",
              reckoning.due(Reckoning.developFrom(Optional.ofNullable(timescale))));
      case IN_DEVELOPMENT ->
          new Next(
              reckoning.signers(decisions), "sign off its development", reckoning.due(developTo()));
      case READY ->
          new Next(
              reckoning.signers(decisions), "sign off its deployment", reckoning.due(inService()));
      case SIGNED_OFF -> new Next(Reckoning.DCC, "deploy it", reckoning.due(effective()));
      case DEPLOYED -> new Next(Reckoning.DCC, "release " + version(), null);
      default -> null;
    };
  }

  private String version() {
    return deployment == null || deployment.release() == null
        ? "it"
        : "version " + deployment.release();
  }

  private LocalDate developTo() {
    return timescale == null || timescale.develop() == null
        ? null
        : timescale.develop().to().date();
  }

  /** The planned day, as the deployment has it or else the last of the timescale; or null. */
  LocalDate effective() {
    if (deployment != null && deployment.effective() != null) {
      return deployment.effective().date();
    }
    return timescale == null || timescale.deploy() == null ? null : timescale.deploy().to().date();
  }

  /** The first of the planned day and the maintenance that puts it into service, or null. */
  private LocalDate inService() {
    Stream<LocalDate> maintenance =
        deployment == null
            ? Stream.of()
            : deployment.maintenance().stream().map(Deployment.Window::start).map(Moment::date);
    return Stream.concat(maintenance, Stream.ofNullable(effective()))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
