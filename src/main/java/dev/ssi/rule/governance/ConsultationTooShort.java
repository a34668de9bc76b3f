package dev.ssi.rule.governance;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Consultation;
import dev.ssi.governance.Count;
import dev.ssi.governance.OutsideCalendar;
import dev.ssi.governance.WorkingDays;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Policy.Figure;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A consultation that closes before so many Working Days have passed as the policy in force on the
 * day of its issue asks for, and one of which that cannot be told.
 */
public final class ConsultationTooShort implements Check {
  @Override
  public String id() {
    return "governance.consultation-too-short";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: a consultation “would last for at least 15 Working Days, allowing"
        + " SEC Parties to consider the consultation and provide responses in a reasonable"
        + " timeframe”.";
  }

  @Override
  public void check(Survey survey) {
    Documents documents = survey.trace().documents();
    if (documents.unread().mayHide(FileKind.CALENDAR)
        || documents.unread().mayHide(FileKind.POLICY)) {
      return;
    }
    for (ConsultationPackage pack : survey.register().packages()) {
      if (pack.issued() != null) {
        check(pack, documents).ifPresent(survey::report);
      }
    }
  }

  private Optional<Finding> check(ConsultationPackage pack, Documents documents) {
    LocalDate issued = pack.issued().date();
    Optional<Figure> least = Consultation.leastWorkingDays(issued, documents);
    if (least.isEmpty()) {
      return Optional.of(
          finding(
              pack,
              pack.issued().span(),
              " was issued on " + issued + ", and no policy says how long it must last then.",
              "Add an entry that is in force on that day under `consultation` in"
                  + " baseline/governance/policy.yaml."));
    }
    if (documents.calendar().isEmpty()) {
      return Optional.of(
          finding(
              pack,
              pack.issued().span(),
              " was issued, and there is no calendar to count its Working Days by.",
              "Add baseline/governance/calendar.yaml with the holidays of that time."));
    }
    try {
      return check(pack, least.get(), documents);
    } catch (OutsideCalendar refused) {
      return Optional.of(refused(pack, refused));
    }
  }

  private Optional<Finding> check(ConsultationPackage pack, Figure least, Documents documents) {
    LocalDate issued = pack.issued().date();
    Count earliest = Consultation.earliestClose(issued, documents).orElseThrow();
    if (pack.closes() == null) {
      return Optional.of(
          finding(
              pack,
              pack.issued().span(),
              " was issued on " + issued + " and does not say when it closes.",
              "Write `closes: " + earliest.to() + "` or a later day" + stepped(earliest)));
    }
    LocalDate closes = pack.closes().date();
    Count open = new WorkingDays(documents.calendar().orElseThrow()).between(issued, closes);
    if (!closes.isBefore(earliest.to())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                pack,
                pack.closes().span(),
                " closes on " + closes + ", " + length(open, least.value()),
                "Close on " + earliest.to() + " or later" + stepped(earliest))
            .related(pack.issued().span(), "issued on " + issued));
  }

  private static String length(Count open, int least) {
    String leastOf = "; SEC Parties have at least " + least;
    return open.to().isBefore(open.from())
        ? "before it was issued on " + open.from() + leastOf + " Working Days."
        : Phrase.count(open.workingDays(), "Working Day", "Working Days")
            + " after its issue on "
            + open.from()
            + leastOf
            + ".";
  }

  private static String stepped(Count count) {
    return count.holidays().isEmpty()
        ? "."
        : count.holidays().stream()
            .map(holiday -> holiday.date() + " (" + holiday.name() + ")")
            .collect(joining(", ", "; no Working Day: ", "."));
  }

  private Finding refused(ConsultationPackage pack, OutsideCalendar refused) {
    Span place =
        refused.isLate() && pack.closes() != null ? pack.closes().span() : pack.issued().span();
    return finding(
        pack,
        place,
        " cannot be told to be open long enough. " + refused.getMessage(),
        "Add the holidays of that time to baseline/governance/calendar.yaml from the published"
            + " list, and only then move `"
            + (refused.isLate() ? "covered-until" : "covered-from")
            + "`.");
  }

  private Finding finding(ConsultationPackage pack, Span place, String message, String help) {
    return Finding.of(this, place, pack.id() + message).item(pack.id().value()).help(help);
  }
}
