package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No two things that the documents name can lead to one file, also where disks tell no case. */
class PageNamesTest {
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";

  @Test
  void theFilesOfTheShippedDocumentsDifferInMoreThanCapitals() {
    assertDistinct(names(Texts.sample()));
  }

  @Test
  void twoClausesThatDifferInCapitalsAloneAreRefused() {
    Texts alike = withClause("H8.16(A)");
    assertThat(duplicates(alike))
        .containsExactly(
            "`H8.16(A)` is too like `H8.16(a)`: readers, and many disks, take one for the other;"
                + " only the first was read.");
    assertThat(duplicates(withClause("H8.16(b)"))).isEmpty();
    assertDistinct(names(alike));
  }

  @Test
  void twoUserRolesWhosePagesWouldHaveOneNameAreRefused() {
    for (String second : List.of("is", "I/S", "I_s")) {
      String first = second.length() == 2 ? "IS" : "I S";
      Texts alike =
          Texts.example()
              .replace(
                  ROLES,
                  "  - {id: OU,",
                  "  - {id: I S, title: A}\n  - {id: \"" + second + "\", title: B}\n  - {id: OU,");
      assertThat(duplicates(alike))
          .containsExactly(
              "`"
                  + second
                  + "` is too like `"
                  + first
                  + "`: readers, and many disks, take one for the other; only the first was read.");
      assertThat(names(alike)).contains("role-IS.html", "role-I_S.html");
      assertDistinct(names(alike));
    }
  }

  @Test
  void aClauseCalledAsTheAppendixIsLeavesTheAppendixItsPage() {
    Texts texts =
        withClause("Appendix AH").replace(DOMAIN, "clauses: [H8.16(a)]", "clauses: [Appendix AH]");
    assertThat(names(texts)).contains("Appendix_AH.html", "appendix-ah.html");
    assertDistinct(names(texts));
  }

  private static Texts withClause(String id) {
    return Texts.example()
        .replace(
            CLAUSES,
            "- id: H8.16(a)(i)\n",
            "- {id: "
                + id
                + ", title: Another, summary: It is another., source: recalled}\n"
                + "- id: H8.16(a)(i)\n");
  }

  private static List<String> duplicates(Texts texts) {
    return texts.validate().findings().stream()
        .filter(finding -> finding.rule().id().equals("syntax.duplicate-id"))
        .map(Finding::message)
        .toList();
  }

  private static Set<String> names(Texts texts) {
    Book book = Books.of(texts, Books.RELEASE);
    Publication site = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(site, book, SiteFacts.of(book, 0, "1.0.0"));
    return site.faces().keySet();
  }

  private static void assertDistinct(Set<String> names) {
    assertThat(names.stream().collect(Collectors.groupingBy(it -> it.toLowerCase(Locale.ROOT))))
        .allSatisfy((folded, same) -> assertThat(same).hasSize(1));
  }
}
