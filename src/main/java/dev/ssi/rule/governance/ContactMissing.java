package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Contacts.Contact;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A consultation that went out while a Party Category had no agreed contact that was live. */
public final class ContactMissing implements Check {
  @Override
  public String id() {
    return "governance.contact-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “having an agreed list at the start of the process with suitable"
        + " contacts would ensure relevant individuals would receive the consultations”.";
  }

  @Override
  public void check(Survey survey) {
    Documents documents = survey.trace().documents();
    if (documents.unread().mayHide(FileKind.CONTACTS) || documents.unread().roles()) {
      return;
    }
    for (ConsultationPackage pack : survey.register().packages()) {
      if (pack.issued() != null) {
        check(survey, pack, documents);
      }
    }
  }

  private void check(Survey survey, ConsultationPackage pack, Documents documents) {
    Optional<Contacts> contacts = documents.records().contacts();
    if (contacts.isEmpty()) {
      survey.report(
          finding(
                  pack,
                  "was issued without a list of contacts, so nobody can tell whom it reached.")
              .help(
                  "Add baseline/governance/contacts.yaml with the mailboxes that were agreed, and the"
                      + " days."));
      return;
    }
    LocalDate day = pack.issued().date();
    List<PartyCategory> unreached =
        documents.categories().stream()
            .filter(category -> !isReached(category, day, contacts.get()))
            .toList();
    if (!unreached.isEmpty()) {
      report(survey, pack, unreached, contacts.get());
    }
  }

  private static boolean isReached(PartyCategory category, LocalDate day, Contacts contacts) {
    return contacts.contacts().stream()
        .anyMatch(contact -> isOf(contact, category) && contact.isLive(day));
  }

  private static boolean isOf(Contact contact, PartyCategory category) {
    return contact.category().is(category.id().value());
  }

  private void report(
      Survey survey, ConsultationPackage pack, List<PartyCategory> unreached, Contacts contacts) {
    List<String> names =
        unreached.stream().map(each -> each.id() + " (" + each.title() + ")").toList();
    Finding finding =
        finding(
            pack,
            "was issued while "
                + Phrase.list(names, "and")
                + " had no live contact, so it may not have reached "
                + (names.size() == 1 ? "that Party Category." : "those Party Categories."));
    LocalDate day = pack.issued().date();
    for (Contact contact : contacts.contacts()) {
      if (unreached.stream().anyMatch(category -> isOf(contact, category))) {
        finding =
            contact.agreedOn().date().isAfter(day)
                ? finding.related(contact.agreedOn().span(), "agreed only later")
                : finding.related(contact.until().span(), "ended before");
      }
    }
    survey.report(
        finding.help(
            "Agree a contact, and issue the consultation to it; or correct the list, if one was agreed by"
                + " then."));
  }

  private Finding finding(ConsultationPackage pack, String message) {
    return Finding.of(this, pack.issued().span(), pack.id() + " " + message)
        .item(pack.id().value());
  }
}
