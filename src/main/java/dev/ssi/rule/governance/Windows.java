package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Consultation;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Policy.Figure;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The windows of packages, held against the policy and against one another. */
final class Windows {
  private final Rule rule;
  private final Survey survey;
  private final Documents documents;

  Windows(Rule rule, Survey survey) {
    this.rule = rule;
    this.survey = survey;
    this.documents = survey.trace().documents();
  }

  void check(ConsultationPackage pack) {
    Period window = pack.window();
    if (window == null) {
      if (pack.issued() != null) {
        report(
            pack,
            pack.issued().span(),
            " was issued and does not say over which window its proposals were gathered.",
            "Write `window: {from: …, to: …}`.");
      }
    } else if (isTurned(window)) {
      report(
          pack,
          window.to().span(),
          " has a window that ends on " + window.to().date() + ", before it begins.",
          "Write the first day under `from` and the last under `to`.");
    } else if (documents.records().policy().isPresent()
        && !documents.unread().mayHide(FileKind.POLICY)) {
      checkLength(pack, window);
    }
  }

  private static boolean isTurned(Period window) {
    return window.to().date().isBefore(window.from().date());
  }

  /** The policy is that of the last day: until then the window may still be cut short. */
  private void checkLength(ConsultationPackage pack, Period window) {
    LocalDate end = window.to().date();
    Optional<Figure> most = Consultation.mostMonths(end, documents);
    if (most.isEmpty()) {
      report(
          pack,
          window.to().span(),
          " has a window that ends on " + end + ", and no policy says how long it may be then.",
          "Add an entry that is in force on that day under `packages` in"
              + " baseline/governance/policy.yaml.");
      return;
    }
    LocalDate last = last(window.from().date(), most.get().value());
    if (end.isAfter(last)) {
      survey.report(
          finding(
                  pack,
                  window.to().span(),
                  " gathers proposals until "
                      + end
                      + "; the policy in force then allows a window of "
                      + Phrase.count(most.get().value(), "month", "months")
                      + ".",
                  "End the window on "
                      + last
                      + " at the latest, and leave the rest to the next package.")
              .related(window.from().span(), "begins here")
              .related(most.get().text().span(), "the policy"));
    }
  }

  /** The last day of so many months: where a month is short, its last day, whatever the first. */
  private static LocalDate last(LocalDate first, int months) {
    LocalDate sameDay = first.plusMonths(months).minusDays(1);
    LocalDate dayBefore = first.minusDays(1).plusMonths(months);
    return sameDay.isAfter(dayBefore) ? sameDay : dayBefore;
  }

  void checkOverlaps(List<ConsultationPackage> packages) {
    List<ConsultationPackage> byTime =
        packages.stream()
            .filter(pack -> pack.window() != null && !isTurned(pack.window()))
            .sorted(Comparator.comparing(pack -> pack.window().from().date()))
            .toList();
    ConsultationPackage longest = null;
    for (ConsultationPackage pack : byTime) {
      if (longest != null && !end(longest).isBefore(pack.window().from().date())) {
        reportOverlap(pack, longest);
      }
      longest = longest == null || end(pack).isAfter(end(longest)) ? pack : longest;
    }
  }

  private static LocalDate end(ConsultationPackage pack) {
    return pack.window().to().date();
  }

  private void reportOverlap(ConsultationPackage pack, ConsultationPackage earlier) {
    survey.report(
        finding(
                pack,
                pack.window().from().span(),
                " gathers proposals from "
                    + pack.window().from().date()
                    + " on, while the window of "
                    + earlier.id()
                    + " runs until "
                    + end(earlier)
                    + ", so it is open which of the two a proposal belongs to.",
                "Begin the window after "
                    + end(earlier)
                    + ", or end that of "
                    + earlier.id()
                    + " before.")
            .related(earlier.window().to().span(), earlier.id() + " ends here"));
  }

  private void report(ConsultationPackage pack, Span place, String message, String help) {
    survey.report(finding(pack, place, message, help));
  }

  private Finding finding(ConsultationPackage pack, Span place, String message, String help) {
    return Finding.of(rule, place, pack.id() + message).item(pack.id().value()).help(help);
  }
}
