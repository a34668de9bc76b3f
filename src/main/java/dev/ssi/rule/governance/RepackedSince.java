package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Variations;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Packages that hold other proposals than they were issued with, or close on another day. Only git
 * knows how they were issued: where it does not tell, nothing is said.
 */
record RepackedSince(Rule rule) {
  void check(Survey survey) {
    for (ConsultationPackage pack : survey.register().packages()) {
      if (pack.issued() != null) {
        survey
            .evidence()
            .issued(pack.id().value())
            .ifPresent(issued -> new Look(survey, pack, issued.pack()).report());
      }
    }
  }

  /** At one package. */
  private final class Look {
    private final Survey survey;
    private final ConsultationPackage now;
    private final ConsultationPackage then;
    private final Variations variations;

    Look(Survey survey, ConsultationPackage now, ConsultationPackage then) {
      this.survey = survey;
      this.now = now;
      this.then = then;
      this.variations = new Variations(survey.register());
    }

    void report() {
      now.proposals().forEach(this::entry);
      for (Entry each : then.proposals()) {
        String id = each.proposal().value();
        if (Variations.entry(now, id).isEmpty() && !isVaried(each)) {
          add(now.id().span(), "no longer takes in " + id, "with it", each.proposal().span());
        }
      }
      if (now.closes() != null
          && then.closes() != null
          && !now.closes().date().equals(then.closes().date())
          && variations.of(now).isEmpty()) {
        add(
            now.closes().span(),
            "closes on " + now.closes().date(),
            "to close on " + then.closes().date(),
            then.closes().span());
      }
    }

    private void entry(Entry entry) {
      if (isVaried(entry)) {
        return;
      }
      String id = entry.proposal().value();
      Optional<Entry> was = Variations.entry(then, id);
      if (was.isEmpty()) {
        add(entry.proposal().span(), "takes in " + id, "without it", then.id().span());
        return;
      }
      Text revision = was.get().revision();
      if (!Variations.isSame(entry.revision(), revision)) {
        add(
            entry.revision().span(),
            "takes in revision " + entry.revision() + " of " + id,
            "with revision " + revision,
            revision.span());
      } else if (!Variations.isSame(entry.digest(), was.get().digest())) {
        add(
            entry.digest().span(),
            "gives the text of " + id + " another digest",
            "with " + was.get().digest(),
            was.get().digest().span());
      }
    }

    private boolean isVaried(Entry entry) {
      Subject subject = new Subject(entry.proposal(), null, null, null);
      return variations.covers(now, subject, LocalDate.MAX);
    }

    private void add(Span place, String does, String was, Span before) {
      survey.report(
          Finding.of(
                  rule,
                  place,
                  now.id()
                      + " now "
                      + does
                      + ", but was issued "
                      + was
                      + ", and no decision varied that.")
              .item(now.id().value())
              .related(before, "as it was issued")
              .help(
                  "Put back what was issued: the package keeps it, and what a body changes of it is"
                      + " recorded as a decision with `outcome: varied`."));
    }
  }
}
