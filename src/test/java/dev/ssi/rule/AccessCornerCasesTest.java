package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the access rules read levels, clauses and tables where that is not obvious. The documents
 * have the User Roles IS, GS and OU, the levels N, VO, V (which includes VO) and M, the clause (a)
 * with its limb (i), and one component.
 */
class AccessCornerCasesTest {
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String SPECIFICATION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  /** The component's clauses and table, with a transaction that had the same access. */
  private static Texts given(String clauses, String component, String access) {
    return Texts.example()
        .with(CLAUSES, clauses)
        .replace("appendix-ah/obligations.md", "[H8.16(a)]", "[H8.16]")
        .replace(SPECIFICATION, "[H8.16(a)(i)]", "[H8.16]")
        .replace(DOMAIN, "[H8.16(a)]", "[H8.16]")
        .replace(DOMAIN, "[H8.16(a)(i)]", component)
        .replace(DOMAIN, "{all: V}", access)
        .with(
            "appendix-ah/interface-transactions.yaml",
            "- {id: SMI_001, title: Inventory search, access: " + access + "}\n");
  }

  /** A list of clauses, each an id and, after a space, its access. */
  private static String clauses(String... clauses) {
    StringBuilder list =
        new StringBuilder("- {id: H8.16, title: All of it, summary: All of it.}\n");
    for (String clause : clauses) {
      String[] parts = clause.split(" ", 2);
      String access = parts.length > 1 ? ", access: " + parts[1] : "";
      list.append("- {id: " + parts[0] + ", title: T, summary: S." + access + "}\n");
    }
    return list.toString();
  }

  /** Each finding as its rule and message; the clauses have more limbs than the component. */
  private static List<String> findings(Texts texts) {
    return texts.validate().findings().stream()
        .map(finding -> finding.rule().id() + ": " + finding.message())
        .filter(finding -> !finding.startsWith("trace.clause-not-covered"))
        .toList();
  }

