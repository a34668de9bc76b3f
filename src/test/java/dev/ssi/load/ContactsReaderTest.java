package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Documents;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContactsReaderTest {
  private static final RecordCases CONTACTS =
      new RecordCases(
          "baseline/governance/contacts.yaml",
          """
          title: Agreed contacts
          contacts:
            - party: A Supplier
              category: LSP
              mailbox: regulation@supplier.example.org
              agreed-on: 2019-07-15
              until: 2022-01-31
          """);

  @Test
  void everyContactIsRead() throws IOException {
    for (Documents documents : CONTACTS.read()) {
      assertThat(documents.records().contacts().orElseThrow().contacts())
          .singleElement()
          .satisfies(
              contact -> {
                assertThat(contact.mailbox()).hasToString("regulation@supplier.example.org");
                assertThat(contact.isLive(LocalDate.of(2019, 7, 14))).isFalse();
                assertThat(contact.isLive(LocalDate.of(2022, 1, 31))).isTrue();
                assertThat(contact.isLive(LocalDate.of(2022, 2, 1))).isFalse();
              });
    }
  }

  @TestFactory
  Stream<DynamicTest> aListWithAFaultIsNotReadAtAll() {
    return Stream.of(
        CONTACTS.unread("regulation@supplier.example.org", "by post", ":5:14 wrong-type"),
        CONTACTS.unread("regulation@supplier.example.org", "<a@b.example>", ":5:14 wrong-type"),
        CONTACTS.unread("2019-07-15", "15 July 2019", ":6:16 wrong-type"),
        CONTACTS.unread("    agreed-on: 2019-07-15\n", "", ":3:5 missing-field"),
        CONTACTS.unread("2022-01-31", "2022-02-30", ":7:12 wrong-type"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsSaid() {
    return Stream.of(
        CONTACTS.read("    category: LSP\n", "", ":3:5 missing-field"),
        CONTACTS.read("mailbox: regulation@supplier.example.org", "mailbox:", ":5:5 missing-field"),
        CONTACTS.read("party:", "partie:", ":3:5 unknown-field"));
  }
}
