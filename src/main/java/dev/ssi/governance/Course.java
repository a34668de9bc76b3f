package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one change proposal, step by step, as the records tell it: lawful or not. Steps that
 * only time brings about (a consultation closes, development begins, a deployment takes effect) are
 * taken where they may follow; what a record tells of is always taken, so that an order that no
 * rule allows can be seen.
 *
 * <ul>
 *   <li>draft, while one of the six details is missing; submitted, once they are there: from the
 *       first day of its history.
 *   <li>routed to Section D: if that is its route; then packages are not looked at.
 *   <li>packaged: a package names it; from the first day of the window, or from the day it was
 *       recorded, or deferred, if that is later.
 *   <li>consulting: from the day the consultation is issued, unless it was withdrawn before.
 *   <li>closed: from the day after the last day for responses.
 *   <li>agreed, agreed with conditions, deferred, refused: from the day of the decision. A decision
 *       that varies changes no state.
 *   <li>in development: once agreed, from the first day of the timescale to develop, but not before
 *       the agreement and not after the sign-off of development. The record of a deployment that is
 *       not yet signed off for development makes it so from the agreement on; so it does where
 *       there is no timescale.
 *   <li>ready, signed off: from the sign-off of development, of deployment.
 *   <li>deployed: from the day a deployment takes effect, if it was signed off; else that day is
 *       only a plan.
 *   <li>released: a release carries the deployment; from its date, but not before the deployment
 *       takes effect.
 *   <li>rolled back, withdrawn: from the day the record gives.
 *   <li>superseded: another proposal takes its place; from the day that one was recorded. What is
 *       over, or in service, stays what it is.
 * </ul>
 *
 * @param steps the earliest first; never empty
 */
public record Course(ChangeProposal proposal, List<Step> steps) {
  public Course {
    steps = List.copyOf(steps);
  }

  /** Works out the way of a proposal. */
  public static Course of(ChangeProposal proposal, Register register) {
    return new Course(proposal, new CourseReader(proposal, register).steps());
  }

  /** Where the records leave it, however far ahead they look. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Where it stands at the end of a day; empty where it was not yet recorded. */
  public Optional<Step> at(LocalDate day) {
    List<Step> taken = until(day);
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
  }

  /** The steps taken by the end of a day. */
  public List<Step> until(LocalDate day) {
    return steps.stream().takeWhile(step -> step.isTakenBy(day)).toList();
  }

  /** The steps that may not follow the one before them, by {@link State#canBecome}. */
  public List<Illegal> illegal() {
    List<Illegal> illegal = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i - 1).state().canBecome(steps.get(i).state())) {
        illegal.add(new Illegal(steps.get(i - 1), steps.get(i)));
      }
    }
    return List.copyOf(illegal);
  }

  /** Two steps of which the second may not follow the first. */
  public record Illegal(Step from, Step to) {}
}
