package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editions of which not all could be read: what was read is compared, the rest named. */
class UnreadCasesTest {
  private static final Texts SMALL = Texts.example();
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final String BASELINE = "baseline/baseline.yaml";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";

  /** Asserts that nothing is told of, whichever side is broken, and that the file is named. */
  private static void silent(Texts broken, String... named) {
    Delta delta = Told.delta(SMALL, broken);
    assertThat(delta.changes().stream().map(Told::head)).isEmpty();
    assertThat(delta.unreadBefore()).isEmpty();
    assertThat(delta.unreadAfter()).containsExactly(named);
    assertThat(delta.broken()).isEmpty();
    Delta back = Told.delta(broken, SMALL);
    assertThat(back.changes().stream().map(Told::head)).isEmpty();
    assertThat(back.unreadBefore()).containsExactly(named);
    assertThat(back.mended()).isEmpty();
  }

  @Test
  void aMalformedFileIsNamedAndNothingOfItIsADeletion() {
    silent(SMALL.with(EPIC, "---\nid: [\n---\n"), EPIC);
    silent(SMALL.with(EPIC, "no front matter"), EPIC);
    silent(SMALL.with(EPIC, new byte[] {(byte) 0xC3, 0x28}), EPIC);
    silent(SMALL.with(CLAUSES, "- {id: H8"), CLAUSES);
    silent(SMALL.with(ROLES, "user-roles: {"), ROLES);
    silent(SMALL.with(DEFINITIONS, "just words\n"), DEFINITIONS);
    silent(SMALL.with(BASELINE, "[]\n"), BASELINE);
  }

  @Test
  void aListFileThatIsMissingIsNamedAndNothingOfItIsADeletion() {
    silent(SMALL.without(CLAUSES), CLAUSES);
    silent(SMALL.without(ROLES), ROLES);
    silent(SMALL.without(BASELINE), BASELINE);
  }

  @Test
  void anOptionalFileThatIsMissingIsDeleted() {
    assertThat(Told.heads(SMALL, SMALL.without(TRANSACTIONS)))
        .containsExactly("interface-transaction SMI_001: removed > section-d");
  }

  @Test
  void halfAComponentIsNoDeletionOfTheOther() {
    silent(SMALL.with(COMPONENT, "---\nid: [\n---\n"), COMPONENT);
    Texts broken = SMALL.with(DOMAIN, "---\nid: [\n---\n");
    silent(broken, DOMAIN);
    assertThat(Told.delta(SMALL, broken).facts().hidden())
        .extracting(ItemKey::id)
        .containsExactly("BFD-02", "FC-SMI-01");
  }

  @Test
  void halfAComponentThatWasTakenOutIsADeletion() {
    assertThat(Told.heads(SMALL, SMALL.without(COMPONENT)))
        .containsExactly("component FC-SMI-01: amended > ssi-change-process");
  }

  @Test
  void whatElseChangedIsToldAllTheSame() {
    Texts broken = SMALL.with(EPIC, "---\nid: [\n---\n").replace(COMPONENT, "say so", "say it");
    assertThat(Told.heads(SMALL, broken))
        .containsExactly("component FC-SMI-01: amended > ssi-change-process");
  }

  @Test
  void aFieldThatCannotBeReadIsShownAsWritten() {
    Texts to = SMALL.replace(EPIC, "roles: [IS, GS]", "roles: {IS: yes}");
    assertThat(Told.between(SMALL, to))
        .startsWith("epic EP-007: amended > ssi-change-process")
        .contains("  roles: [-GS-]");
    assertThat(Told.delta(SMALL, to).unreadAfter()).containsExactly(EPIC);
  }

  @Test
  void oneEntryThatCannotBeReadHidesNotTheOthers() {
    Texts to =
        SMALL
            .replace(
                DEFINITIONS, "{term: User, meaning: A Party that may use the SSI.}", "just words")
            .replace(DEFINITIONS, "The identifier", "An identifier");
    assertThat(Told.heads(SMALL, to)).containsExactly("definition Device ID: amended > section-d");
    assertThat(Told.delta(SMALL, to).facts().hidden())
        .extracting(ItemKey::id)
        .containsExactly("User");
  }

  @Test
  void anItemWithinAFileIsNamedByItsId() {
    Texts to = SMALL.replace(DOMAIN, "access: {all: V}", "access: V");
    assertThat(Told.delta(SMALL, to).unreadAfter()).containsExactly("FC-SMI-01");
  }

  @Test
  void theFirstReleaseAddsEverything() {
    Texts empty = Texts.of(Map.of());
    Delta delta = Told.delta(empty, SMALL);
    assertThat(delta.unreadBefore()).isEmpty();
    assertThat(delta.facts().hidden()).isEmpty();
    assertThat(delta.changes())
        .hasSameSizeAs(Read.edition(SMALL).keys())
        .allMatch(change -> change.facts().is(Operation.ADDED));
    assertThat(Told.delta(SMALL, empty).changes())
        .hasSameSizeAs(delta.changes())
        .allMatch(change -> change.facts().is(Operation.REMOVED));
  }

  @Test
  void aDocumentThatComesLaterAddsAllOfItself() {
    Delta delta = Told.delta(SMALL.without("baseline"), SMALL);
    assertThat(delta.unreadBefore()).isEmpty();
    assertThat(delta.changes().stream().map(Told::head))
        .containsExactly(
            "document baseline: added > ssi-change-process",
            "component FC-SMI-01: amended > ssi-change-process",
            "epic EP-007: added > ssi-change-process",
            "process-map PM-02: added > ssi-change-process");
  }

  @Test
  void aSchemaOfTheFutureIsAProblemAndTodaysIsNone() {
    assertThat(Read.edition(SMALL).schemaProblem()).isEmpty();
    assertThat(Read.edition(SMALL.replace(BASELINE, "schema: 1", "schema: 2")).schemaProblem())
        .contains(
            "baseline/baseline.yaml is written to schema 2; this ssi reads schema 1. Use the"
                + " release of ssi that reads schema 2.");
    assertThat(Read.edition(Texts.of(Map.of())).schemaProblem()).isEmpty();
  }
}
