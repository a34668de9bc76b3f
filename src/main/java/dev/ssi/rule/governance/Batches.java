package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.FileKind;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Event;
import dev.ssi.rule.Survey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What packages take in: each proposal once, recorded by then, at the revision it has. */
final class Batches {
  private final Rule rule;
  private final Survey survey;
  private final Register register;
  private final boolean knowsDecisions;

  Batches(Rule rule, Survey survey) {
    this.rule = rule;
    this.survey = survey;
    this.register = survey.register();
    this.knowsDecisions =
        !survey.trace().documents().unread().mayHide(FileKind.DECISION)
            && !survey.trace().documents().unread().mayHide(FileKind.PACKAGE);
  }

  void check(ConsultationPackage pack) {
    Map<String, Entry> seen = new HashMap<>();
    for (Entry entry : pack.proposals()) {
      Entry first = seen.putIfAbsent(entry.proposal().value(), entry);
      if (first != null) {
        reportTwice(pack, entry, first);
        continue;
      }
      if (knowsDecisions && isOpen(pack, entry)) {
        findOther(pack, entry).ifPresent(other -> reportOther(pack, entry, other));
      }
      register
          .proposal(entry.proposal().value())
          .filter(proposal -> proposal.proposed() != null)
          .ifPresent(proposal -> check(pack, entry, proposal));
    }
  }

  /** Whether nothing was decided on a proposal of a package yet, whatever may follow from it. */
  private boolean isOpen(ConsultationPackage pack, Entry entry) {
    return register.decisionsAbout(pack.id().value()).stream()
        .filter(decision -> !decision.outcome().is("varied"))
        .flatMap(decision -> decision.subject().stream())
        .noneMatch(subject -> subject.proposal().is(entry.proposal().value()));
  }

  /** An open package with an id before, which took the proposal in as well. */
  private Optional<ConsultationPackage> findOther(ConsultationPackage pack, Entry entry) {
    return register.packagesWith(entry.proposal().value()).stream()
        .filter(other -> other.id().value().compareTo(pack.id().value()) < 0)
        .filter(other -> isOpen(other, entry))
        .findFirst();
  }

  private void check(ConsultationPackage pack, Entry entry, ChangeProposal proposal) {
    Optional<Event> first =
        proposal.proposed().history().stream().min(Comparator.comparing(it -> it.when().date()));
    if (pack.issued() != null
        && first.isPresent()
        && first.get().when().date().isAfter(pack.issued().date())) {
      survey.report(
          finding(
                  pack,
                  entry,
                  " was issued on "
                      + pack.issued().date()
                      + ", and "
                      + proposal.id()
                      + " was recorded only on "
                      + first.get().when().date()
                      + ", so nobody was consulted on it.")
              .related(first.get().when().span(), "recorded here")
              .help(
                  "Leave it to a later package; to add it to this one takes a decision of the body."));
    } else if (pack.issued() == null && isStale(entry, proposal)) {
      survey.report(
          finding(
                  pack,
                  entry,
                  " takes in revision "
                      + entry.revision()
                      + " of "
                      + proposal.id()
                      + ", which is at revision "
                      + proposal.proposed().revision()
                      + " by now.")
              .severity(Severity.WARNING)
              .related(proposal.proposed().revision().span(), "the revision it is at")
              .help("Read what changed, and take in the revision that is to be consulted on."));
    }
  }

  private static boolean isStale(Entry entry, ChangeProposal proposal) {
    return entry.revision() != null
        && proposal.proposed().revision() != null
        && !entry.revision().is(proposal.proposed().revision().value());
  }

  private void reportTwice(ConsultationPackage pack, Entry entry, Entry first) {
    survey.report(
        finding(pack, entry, " takes in " + entry.proposal() + " twice.")
            .related(first.proposal().span(), "first here")
            .help("Delete one of the two."));
  }

  private void reportOther(ConsultationPackage pack, Entry entry, ConsultationPackage other) {
    survey.report(
        finding(
                pack,
                entry,
                " takes in "
                    + entry.proposal()
                    + ", which is in "
                    + other.id()
                    + " and not decided on there.")
            .related(other.id().span(), "the other package")
            .help(
                "Leave it in one of the two; it may come back in a later package after it was deferred."));
  }

  private Finding finding(ConsultationPackage pack, Entry entry, String message) {
    return Finding.of(rule, entry.proposal().span(), pack.id() + message).item(pack.id().value());
  }
}
