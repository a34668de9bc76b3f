package dev.ssi.governance;

import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Body.Delegation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** By what right a body decides: the Panel by its own, any other by a delegation of the Panel. */
public record Mandate(Body body, LocalDate day) {
  private static final Comparator<Delegation> BY_START =
      Comparator.comparing(each -> each.inForce().from().date());

  /** Whether it may decide on that day; the last day of a delegation is one of them. */
  public boolean isGiven() {
    return body.isPanel() || delegation().isPresent();
  }

  /** The delegation in force on that day. */
  public Optional<Delegation> delegation() {
    return body.delegations().stream().filter(each -> each.inForce().on(day)).findFirst();
  }

  /** The delegation that had lapsed by that day, the latest of several. */
  public Optional<Delegation> lapsed() {
    return body.delegations().stream()
        .filter(each -> each.inForce().until() != null)
        .filter(each -> each.inForce().until().date().isBefore(day))
        .max(Comparator.comparing(each -> each.inForce().until().date()));
  }

  /** The delegation that begins after that day, the first of several. */
  public Optional<Delegation> later() {
    return body.delegations().stream()
        .filter(each -> each.inForce().from().date().isAfter(day))
        .min(BY_START);
  }
}