  @Test
  void aLevelThatIncludesTheLeastIsEnoughAndOneIncludedInTheMostIsNotTooMuch() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: V}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{IS: V, GS: VO, OU: VO}"))).isEmpty();
  }

  @Test
  void ofTwoLevelsThatCannotBeComparedNeitherIsEnough() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: V}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{all: V, OU: M}")))
        .containsExactly(
            "access.clause-minimum-unmet: H8.16(a) (T) entitles OU (Other User) to at least VO (View"
                + " own records only), but no component of the clause gives that: M in FC-SMI-01.",
            "access.exceeds-clause: FC-SMI-01 gives OU (Other User) M (Manage own settings), which"
                + " its clause does not open: H8.16(a) opens V at most.");
  }

  @Test
  void aLevelIncludesWhatThoseItIncludesInclude() {
    Texts texts =
        given(clauses("H8.16(a) {at-least: VO, at-most: X}"), "[H8.16(a)]", "{all: VO, IS: X}");
    String levels = "appendix-ah/access-levels.yaml";
    String top = "- {id: X, title: Everything, includes: [V]}\n";
    assertThat(findings(texts.with(levels, texts.get(levels) + top))).isEmpty();
  }

  @Test
  void anExceptionCountsForItsRoleAndAllForTheOthers() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: VO}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{all: V, OU: VO}")))
        .containsExactly(
            "access.exceeds-clause: FC-SMI-01 gives IS (Import Supplier) and GS (Gas Supplier) V (View"
                + " any record), which its clause does not open: H8.16(a) opens VO at most.");
  }

  @Test
  void allCountsForNobodyWhenEveryRoleIsNamed() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: VO}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{all: M, IS: VO, GS: VO, OU: VO}"))).isEmpty();
  }

  @Test
  void theSameLevelTooHighForTwoRolesIsOneFinding() {
    Texts texts =
        given(
            clauses("H8.16(a) {at-least: N, at-most: VO}"), "[H8.16(a)]", "{IS: V, GS: V, OU: M}");
    assertThat(texts.places())
        .containsExactly(
            DOMAIN + ":11:18 access.exceeds-clause", DOMAIN + ":11:32 access.exceeds-clause");
  }

  @Test
  void aComponentMayGiveWhatAnyOneOfItsClausesOpens() {
    String both = clauses("H8.16(a) {at-most: VO}", "H8.16(b) {at-most: M}");
    String component = "[H8.16(a), H8.16(b)]";
    assertThat(findings(given(both, component, "{IS: VO, GS: M, OU: N}"))).isEmpty();
    assertThat(findings(given(both, component, "{all: V}")))
        .containsExactly(
            "access.exceeds-clause: FC-SMI-01 gives every User Role V (View any record), which its"
                + " clauses do not open: H8.16(a) opens VO at most; H8.16(b) opens M at most.");
  }

  @Test
  void aClauseThatSaysNothingOfAccessOpensNothingAndBoundsNothing() {
    String silent = clauses("H8.16(a)", "H8.16(b) {at-most: VO}");
    assertThat(findings(given(silent, "[H8.16(a)]", "{all: V}"))).isEmpty();
    assertThat(findings(given(silent, "[H8.16(a), H8.16(b)]", "{all: V}")))
        .containsExactly(
            "access.exceeds-clause: FC-SMI-01 gives every User Role V (View any record), which its"
                + " clause does not open: H8.16(b) opens VO at most.");
  }

  @Test
  void aClauseWithALeastAndNoMostOpensAnyLevel() {
    String clause = clauses("H8.16(a) {at-least: VO}", "H8.16(b) {at-most: VO}");
    assertThat(findings(given(clause, "[H8.16(a), H8.16(b)]", "{all: V}"))).isEmpty();
  }

  @Test
  void aClauseForSomeRolesEntitlesOnlyThem() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: V, roles: [IS, GS]}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{IS: V, GS: VO, OU: N}"))).isEmpty();
    assertThat(findings(given(clause, "[H8.16(a)]", "{IS: V, GS: N, OU: N}")))
        .containsExactly(
            "access.clause-minimum-unmet: H8.16(a) (T) entitles GS (Gas Supplier) to at least VO (View"
                + " own records only), but no component of the clause gives that: N in FC-SMI-01.",
            "access.epic-role-denied: EP-007 is for GS (Gas Supplier) and uses FC-SMI-01 (Search"
                + " Inventory by Device ID), to which Appendix AH gives that role no access.");
  }

  @Test
  void aClauseForSomeRolesOpensNothingToTheOthers() {
    String all = clauses("H8.16(a) {at-least: VO, at-most: V, roles: [all]}");
    assertThat(findings(given(all, "[H8.16(a)]", "{all: VO}"))).isEmpty();
    String clause = clauses("H8.16(a) {at-least: VO, at-most: V, roles: [IS, GS]}");
    assertThat(findings(given(clause, "[H8.16(a)]", "{all: VO}")))
        .containsExactly(
            "access.exceeds-clause: FC-SMI-01 gives OU (Other User) VO (View own records only), which"
                + " its clause does not open: H8.16(a) opens V at most, and only to IS, GS.");
  }

  @Test
  void whatOneClauseDoesNotOpenToARoleAnotherMay() {
    String both =
        clauses(
            "H8.16(a) {at-least: VO, at-most: V, roles: [IS, GS]}",
            "H8.16(b) {at-most: VO, roles: [OU]}");
    assertThat(findings(given(both, "[H8.16(a), H8.16(b)]", "{all: V, OU: VO}"))).isEmpty();
  }

  @Test
  void aLimbWithoutWordsOnAccessHasThoseOfTheClauseItBelongsTo() {
    String limb = clauses("H8.16(a) {at-least: VO, at-most: VO}", "H8.16(a)(i)", "H8.16(a)(i)(A)");
    assertThat(findings(given(limb, "[H8.16(a)(i)(A)]", "{all: V, OU: N}")))
        .containsExactly(
            "access.exceeds-clause: FC-SMI-01 gives IS (Import Supplier) and GS (Gas Supplier) V (View"
                + " any record), which its clause does not open: H8.16(a)(i)(A) opens VO at most.",
            "access.clause-minimum-unmet: H8.16(a)(i)(A) (T) entitles OU (Other User) to at least VO"
                + " (View own records only), but no component of the clause gives that: N in"
                + " FC-SMI-01.");
  }

  @Test
  void aLimbsOwnWordsTakeThePlaceOfThoseAboveIt() {
    String limb = clauses("H8.16(a) {at-most: VO}", "H8.16(a)(i) {at-least: V, at-most: V}");
    assertThat(findings(given(limb, "[H8.16(a)(i)]", "{all: V}"))).isEmpty();
  }

  @Test
  void aClauseWithLimbsIsMetThroughThem() {
    String limb = clauses("H8.16(a) {at-least: V}", "H8.16(a)(i) {at-least: VO}");
    assertThat(findings(given(limb, "[H8.16(a)(i)]", "{all: V}"))).isEmpty();
    assertThat(findings(given(limb, "[H8.16(a)(i)]", "{all: V, OU: VO}")))
        .containsExactly(
            "access.clause-minimum-unmet: H8.16(a) (T) entitles OU (Other User) to at least V (View any"
                + " record), but no component of the clause gives that: VO in FC-SMI-01.");
  }

  @Test
  void whatALimbLeavesUnmetIsNotToldAgainOfTheClause() {
    String limb = clauses("H8.16(a) {at-least: V}", "H8.16(a)(i)", "H8.16(a)(i)(A)");
    assertThat(findings(given(limb, "[H8.16(a)(i)(A)]", "{all: V, OU: VO}")))
        .containsExactly(
            "access.clause-minimum-unmet: H8.16(a)(i)(A) (T) entitles OU (Other User) to at least V"
                + " (View any record), but no component of the clause gives that: VO in FC-SMI-01.");
  }

  @Test
  void aClauseThatEntitlesToMoreThanItOpensIsReportedItself() {
    String clause = clauses("H8.16(a) {at-least: V, at-most: VO}", "H8.16(a)(i)");
    assertThat(findings(given(clause, "[H8.16(a)(i)]", "{all: V}")))
        .containsExactly(
            "access.clause-minimum-unmet: H8.16(a) entitles to at least V (View any record), yet opens"
                + " VO (View own records only) at most, so no component can satisfy it.");
  }

  @Test
  void whatIsMisspeltIsReportedAndNothingIsInferredFromIt() {
    String clause = clauses("H8.16(a) {at-least: VO, at-most: VO}", "H8.16(b) {at-most: N}");
    assertThat(rules(given(clause, "[H8.16(a)(x), H8.16(b)]", "{all: VO}")))
        .containsExactly("trace.unknown-reference");
    assertThat(rules(given(clause, "[H8.16(a)]", "{all: V, IS: VO, GS: VO, UO: VO}")))
        .containsExactly("trace.unknown-reference", "trace.unknown-reference");
    assertThat(rules(given(clause, "[H8.16(a)]", "{IS: VO, GS: VO, UO: VO}")))
        .containsExactly("trace.unknown-reference", "trace.unknown-reference");
    assertThat(rules(given(clause, "[H8.16(a)]", "{ALL: V}")))
        .containsExactly("trace.unknown-reference", "trace.unknown-reference");
    assertThat(rules(given(clause, "[H8.16(a)]", "{all: OV}")))
        .containsExactly("trace.unknown-reference", "trace.unknown-reference");
    String level = clauses("H8.16(a) {at-least: V0, at-most: V0}", "H8.16(b) {at-most: N}");
    assertThat(rules(given(level, "[H8.16(a), H8.16(b)]", "{all: VO}")))
        .containsExactly("trace.unknown-reference", "trace.unknown-reference");
    String role = clauses("H8.16(a) {at-least: VO, at-most: VO, roles: [IS, GS, UO]}");
    assertThat(rules(given(role, "[H8.16(a)]", "{all: VO}")))
        .containsExactly("trace.unknown-reference");
  }

  private static List<String> rules(Texts texts) {
    return findings(texts).stream().map(finding -> finding.split(":")[0]).toList();
  }

  @Test
  void whatCannotBeReadIsNotCalledMissing() {
    Texts texts = Texts.example();
    assertThat(everyRule(texts.replace(DOMAIN, "{all: V}", "{all: V")))
        .containsExactly("syntax.yaml");
    assertThat(everyRule(texts.replace(DOMAIN, "access: {all: V}", "modification: MP162")))
        .containsExactly("syntax.missing-field");
    assertThat(everyRule(texts.with("appendix-ah/user-roles.yaml", "user-roles: [")))
        .containsExactly("syntax.yaml");
    assertThat(everyRule(texts.with("appendix-ah/access-levels.yaml", "- {id: N")))
        .containsExactly("syntax.yaml");
  }

  private static List<String> everyRule(Texts texts) {
    return texts.validate().findings().stream().map(finding -> finding.rule().id()).toList();
  }

  @Test
  void aRoleThatTheTransactionNeverKnewCannotDiffer() {
    Texts texts =
        Texts.example()
            .with(
                "appendix-ah/interface-transactions.yaml",
                "- {id: SMI_001, title: Inventory search, access: {IS: V, GS: V}}\n");
    assertThat(texts.places()).isEmpty();
  }

  @Test
  void theSameAccessWrittenInAnotherWayIsPreserved() {
    Texts texts = Texts.example().replace(DOMAIN, "{all: V}", "{OU: V, GS: V, IS: V}");
    assertThat(texts.places()).isEmpty();
  }

  @Test
  void twoTransactionsThatDifferCannotBothBePreserved() {
    Texts texts =
        Texts.example()
            .replace(DOMAIN, "[SMI_001]", "[SMI_001, SMI_002]")
            .with(
                "appendix-ah/interface-transactions.yaml",
                "- {id: SMI_001, title: Search, access: {all: V}}\n"
                    + "- {id: SMI_002, title: Search, access: {all: V, GS: VO, OU: N}}\n");
    assertThat(findings(texts))
        .containsExactly(
            "access.not-preserved: FC-SMI-01 does not preserve the access of what it replaces: GS (Gas"
                + " Supplier) had VO in SMI_002, now V; OU (Other User) had N in SMI_002, now V.");
    assertThat(
            texts.replace(DOMAIN, "    access:", "    modification: MP162\n    access:").places())
        .isEmpty();
  }

  @Test
  void anEpicIsToldOnceOfEachComponentItsRolesAreDenied() {
    Texts texts =
        Texts.example()
            .replace(DOMAIN, "{all: V}", "{all: V, GS: N}\n    modification: MP162")
            .replace(EPIC, "roles: [IS, GS]", "roles: all")
            .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-01, FC-SMI-01]");
    assertThat(texts.places())
        .containsExactly(
            DOMAIN + ":11:26 access.clause-minimum-unmet",
            EPIC + ":4:8 access.epic-role-denied",
            EPIC + ":7:25 trace.duplicate-reference");
  }
}
