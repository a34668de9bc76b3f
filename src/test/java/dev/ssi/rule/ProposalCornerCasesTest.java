package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proposals in and out of packages, and by every route. */
class ProposalCornerCasesTest {
  private static final String FOLDER = "baseline/governance/";
  private static final String CHANGE = FOLDER + "changes/CP-0001.yaml";
  private static final String OTHER = FOLDER + "changes/CP-0002.yaml";
  private static final String PACKAGE = FOLDER + "packages/PKG-2019-01.yaml";
  private static final String DETAIL = "governance.consultation-detail-missing";
  private static final String PRIORITY = "governance.priority-unexplained";

  private static final Texts RECORDS = Texts.shippedWithRecords();

  /** Nothing is decided yet. */
  private static final Texts OPEN =
      RECORDS.without(FOLDER + "decisions").without(FOLDER + "deployments");

  private static final String DRAFT =
      """
      id: CP-0002
      title: Find a Device by its address
      items: [{id: EP-007, operation: amend}]
      route: ssi-change-process
      """;

  private static List<Finding> findings(String rule, Texts texts) {
    return texts.validate().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  private static List<String> said(Texts texts) {
    return texts.validate().findings().stream()
        .map(finding -> finding.severity().label() + ": " + finding.message())
        .toList();
  }

  private static Texts proposed(String... items) {
    return RECORDS.with(
        OTHER,
        RECORDS
            .get(CHANGE)
            .replace("id: CP-0001", "id: CP-0002")
            .replace("effective: 2019-11-28\n", "")
            .replace("  - {id: FC-SMI-01, operation: amend}\n", "")
            .replace(
                "  - {id: EP-007, operation: amend}\n",
                "  - {" + String.join("}\n  - {", items) + "}\n"));
  }

  @Test
  void aDraftInNoPackageIsTwoNotesAndNothingMore() {
    assertThat(said(RECORDS.with(OTHER, DRAFT)))
        .containsExactly(
            "note: CP-0002 is a draft until it gives the type, the SEC Parties impacted, the"
                + " action, the reason, the cost range and the timescales to develop and deploy.",
            "note: CP-0002 does not say its rank, its origin and why it has that rank; it must"
                + " before it is consulted on.");
  }

  @Test
  void aDraftInAPackageIsAnErrorForEachDetailAndForThePriority() {
    Texts packaged =
        OPEN.with(OTHER, DRAFT).replace(PACKAGE, "revision: 2}]", "revision: 2}, {id: CP-0002}]");
    assertThat(findings(DETAIL, packaged))
        .hasSize(6)
        .allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(findings(PRIORITY, packaged))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void whatIsGivenUpOrGoesAnotherWayNeedsNoDetails() {
    String withdrawn = DRAFT + "withdrawn: {date: 2019-07-01, event: not needed, by: DCC}\n";
    assertThat(RECORDS.with(OTHER, withdrawn).places()).isEmpty();
    assertThat(RECORDS.with(OTHER, DRAFT + "superseded-by: CP-0001\n").places()).isEmpty();
    String section = DRAFT.replace("ssi-change-process", "section-d") + "modification: MP146\n";
    assertThat(RECORDS.with(OTHER, section).places()).isEmpty();
    assertThat(RECORDS.with(OTHER, DRAFT.replace("ssi-change-process", "editorial")).places())
        .isEmpty();
  }

  @Test
  void noPartyMayBeImpactedIfItIsSaidWhy() {
    String parties = "  LSP: Installers of large suppliers find a Device in fewer steps.";
    assertThat(RECORDS.replace(CHANGE, parties, "  none: The change is of wording.").places())
        .isEmpty();
    assertThat(findings(DETAIL, RECORDS.replace(CHANGE, parties, "  none: to be confirmed")))
        .hasSize(1);
  }

  @Test
  void aDeploymentMayFollowTheCloseAndTheAgreementAndNotPrecedeThem() {
    String plan = "deploy: [2019-11-18, 2019-11-28]";
    String early = "develop: [2019-07-01, 2019-08-01], ";
    String late = "develop: [2019-09-23, 2019-10-18], ";
    assertThat(
            findings(
                DETAIL,
                RECORDS
                    .replace(CHANGE, late, early)
                    .replace(CHANGE, plan, "deploy: [2019-08-12, 2019-11-28]")))
        .extracting(Finding::message)
        .containsExactly(
            "CP-0001 is to be deployed from 2019-08-12, the day that the consultation closes, and"
                + " so before anyone can have agreed.");
    assertThat(
            findings(
                DETAIL,
                RECORDS
                    .replace(CHANGE, late, early)
                    .replace(CHANGE, plan, "deploy: [2019-08-13, 2019-09-16]")))
        .extracting(Finding::message)
        .containsExactly(
            "CP-0001 is to be deployed by 2019-09-16, before it is agreed, on 2019-09-17.");
    assertThat(
            findings(
                DETAIL,
                RECORDS
                    .replace(CHANGE, late, early)
                    .replace(CHANGE, plan, "deploy: [2019-08-13, 2019-09-17]")))
        .isEmpty();
  }

  @Test
  void twoOfOnePackageWithTheSameRankAreAWarning() {
    Texts tie =
        proposed("id: EP-007, operation: amend")
            .without(FOLDER + "decisions")
            .without(FOLDER + "deployments")
            .replace(PACKAGE, "revision: 2}]", "revision: 2}, {id: CP-0002, revision: 2}]");
    assertThat(said(tie))
        .containsExactly(
            "warning: CP-0002 has the rank 1, which CP-0001 has in PKG-2019-01 already, so neither"
                + " is put before the other.");
  }

  @Test
  void theRouteIsReadFromTheItemsOnlyWhereTheRecordLeavesNoDoubt() {
    String binding = "governance.section-d-without-modification";
    for (String item :
        List.of(
            "id: BFD-11, operation: add",
            "id: FC-SMI-99, operation: add",
            "id: FC-SMI-01, operation: remove",
            "id: AH-3, operation: amend",
            "id: AH-G2, operation: amend",
            "id: H8.16(b), operation: amend",
            "id: SMI_001, operation: amend",
            "id: MDR, operation: add",
            "id: Status Notice, operation: add")) {
      assertThat(findings(binding, proposed(item)))
          .as(item)
          .extracting(Finding::severity)
          .containsExactly(Severity.WARNING);
    }
    for (String item :
        List.of(
            "id: FC-SMI-01, operation: amend",
            "id: FC-SMI-01, operation: move",
            "id: FC-SMI-01.1, operation: amend",
            "id: AH-3, operation: editorial",
            "id: EP-007, operation: remove",
            "id: PM-02, operation: amend",
            "id: GP-13, operation: amend",
            "id: baseline/introduction, operation: amend",
            "id: baseline/governance/calendar, operation: amend")) {
      assertThat(proposed(item).places()).as(item).isEmpty();
    }
  }

  @Test
  void aRequirementGoesWithItsComponentAndMixesNothingByItself() {
    String mixed = "governance.mixed-route";
    String requirement = "id: FC-SMI-01.1, operation: amend";
    assertThat(findings(mixed, proposed(requirement, "id: FC-SMI-01, operation: rename")))
        .isEmpty();
    assertThat(findings(mixed, proposed(requirement, "id: BFD-02, operation: amend"))).isEmpty();
    assertThat(findings(mixed, proposed(requirement, "id: AH-3, operation: amend"))).hasSize(1);
    assertThat(findings(mixed, proposed("id: AH-3, operation: editorial", requirement))).isEmpty();
  }

  @Test
  void aModificationDoesNotMakeUpForTheWrongRoute() {
    Texts wrong = proposed("id: AH-3, operation: amend");
    Texts cited = wrong.with(OTHER, wrong.get(OTHER) + "modification: MP146\n");
    assertThat(said(cited))
        .containsExactly(
            "error: CP-0002 is to go by the route `ssi-change-process`, but AH-3 stands in Appendix"
                + " AH, which takes a Section D Modification.");
  }

  @Test
  void moneyAtRiskIsAskedForOnceDevelopmentComesFirstAndFitsTheRange() {
    String rule = "governance.cost-at-risk";
    Texts silent = RECORDS.replace(CHANGE, ", at-risk: 0}", "}");
    assertThat(findings(rule, silent)).isEmpty();
    assertThat(
            findings(rule, silent.replace(CHANGE, "develop: [2019-09-23", "develop: [2019-07-22")))
        .isEmpty();
    assertThat(
            findings(rule, silent.replace(CHANGE, "develop: [2019-09-23", "develop: [2019-07-21")))
        .hasSize(1);
    assertThat(findings(rule, RECORDS.replace(CHANGE, "at-risk: 0", "at-risk: 15000"))).isEmpty();
    assertThat(findings(rule, RECORDS.replace(CHANGE, "at-risk: 0", "at-risk: 15000.01")))
        .hasSize(1);
  }
}
