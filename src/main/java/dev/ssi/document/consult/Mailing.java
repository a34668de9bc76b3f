package dev.ssi.document.consult;

import dev.ssi.document.consult.Pack.Address;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.consult.Pack.Group;
import dev.ssi.model.Documents;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.governance.Contacts.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** To whom a consultation goes, by Party Category. */
final class Mailing {
  private static final Comparator<Address> BY_PARTY =
      Comparator.comparing(Address::party).thenComparing(Address::mailbox);

  private final Documents documents;
  private final String pack;
  private final List<Gap> gaps;

  /**
   * @param gaps takes what is missing of the list
   */
  Mailing(Documents documents, String pack, List<Gap> gaps) {
    this.documents = documents;
    this.pack = pack;
    this.gaps = gaps;
  }

  /**
   * The contacts that were live on a day, for each Party Category.
   *
   * @param day null where there is none: then nobody is
   */
  List<Group> on(LocalDate day) {
    if (documents.records().contacts().isEmpty()) {
      gap("The agreed list of contacts is missing.");
      return List.of();
    }
    if (day == null) {
      return List.of();
    }
    List<Group> groups = new ArrayList<>();
    for (PartyCategory category : documents.categories()) {
      Group group = group(category, day);
      if (group.contacts().isEmpty()) {
        gap("On " + day + " no contact of the category " + group.title() + " is live.");
      }
      groups.add(group);
    }
    return groups;
  }

  private Group group(PartyCategory category, LocalDate day) {
    String id = category.id().value();
    List<Address> addresses =
        documents.records().contacts().stream()
            .flatMap(contacts -> contacts.contacts().stream())
            .filter(contact -> contact.category() != null && contact.category().is(id))
            .filter(contact -> contact.isLive(day))
            .map(Mailing::address)
            .sorted(BY_PARTY)
            .toList();
    return new Group(id, category.title() == null ? id : category.title().value(), addresses);
  }

  private static Address address(Contact contact) {
    return new Address(
        contact.party().value(), contact.mailbox().value(), contact.agreedOn().date());
  }

  private void gap(String what) {
    gaps.add(new Gap(pack, what));
  }
}
