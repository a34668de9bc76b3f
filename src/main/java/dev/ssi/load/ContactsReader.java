package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Contacts.Contact;
import dev.ssi.model.governance.Moment;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the agreed list of contacts. */
final class ContactsReader {
  private static final List<String> CONTACT =
      List.of("party", "category", "mailbox", "agreed-on", "until");
  private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");

  private final RecordFile file;

  ContactsReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.CONTACTS);
  }

  void read() {
    file.read(
        "The list of contacts",
        List.of("title", "contacts"),
        ContactsReader::contacts,
        file.draft().records::contacts);
  }

  private static Optional<Contacts> contacts(Fields fields) {
    return Optional.of(
        new Contacts(
            fields.text("title"),
            Nested.list(fields, "contacts", "A contact", CONTACT, ContactsReader::contact)));
  }

  private static Optional<Contact> contact(Fields fields) {
    Text party = fields.text("party");
    Text category = fields.text("category");
    Text mailbox = fields.text("mailbox");
    if (!mailbox.value().isEmpty()) {
      RecordFields.matching(
          fields,
          "mailbox",
          MAILBOX,
          "an address",
          "Write the mailbox alone: role@party.example.org.");
    }
    Moment agreedOn = Moments.someDay(fields, "agreed-on");
    Moment until = Moments.day(fields, "until");
    if (agreedOn == null) {
      return Optional.empty();
    }
    return Optional.of(new Contact(party, category, mailbox, agreedOn, until));
  }
}
