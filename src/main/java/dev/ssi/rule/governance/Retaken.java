package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.governance.Variations;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Whether a decision has been taken anew: on all of its proposals, on a later day. Records stay as
 * they are, so a fault that has been made good in that way is only noted.
 */
final class Retaken {
  private Retaken() {}

  /** A finding about a decision, as no more than a note where the decision has been retaken. */
  static Finding noted(Finding finding, Register register, Decision decision) {
    return by(register, decision)
        .map(
            later ->
                finding
                    .severity(Severity.NOTE)
                    .related(later.id().span(), "has since decided again"))
        .orElse(finding);
  }

  private static Optional<Decision> by(Register register, Decision decision) {
    List<Subject> subject = decision.subject();
    return subject.isEmpty()
        ? Optional.empty()
        : register.decisionsOn(subject.get(0).proposal().value()).stream()
            .filter(later -> later.date().date().isAfter(decision.date().date()))
            .filter(later -> Variations.isVariation(later) == Variations.isVariation(decision))
            .filter(later -> subject.stream().allMatch(each -> decides(later, each)))
            .findFirst();
  }

  private static boolean decides(Decision decision, Subject subject) {
    return decision.subject().stream()
        .anyMatch(each -> each.proposal().is(subject.proposal().value()));
  }
}
