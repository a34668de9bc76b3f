package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Proposing;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Proposals that tell something else than when their package was issued, though they are still at
 * the same revision; and proposed text that is no longer the one of the package. Only git knows how
 * they read then: where it does not tell, nothing is said.
 */
record EditedSince(Rule rule) {
  void check(Survey survey) {
    for (ChangeProposal proposal : survey.register().proposals()) {
      if (Packaged.isWaiting(proposal)) {
        String id = proposal.id().value();
        new Variations(survey.register())
            .issuedWith(id, LocalDate.MAX)
            .filter(pack -> !RevisedSince.isOpenAgain(id, pack, survey))
            .ifPresent(pack -> check(proposal, pack, survey));
      }
    }
    Proposing.all(survey.register(), survey.evidence()).stream()
        .filter(text -> text.pack().issued() != null)
        .forEach(text -> checkText(text, survey));
  }

  private void check(ChangeProposal now, ConsultationPackage pack, Survey survey) {
    Text revision = now.proposed().revision();
    Optional<ChangeProposal> then = then(now, pack, survey.evidence());
    if (then.isPresent()
        && Variations.isSame(revision, then.get().proposed().revision())
        && !isVaried(now, pack, null, survey)) {
      List<Fact> before = Fact.of(then.get());
      List<Fact> after = Fact.of(now);
      for (int i = 0; i < after.size(); i++) {
        if (!after.get(i).isSame(before.get(i))) {
          report(now, pack, before.get(i), after.get(i), survey);
        }
      }
    }
  }

  /** How a proposal read when a package was issued, as far back as git can tell. */
  static Optional<ChangeProposal> then(
      ChangeProposal now, ConsultationPackage pack, Evidence evidence) {
    return evidence
        .issued(pack.id().value())
        .flatMap(issued -> issued.proposal(now.id().value()))
        .filter(each -> each.proposed() != null);
  }

  private static boolean isVaried(
      ChangeProposal proposal, ConsultationPackage pack, Text digest, Survey survey) {
    Subject edited = new Subject(proposal.id(), proposal.proposed().revision(), null, digest);
    return new Variations(survey.register()).covers(pack, edited, LocalDate.MAX);
  }

  private void report(
      ChangeProposal proposal, ConsultationPackage pack, Fact then, Fact now, Survey survey) {
    String id = proposal.id().value();
    String was = then.words();
    String is = now.words();
    survey.report(
        Finding.of(
                rule,
                now.place(then),
                id
                    + (is.isEmpty()
                        ? " no longer gives " + now.what()
                        : " now gives " + now.what() + " as " + is)
                    + ", but "
                    + pack.id()
                    + " was issued "
                    + (was.isEmpty() ? "without" : "with " + was)
                    + ", and no decision varied that.")
            .item(id)
            .related(then.place(now), "as it was when " + pack.id() + " was issued")
            .help(
                "Put back what was consulted on, or record the decision with `outcome: varied` that"
                    + " names the proposal; no new consultation is needed."));
  }

  private void checkText(Proposing text, Survey survey) {
    ConsultationPackage pack = text.pack();
    for (ChangeProposal proposal : Proposing.open(pack, survey.register())) {
      String id = proposal.id().value();
      Entry entry = Variations.entry(pack, id).orElseThrow();
      String now = text.interval().digests().get(id);
      boolean passed =
          isRepacked(entry, pack, survey)
              || entry.digest() == null
              || now == null
              || entry.digest().is(now)
              || !Variations.isSame(entry.revision(), proposal.proposed().revision());
      if (!passed && !itemsChanged(proposal, pack, survey)) {
        Text digest = new Text(now, entry.digest().span());
        if (!isVaried(proposal, pack, digest, survey)) {
          reportText(proposal, pack, entry, now, survey);
        }
      }
    }
  }

  /** Whether it is the package that gives another digest than it was issued with. */
  private static boolean isRepacked(Entry entry, ConsultationPackage pack, Survey survey) {
    return survey
        .evidence()
        .issued(pack.id().value())
        .flatMap(issued -> Variations.entry(issued.pack(), entry.proposal().value()))
        .filter(was -> !Variations.isSame(was.digest(), entry.digest()))
        .isPresent();
  }

  /** Whether the digest is another because other items are named, which is itself reported. */
  private static boolean itemsChanged(ChangeProposal now, ConsultationPackage pack, Survey survey) {
    return then(now, pack, survey.evidence())
        .filter(then -> !items(then).isSame(items(now)))
        .isPresent();
  }

  private static Fact items(ChangeProposal proposal) {
    return Fact.of(proposal).stream()
        .filter(each -> each.what().equals(Fact.ITEMS))
        .findFirst()
        .orElseThrow();
  }

  private void reportText(
      ChangeProposal proposal, ConsultationPackage pack, Entry entry, String now, Survey survey) {
    survey.report(
        Finding.of(
                rule,
                entry.digest().span(),
                "What "
                    + proposal.id()
                    + " changes does not read at `"
                    + pack.text()
                    + "` as "
                    + pack.id()
                    + " was issued with it, and no decision varied that.")
            .item(pack.id().value())
            .related(pack.text().span(), "the text proposed; its digest is " + now)
            .help(
                "Put back the text that was consulted on, or record the decision with `outcome:"
                    + " varied` that names the proposal and `digest: \""
                    + now
                    + "\"`."));
  }
}
