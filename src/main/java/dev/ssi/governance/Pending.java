package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change that is agreed and not yet in service, as one item is told of it.
 *
 * @param operation what will happen to the item, as the proposal writes it
 * @param planned the day it is to take effect, or the last of its timescale; null where neither is
 *     known
 * @param decision by which it was agreed
 */
public record Pending(
    ChangeProposal proposal, String operation, State state, LocalDate planned, Decision decision) {

  /** The changes that each item waits for, by its id; for each, by the ids of the proposals. */
  public static Map<String, List<Pending>> by(Register register, AsOf asOf) {
    Map<String, List<Pending>> pending = new TreeMap<>();
    Standings standings = new Standings(new Reckoning(register, asOf.day()));
    for (ChangeProposal proposal : register.proposals()) {
      State state =
          Course.of(proposal, register).at(asOf.day()).map(Step::state).orElse(State.DRAFT);
      Optional<Decision> decision =
          state.isOnTheWayToService() ? agreement(proposal, register, asOf) : Optional.empty();
      if (decision.isPresent()) {
        LocalDate planned =
            standings
                .delivery(proposal.id().value(), Reckoning.timescale(proposal).orElse(null))
                .effective();
        for (ChangeProposal.Target target : proposal.items()) {
          pending
              .computeIfAbsent(target.id().value(), id -> new ArrayList<>())
              .add(
                  new Pending(
                      proposal, target.operation().value(), state, planned, decision.get()));
        }
      }
    }
    return pending;
  }

  private static Optional<Decision> agreement(
      ChangeProposal proposal, Register register, AsOf asOf) {
    return register.decisionsOn(proposal.id().value()).stream()
        .filter(Decision::isAgreement)
        .filter(decision -> !decision.date().date().isAfter(asOf.day()))
        .reduce((first, last) -> last);
  }
}
