package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Works out where a package stands. Until it is decided on, that is where its consultation stands:
 * packaged, consulting or closed. As long as one of its proposals is undecided it stays closed.
 * Then it stands where that proposal stands which has come least far, of those that go on: not
 * refused, deferred, withdrawn, superseded, rolled back or routed to Section D. Where none goes on,
 * it stands where they all stand, or else it is refused if one is, deferred if one is, or
 * withdrawn.
 */
final class PackageStanding {
  private static final Set<State> LEFT =
      EnumSet.of(
          State.REFUSED,
          State.DEFERRED,
          State.WITHDRAWN,
          State.SUPERSEDED,
          State.ROLLED_BACK,
          State.ROUTED_TO_SECTION_D);
  private static final Set<State> UNDECIDED =
      EnumSet.of(State.DRAFT, State.SUBMITTED, State.PACKAGED, State.CONSULTING, State.CLOSED);

  private final Reckoning reckoning;
  private final ConsultationPackage pack;
  private final String id;
  private final List<Step> proposals = new ArrayList<>();
  private LocalDate needed;

  /**
   * @param courses the ways of the proposals, by their ids
   */
  PackageStanding(
      Reckoning reckoning, ConsultationPackage pack, Map<String, Course> courses, LocalDate day) {
    this.reckoning = reckoning;
    this.pack = pack;
    this.id = pack.id().value();
    for (Entry entry : pack.proposals()) {
      Course course = courses.get(entry.proposal().value());
      if (course != null) {
        note(course, day);
      }
    }
  }

  private void note(Course course, LocalDate day) {
    List<Step> steps = course.until(day);
    int from = indexOfPackaging(steps, 0, true);
    int to = from < 0 ? -1 : indexOfPackaging(steps, from + 1, false);
    if (!steps.isEmpty()) {
      proposals.add(steps.get((to < 0 ? steps.size() : to) - 1));
    }
    ChangeProposal proposal = course.proposal();
    LocalDate begins = Reckoning.developFrom(Reckoning.timescale(proposal));
    if (begins != null && (needed == null || begins.isBefore(needed))) {
      needed = begins;
    }
  }

  /** Where this package, or the next one after it, takes a proposal in; or -1. */
  private int indexOfPackaging(List<Step> steps, int start, boolean isThis) {
    for (int i = start; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.state() == State.PACKAGED && step.record().equals(id) == isThis) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @param nexts who acts next on its proposals
   */
  Standing standing(List<Next> nexts) {
    Step step = step();
    ConsultationNext consultation = new ConsultationNext(reckoning, pack);
    boolean isUndecided = UNDECIDED.contains(step.state());
    Next next = isUndecided ? consultation.next(step.state(), needed) : first(nexts);
    return new Standing(
        Standing.Kind.PACKAGE,
        id,
        Reckoning.words(pack.title(), id),
        step.state(),
        step.since(),
        step.why(),
        step.record(),
        consultation.missing(step.state()),
        step.state().isOver() ? null : next);
  }

  /** What is due first; what has no day comes last. */
  private static Next first(List<Next> nexts) {
    return nexts.stream()
        .filter(Objects::nonNull)
        .min(Comparator.comparing(next -> next.by() == null ? LocalDate.MAX : next.by().day()))
        .orElse(null);
  }

  private Step step() {
    if (!reckoning.isPast(pack.issued())) {
      LocalDate since = pack.window() == null ? null : pack.window().from().date();
      return new Step(State.PACKAGED, since, "its consultation has not gone out", id);
    }
    if (pack.closes() == null || !reckoning.isPast(pack.closes(), 1)) {
      return new Step(State.CONSULTING, pack.issued().date(), "its consultation went out", id);
    }
    boolean undecided = proposals.stream().anyMatch(step -> UNDECIDED.contains(step.state()));
    if (undecided || proposals.isEmpty()) {
      LocalDate closes = pack.closes().date();
      return new Step(State.CLOSED, closes.plusDays(1), "it closed on " + closes, id);
    }
    return proposals.stream()
        .filter(step -> !LEFT.contains(step.state()))
        .min(Comparator.comparing(Step::state))
        .orElseGet(this::ofThoseThatLeft);
  }

  private Step ofThoseThatLeft() {
    return List.of(State.REFUSED, State.DEFERRED).stream()
        .flatMap(state -> proposals.stream().filter(step -> step.state() == state))
        .findFirst()
        .orElse(proposals.get(0));
  }
}
