package dev.ssi.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put into YAML that is there, where it is written in an uncommon way. */
class OutlineTest {
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-x.md";
  private static final String PROVISIONS = "appendix-ah/related-provisions.yaml";

  private static String withClause(String yaml) {
    String whole = Outline.of(DOMAIN, "---\n" + yaml + "---\n").withWord(List.of("clauses"), "H8");
    return whole.substring(4, whole.length() - 4);
  }

  @Test
  void aWordGoesBeforeTheCommentBesideAnEmptyField() {
    assertThat(withClause("clauses:\n")).isEqualTo("clauses: [H8]\n");
    assertThat(withClause("clauses:   # none yet\n")).isEqualTo("clauses: [H8]   # none yet\n");
    assertThat(withClause("clauses: [] # none yet\n")).isEqualTo("clauses: [H8] # none yet\n");
    assertThat(withClause("clauses: # none\ntitle: x\n"))
        .isEqualTo("clauses: [H8] # none\ntitle: x\n");
    assertThat(withClause("clauses: # why\n  - H7 # this\n"))
        .isEqualTo("clauses: # why\n  - H7 # this\n  - H8\n");
  }

  @Test
  void theFirstEntryOfAnEmptyListTakesItsLine() {
    for (String end : List.of("\n", "\r\n")) {
      assertThat(Outline.of(PROVISIONS, "[]" + end).withEntry(List.of(), 0, "- id: H8"))
          .isEqualTo("- id: H8" + end);
      assertThat(Outline.of(PROVISIONS, "[] # none" + end).withEntry(List.of(), 0, "- id: H8"))
          .isEqualTo("# none" + end + "- id: H8" + end);
    }
    assertThat(Outline.of(PROVISIONS, "# a\n[]").withEntry(List.of(), 0, "- id: H8"))
        .isEqualTo("# a\n- id: H8\n");
  }
}
