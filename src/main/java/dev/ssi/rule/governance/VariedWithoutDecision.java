package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.governance.Variations;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.ConsultationPackage.Variation;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.Optional;

/** A package that was consulted on and changed since, without a decision that varies it. */
public final class VariedWithoutDecision implements Check {
  private static final String ASK =
      "Ask the body to vary the package, and record that as a decision with `outcome: varied` that"
          + " names the proposal; no new consultation is needed.";

  @Override
  public String id() {
    return "governance.varied-without-decision";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “the Panel, or the delegated Sub-Committee, would manage and approve"
        + " any changes to a package of work consulted upon (e.g. the addition of new items or changes"
        + " to deployment dates) without any further consultation with the industry”.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    if (survey.trace().documents().unread().mayHide(ItemKind.DECISION)) {
      return;
    }
    for (ConsultationPackage pack : register.packages()) {
      pack.variations().forEach(each -> claimed(pack, each, survey));
      new Variations(register).of(pack).forEach(each -> unlisted(pack, each, survey));
    }
    register.documents().records().decisions().stream()
        .filter(Decision::isAgreement)
        .forEach(each -> each.subject().forEach(it -> agreed(each, it, survey)));
    new RevisedSince(this).check(survey);
    new EditedSince(this).check(survey);
    new RepackedSince(this).check(survey);
    new DatesMoved(this).check(survey);
  }

  /** What a package says of its variations must be what the decisions say. */
  private void claimed(ConsultationPackage pack, Variation variation, Survey survey) {
    Optional<Decision> decision = survey.register().decision(variation.decision().value());
    boolean about =
        decision.isPresent()
            && (decision.get().pack() == null || decision.get().pack().is(pack.id().value()));
    if (decision.isPresent() && !(Variations.isVariation(decision.get()) && about)) {
      survey.report(
          Finding.of(
                  this,
                  variation.decision().span(),
                  pack.id()
                      + " says that "
                      + variation.decision()
                      + " varied it, but that decision "
                      + (about
                          ? "is `" + decision.get().outcome() + "`"
                          : "is about " + decision.get().pack())
                      + ".")
              .item(pack.id().value())
              .related(decision.get().outcome().span(), "the decision")
              .help("Name the decision that varied the package, with `outcome: varied`."));
    }
  }

  private void unlisted(ConsultationPackage pack, Decision decision, Survey survey) {
    if (pack.variations().stream().noneMatch(each -> each.decision().is(decision.id().value()))) {
      Finding finding =
          Finding.of(
                  this,
                  decision.pack().span(),
                  decision.id()
                      + " varied "
                      + pack.id()
                      + ", which does not list it, so SEC Parties cannot see what became of what they"
                      + " were consulted on.")
              .item(decision.id().value())
              .related(pack.id().span(), "the package")
              .help("Add `{decision: " + decision.id() + ", what: …}` to its `variations:`.");
      survey.report(finding.severity(Severity.WARNING));
    }
  }

  /** What was agreed must be what was consulted on, or a variation of it. */
  private void agreed(Decision decision, Subject subject, Survey survey) {
    Variations variations = new Variations(survey.register());
    String proposal = subject.proposal().value();
    variations
        .packOf(decision, proposal)
        .filter(pack -> pack.issued() != null)
        .filter(pack -> !variations.covers(pack, subject, decision.date().date()))
        .flatMap(pack -> difference(decision, subject, pack))
        .map(finding -> Retaken.noted(finding, survey.register(), decision))
        .ifPresent(survey::report);
  }

  private Optional<Finding> difference(
      Decision decision, Subject subject, ConsultationPackage pack) {
    String agreed = decision.id() + " agrees " + subject.proposal();
    Optional<Entry> entry = Variations.entry(pack, subject.proposal().value());
    if (entry.isEmpty()) {
      String what = agreed + ", which " + pack.id() + " did not consult on";
      return Optional.of(other(decision, subject.proposal(), what, pack.id()));
    }
    Text revision = entry.get().revision();
    if (!Variations.isSame(subject.revision(), revision)) {
      String what =
          agreed
              + " at revision "
              + subject.revision()
              + ", but "
              + pack.id()
              + " consulted on revision "
              + revision;
      return Optional.of(other(decision, subject.revision(), what, revision));
    }
    Text digest = entry.get().digest();
    if (!Variations.isSame(subject.digest(), digest)) {
      String what = agreed + " with another text than " + pack.id() + " consulted on";
      return Optional.of(other(decision, subject.digest(), what, digest));
    }
    return Optional.empty();
  }

  private Finding other(Decision decision, Text place, String what, Text consulted) {
    return Finding.of(this, place.span(), what + ", and no decision varied that.")
        .item(decision.id().value())
        .related(consulted.span(), "what was consulted on")
        .help(ASK);
  }
}
