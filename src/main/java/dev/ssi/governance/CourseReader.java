package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what the records tell of one proposal, and puts it in order. */
final class CourseReader {
  private static final Comparator<ConsultationPackage> BY_ISSUE =
      Comparator.comparing(
              (ConsultationPackage pack) ->
                  pack.issued() == null ? LocalDate.MAX : pack.issued().date())
          .thenComparing(pack -> pack.id().value());

  private final ChangeProposal proposal;
  private final Register register;
  private final String id;
  private final LocalDate recorded;
  private final List<Telling> told = new ArrayList<>();

  /**
   * What a record tells.
   *
   * @param when by which it is put in order
   * @param byTime whether it is taken only where it may follow: time alone brings it about, or what
   *     happens to others
   */
  private record Telling(LocalDate when, Step step, boolean byTime) {}

  CourseReader(ChangeProposal proposal, Register register) {
    this.proposal = proposal;
    this.register = register;
    this.id = proposal.id().value();
    this.recorded = recorded(proposal);
  }

  /** The first day of a proposal's history, or null where it has none. */
  static LocalDate recorded(ChangeProposal proposal) {
    return Optional.ofNullable(proposal.proposed()).map(Proposed::history).stream()
        .flatMap(List::stream)
        .map(event -> event.when().date())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(beginning());
    if (isSectionD()) {
      String by =
          proposal.modification() == null ? "" : ", as modification " + proposal.modification();
      steps.add(new Step(State.ROUTED_TO_SECTION_D, recorded, "it changes Appendix AH" + by, id));
    } else {
      packages();
    }
    register.decisionsOn(id).forEach(this::decision);
    deployments();
    exits();
    told.sort(Comparator.comparing(Telling::when));
    for (Telling telling : told) {
      State from = steps.get(steps.size() - 1).state();
      if (!telling.byTime() || from.canBecome(telling.step().state())) {
        steps.add(telling.step());
      }
    }
    return steps;
  }

  private boolean isSectionD() {
    return proposal.route() != null && proposal.route().is("section-d");
  }

  private Step beginning() {
    boolean isPackaged = !isSectionD() && !register.packagesWith(id).isEmpty();
    List<String> missing = Details.missing(proposal);
    // A rule says so of a consulted proposal that lacks a detail; it is no draft any more.
    return missing.isEmpty() || isPackaged
        ? new Step(State.SUBMITTED, recorded, "it was recorded", id)
        : new Step(
            State.DRAFT, recorded, "the six details of a consultation are not all there", id);
  }

  private void packages() {
    List<ConsultationPackage> packages =
        register.packagesWith(id).stream().sorted(BY_ISSUE).toList();
    LocalDate from = recorded;
    for (ConsultationPackage pack : packages) {
      String name = pack.id().value();
      LocalDate issued = day(pack.issued());
      LocalDate since = later(from, pack.window() == null ? null : day(pack.window().from()));
      if (issued != null && (since == null || since.isAfter(issued))) {
        since = issued;
      }
      tell(State.PACKAGED, since, name + " takes it in", name);
      if (issued != null) {
        // What left the package before is not consulted on with the rest of it.
        add(
            issued,
            new Step(State.CONSULTING, issued, "the consultation on " + name + " went out", name),
            /* byTime= */ true);
        if (pack.closes() != null) {
          LocalDate closes = pack.closes().date();
          add(
              closes.plusDays(1),
              new Step(State.CLOSED, closes.plusDays(1), name + " closed on " + closes, name),
              true);
        }
      }
      // On the day that puts it off, the decision comes before the package that takes it up again.
      decisionsIn(name).forEach(this::decision);
      from = later(from, deferredIn(name));
    }
  }

  private List<Decision> decisionsIn(String pack) {
    return register.decisionsOn(id).stream()
        .filter(decision -> decision.pack() != null && decision.pack().is(pack))
        .toList();
  }

  /** When a package's decision put the proposal off, or null where none did. */
  private LocalDate deferredIn(String pack) {
    return decisionsIn(pack).stream()
        .filter(decision -> decision.outcome().is(State.DEFERRED.word()))
        .map(decision -> decision.date().date())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A decision that varies is of no state, so it tells nothing here. */
  private void decision(Decision decision) {
    Step step =
        State.of(decision.outcome().value()).map(state -> step(state, decision)).orElse(null);
    if (step != null && told.stream().noneMatch(telling -> telling.step().equals(step))) {
      add(step.since(), step, /* byTime= */ false);
    }
  }

  private Step step(State state, Decision decision) {
    return new Step(
        state,
        decision.date().date(),
        register.bodyName(decision.body()) + " decided so in " + decision.id(),
        decision.id().value());
  }

  private void deployments() {
    new DeploymentSteps(proposal, register)
        .steps()
        .forEach(step -> add(step.since(), step, DeploymentSteps.isByTime(step.state())));
  }

  private void exits() {
    Event withdrawn = proposal.proposed() == null ? null : proposal.proposed().withdrawn();
    if (withdrawn != null) {
      tell(
          State.WITHDRAWN,
          day(withdrawn.when()),
          Reckoning.words(withdrawn.what(), "it was withdrawn"),
          id);
    }
    if (proposal.proposed() != null && proposal.proposed().supersededBy() != null) {
      String other = proposal.proposed().supersededBy().value();
      LocalDate since =
          later(recorded, register.proposal(other).map(CourseReader::recorded).orElse(null));
      Step step = new Step(State.SUPERSEDED, since, other + " takes its place", id);
      add(since == null ? LocalDate.MAX : since, step, /* byTime= */ true);
    }
  }

  private void tell(State state, LocalDate since, String why, String record) {
    add(since, new Step(state, since, why, record), /* byTime= */ false);
  }

  private void add(LocalDate when, Step step, boolean byTime) {
    told.add(new Telling(when == null ? LocalDate.MIN : when, step, byTime));
  }

  private static LocalDate day(Moment moment) {
    return moment == null ? null : moment.date();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Collections.max(List.of(one, other));
  }
}
