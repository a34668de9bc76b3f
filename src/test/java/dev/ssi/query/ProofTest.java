package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether access is what it was, when somebody changed it. */
class ProofTest {
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final List<String> ALL = List.of();

  private static Answer proof(Texts texts) {
    return Asking.of(texts).preservation(ALL, ALL, ALL);
  }

  private static Texts access(String table) {
    return Texts.example().replace(DOMAIN, "access: {all: V}", "access: " + table);
  }

  private static List<String> outcomes(Answer proof) {
    return CsvReader.read(proof.csv()).stream()
        .map(row -> row.get(4) + " " + row.get(5) + " " + row.get(6) + " " + row.get(7))
        .toList();
  }

  @Test
  void exceptionsWrittenOutAreTheSameAsNone() {
    Answer proof = proof(access("{IS: V, GS: V, OU: V}"));
    assertThat(proof.isClean()).isTrue();
    assertThat(outcomes(proof)).containsExactly("IS V V equal", "GS V V equal", "OU V V equal");
  }

  @Test
  void aDifferenceIsNotAllowedUnlessAModificationAllowsIt() {
    Answer proof = proof(access("{all: V, OU: N}"));
    assertThat(proof.isClean()).isFalse();
    assertThat(outcomes(proof)).contains("OU V N not-allowed");
    assertThat(proof.text(false))
        .contains("FC-SMI-01, OU: V in SMI_001, now N — not allowed\n    " + DOMAIN + ":11\n")
        .endsWith(
            "3 comparisons, 2 equal and 1 different and not\nallowed.\nAccess is not preserved.\n");
    Answer allowed = proof(access("{all: V, OU: N}\n    modification: MP162"));
    assertThat(allowed.isClean()).isTrue();
    assertThat(outcomes(allowed)).contains("OU V N allowed");
    assertThat(allowed.text(true)).contains("OU: V in SMI_001, now N — allowed by MP162");
  }

  @Test
  void silenceOfTheComponentIsNoAccessAndNotAllowed() {
    Answer proof = proof(access("{IS: V, GS: V}"));
    assertThat(proof.isClean()).isFalse();
    assertThat(outcomes(proof)).contains("OU V  not-stated");
  }

  @Test
  void aRoleThatTheTransactionDidNotKnowHasNothingToPreserve() {
    Answer proof =
        proof(Texts.example().replace(TRANSACTIONS, "access: {all: V}", "access: {IS: V, GS: V}"));
    assertThat(proof.isClean()).isTrue();
    assertThat(outcomes(proof)).contains("OU  V new-role");
  }

  @Test
  void aTransactionThatNobodyTakesOverIsLost() {
    Answer proof = proof(Texts.example().replace(DOMAIN, "replaces: [SMI_001]", "replaces: []"));
    assertThat(proof.isClean()).isFalse();
    assertThat(proof.text(false))
        .isEqualTo(
            """
            Interface Transactions that no component takes over
              SMI_001 Inventory search by Device ID

            Components that take over no Interface Transaction
              FC-SMI-01 Search Inventory by Device ID

            0 components take over 0 Interface Transactions: 0 comparisons.
            Access is not preserved.
            """);
  }

  @Test
  void aTransactionThatDoesNotExistProvesNothing() {
    Answer proof =
        proof(Texts.example().replace(DOMAIN, "replaces: [SMI_001]", "replaces: [SMI_001, SMI_9]"));
    assertThat(proof.isClean()).isFalse();
    assertThat(proof.text(true))
        .contains("Interface Transactions that are named and do not exist\n  SMI_9 in FC-SMI-01\n");
  }
}
