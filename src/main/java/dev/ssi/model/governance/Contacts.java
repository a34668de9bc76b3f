package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.time.LocalDate;
import java.util.List;

/** The agreed list of those to whom consultations go. */
public record Contacts(Text title, List<Contact> contacts) {
  public Contacts {
    contacts = List.copyOf(contacts);
  }

  /**
   * The mailbox of a role at a Party; never of a person.
   *
   * @param party which Party, by name
   * @param category the id of its Party Category
   * @param mailbox an address
   * @param agreedOn the day from which the contact is agreed
   * @param until the last day on which it is live, or null
   */
  public record Contact(Text party, Text category, Text mailbox, Moment agreedOn, Moment until) {
    public boolean isLive(LocalDate day) {
      return !day.isBefore(agreedOn.date()) && (until == null || !day.isAfter(until.date()));
    }
  }
}
