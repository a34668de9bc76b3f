package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Attendance;
import dev.ssi.governance.Register;
import dev.ssi.governance.Variations;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.model.governance.Decision;
import dev.ssi.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision and the body that took it. */
record Sitting(Register register, Decision decision, Body body) {

  /** Every decision whose body has a record; one that names no known body has its own finding. */
  static List<Sitting> all(Register register) {
    return register.documents().records().decisions().stream()
        .flatMap(
            decision ->
                register.body(decision.body().value()).stream()
                    .map(body -> new Sitting(register, decision, body)))
        .toList();
  }

  LocalDate day() {
    return decision.date().date();
  }

  /** The terms of reference in force on the day of the decision. */
  Optional<Terms> terms() {
    return body.termsOn(day());
  }

  /** Who was there; empty where nobody says, or no terms tell who counts. */
  Optional<Attendance> attendance() {
    return decision.present().isEmpty()
        ? Optional.empty()
        : terms().map(found -> Attendance.of(decision, found));
  }

  /** Whether something goes ahead by the decision. */
  boolean opensTheWay() {
    return decision.isAgreement() || Variations.isVariation(decision);
  }

  /** Such as {@code PANEL (SEC Panel)}. */
  String bodyName() {
    return body.id() + " (" + body.title() + ")";
  }

  /** A finding about the decision; no more than a note where it has been taken again since. */
  Finding finding(Rule rule, Span place, String message) {
    Finding finding = Finding.of(rule, place, message).item(decision.id().value());
    return Retaken.noted(finding, register, decision);
  }
}
