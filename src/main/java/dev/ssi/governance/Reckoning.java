package dev.ssi.governance;

import dev.ssi.governance.Next.Due;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Timescale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The records and the day by which they are judged. */
final class Reckoning {
  static final String DCC = "DCC";
  private static final Comparator<Condition> BY_DUE =
      Comparator.comparing(
          condition -> condition.due() == null ? LocalDate.MAX : condition.due().date());

  private final Register register;
  private final LocalDate day;
  private final Optional<WorkingDays> calendar;

  Reckoning(Register register, LocalDate day) {
    this.register = register;
    this.day = day;
    this.calendar = register.documents().calendar().map(WorkingDays::new);
  }

  Register register() {
    return register;
  }

  /** Whether something has happened by the end of the day. */
  boolean isPast(Moment moment) {
    return moment != null && !moment.date().isAfter(day);
  }

  /** Whether so many days have passed since something by the end of the day. */
  boolean isPast(Moment moment, int days) {
    return moment != null && !moment.date().plusDays(days).isAfter(day);
  }

  boolean isPast(Step step) {
    return step.isTakenBy(day);
  }

  /** The last day for something, or null where there is none. */
  Due due(LocalDate by) {
    return by == null ? null : new Due(by, workingDaysUntil(by), by.isBefore(day));
  }

  Due due(Moment by) {
    return due(by == null ? null : by.date());
  }

  private Integer workingDaysUntil(LocalDate by) {
    try {
      return calendar.isEmpty() ? null : calendar.get().between(day, by).workingDays();
    } catch (OutsideCalendar beyond) {
      return null;
    }
  }

  /**
   * The conditions of agreements on a proposal that are not met by the day, the first due first.
   */
  List<Condition> openConditions(String proposal) {
    return openConditions(register.decisionsOn(proposal));
  }

  List<Condition> openConditions(List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.isAgreement() && isPast(decision.date()))
        .flatMap(decision -> decision.conditions().stream())
        .filter(condition -> !isPast(condition.met()))
        .sorted(BY_DUE)
        .toList();
  }

  /** The bodies that may decide on the day: the Panel, and whoever has its delegation. */
  String deciders() {
    List<String> names = new ArrayList<>();
    names.add(panel());
    register.documents().records().bodies().stream()
        .filter(body -> body.delegations().stream().anyMatch(it -> it.inForce().on(day)))
        .map(body -> body.title().value())
        .forEach(names::add);
    return String.join(" or ", names);
  }

  String panel() {
    return register.body(Body.PANEL).map(panel -> panel.title().value()).orElse("Panel");
  }

  /** The body that agreed a proposal and so signs it off, or those that may decide. */
  String signers(List<Decision> decisions) {
    return decisions.stream()
        .filter(Decision::isAgreement)
        .reduce((first, last) -> last)
        .map(decision -> register.bodyName(decision.body()))
        .orElseGet(this::deciders);
  }

  static Optional<Timescale> timescale(ChangeProposal proposal) {
    return Optional.ofNullable(proposal.proposed()).map(Proposed::timescale);
  }

  /** The day on which development is to begin, or null. */
  static LocalDate developFrom(Optional<Timescale> timescale) {
    return timescale.map(Timescale::develop).map(develop -> develop.from().date()).orElse(null);
  }

  static String words(Text text, String otherwise) {
    return text == null || text.value().isBlank() ? otherwise : text.value();
  }
}
