package dev.ssi.governance;

import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was consulted on, and what a body has varied of it since. */
public record Variations(Register register) {
  private static final String VARIED = "varied";

  public static boolean isVariation(Decision decision) {
    return decision.outcome().is(VARIED);
  }

  /** The decisions that vary a package, by date: those that name it, and those that it names. */
  public List<Decision> of(ConsultationPackage pack) {
    return register.documents().records().decisions().stream()
        .filter(Variations::isVariation)
        .filter(each -> isAbout(each, pack))
        .sorted(Comparator.comparing((Decision each) -> each.date().date()))
        .toList();
  }

  private static boolean isAbout(Decision decision, ConsultationPackage pack) {
    return decision.pack() == null
        ? pack.variations().stream().anyMatch(it -> it.decision().is(decision.id().value()))
        : decision.pack().is(pack.id().value());
  }

  /**
   * Whether a body has let a proposal of a package be other than it was consulted on.
   *
   * @param by the last day on which it may have done so
   */
  public boolean covers(ConsultationPackage pack, Subject wanted, LocalDate by) {
    return of(pack).stream()
        .filter(each -> !each.date().date().isAfter(by))
        .anyMatch(each -> each.subject().stream().anyMatch(it -> agrees(it, wanted)));
  }

  private static boolean agrees(Subject varied, Subject wanted) {
    return varied.proposal().is(wanted.proposal().value())
        && isSame(varied.revision(), wanted.revision())
        && isSame(varied.digest(), wanted.digest());
  }

  /** Whether two texts are equal, as far as both are given. */
  public static boolean isSame(Text one, Text other) {
    return one == null || other == null || one.is(other.value());
  }

  /**
   * The package that a decision on a proposal rests on: the one that it names, or else the last
   * that was issued by then with the proposal in it.
   */
  public Optional<ConsultationPackage> packOf(Decision decision, String proposal) {
    return decision.pack() != null
        ? register.pack(decision.pack().value())
        : issuedWith(proposal, decision.date().date());
  }

  /** The last package with a proposal in it that was issued by the end of a day. */
  public Optional<ConsultationPackage> issuedWith(String proposal, LocalDate day) {
    return register.packagesWith(proposal).stream()
        .filter(each -> each.issued() != null && !each.issued().date().isAfter(day))
        .max(Comparator.comparing(each -> each.issued().date()));
  }

  /** How a package took a proposal in. */
  public static Optional<Entry> entry(ConsultationPackage pack, String proposal) {
    return pack.proposals().stream().filter(each -> each.proposal().is(proposal)).findFirst();
  }
}
