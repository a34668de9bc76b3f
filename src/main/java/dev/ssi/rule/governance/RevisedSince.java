package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposals that were revised after their package was issued. One that was deferred or refused
 * since may be: the next package consults on it anew.
 */
record RevisedSince(Rule rule) {
  void check(Survey survey) {
    survey.register().proposals().stream()
        .filter(each -> each.proposed() != null && each.proposed().revision() != null)
        .filter(each -> each.proposed().withdrawn() == null)
        .forEach(each -> check(each, survey));
  }

  private void check(ChangeProposal proposal, Survey survey) {
    String id = proposal.id().value();
    Variations variations = new Variations(survey.register());
    Optional<ConsultationPackage> last = variations.issuedWith(id, LocalDate.MAX);
    if (last.isEmpty() || isOpenAgain(id, last.get(), survey)) {
      return;
    }
    Text now = proposal.proposed().revision();
    Entry entry = Variations.entry(last.get(), id).orElseThrow();
    Subject revised = new Subject(proposal.id(), now, null, null);
    if (!Variations.isSame(now, entry.revision())
        && !isAgreed(revised, survey)
        && !variations.covers(last.get(), revised, LocalDate.MAX)) {
      survey.report(
          Finding.of(
                  rule,
                  now.span(),
                  id
                      + " is at revision "
                      + now
                      + ", but "
                      + last.get().id()
                      + " was issued on "
                      + last.get().issued().date()
                      + " with revision "
                      + entry.revision()
                      + ", and no decision varied that.")
              .item(id)
              .related(entry.revision().span(), "what was consulted on")
              .help(
                  "Restore what was consulted on, or record the decision with `outcome: varied` that"
                      + " names this revision."));
    }
  }

  /** Whether a decision agreed this very revision, and so is itself reported. */
  private static boolean isAgreed(Subject revised, Survey survey) {
    return survey.register().decisionsOn(revised.proposal().value()).stream()
        .filter(Decision::isAgreement)
        .flatMap(each -> each.subject().stream())
        .filter(each -> each.proposal().is(revised.proposal().value()))
        .anyMatch(
            each -> each.revision() != null && each.revision().is(revised.revision().value()));
  }

  /** Whether the last that was decided since the issue lets the proposal be written anew. */
  static boolean isOpenAgain(String proposal, ConsultationPackage pack, Survey survey) {
    return survey.register().decisionsOn(proposal).stream()
        .filter(each -> !Variations.isVariation(each))
        .filter(each -> !each.date().date().isBefore(pack.issued().date()))
        .reduce((first, later) -> later)
        .filter(each -> !each.isAgreement())
        .map(Decision::id)
        .isPresent();
  }
}
