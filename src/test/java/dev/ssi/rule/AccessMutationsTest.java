package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in who may access what of the shipped documents, each caught where it is to be mended. */
class AccessMutationsTest {
  private static final String LEVELS = "appendix-ah/access-levels.yaml";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final String SMI = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String SAT = "appendix-ah/domains/BFD-03-service-audit-trail.md";
  private static final String INC = "appendix-ah/domains/BFD-04-incident-management.md";
  private static final String WAN =
      "appendix-ah/domains/BFD-06-sm-wan-coverage-and-connectivity.md";
  private static final String RPT = "appendix-ah/domains/BFD-09-reporting.md";
  private static final String OTH = "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String FIRMWARE = "baseline/epics/EP-047-plan-firmware-updates.md";
  private static final String TRANSACTION_LIST =
      "baseline/epics/EP-051-list-transactions-for-one-device.md";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.of(
              "access.missing-role",
              "forget one role of seven",
              replace(
                  RPT,
                  "[RSMI_002]\n    access: {IS: VR, ES: N, GS: VR, ED: N, GT: N,",
                  "[RSMI_002]\n    access: {IS: VR, ES: N, GS: VR, ED: N,"),
              RPT + ":23:13 access.missing-role"),
          Mutation.of(
              "access.missing-role",
              "name one role where all were meant",
              replace(RPT, "[RSAT_002]\n    access: {all: VO}", "[RSAT_002]\n    access: {IS: VO}"),
              RPT + ":55:13 access.missing-role"),
          Mutation.of(
              "access.missing-role",
              "add a User Role to Appendix AH",
              replace(
                  "appendix-ah/user-roles.yaml",
                  "user-roles:\n",
                  "user-roles:\n  - {id: LC, title: Load Controller}\n"),
              RPT + ":23:13 access.missing-role",
              RPT + ":31:13 access.missing-role",
              RPT + ":39:13 access.missing-role"),
          Mutation.of(
              "access.non-user-actor",
              "give a Registration Data Provider the notices",
              replace(OTH, "access: {all: V}", "access: {all: V, RDP: V}"),
              OTH + ":15:22 access.non-user-actor"),
          Mutation.of(
              "access.non-user-actor",
              "write RDP for RSA",
              replace(
                  RPT,
                  "[RSMI_003]\n    access: {IS: VR, ES: N, GS: VR, ED: N, GT: N, RSA: N,",
                  "[RSMI_003]\n    access: {IS: VR, ES: N, GS: VR, ED: N, GT: N, RDP: N,"),
              RPT + ":31:13 access.missing-role",
              RPT + ":31:51 access.non-user-actor"),
          Mutation.of(
              "access.non-user-actor",
              "write an Epic for the DCC",
              replace(FIRMWARE, "roles: [IS, GS]", "roles: [IS, GS, DCC]"),
              FIRMWARE + ":4:17 access.non-user-actor"),
          Mutation.of(
              "access.exceeds-clause",
              "open every User's Service Requests to all",
              replace(
                  SAT,
                  "[SAT_001]\n    access: {all: VO}\n  FC-SAT-02",
                  "[SAT_001]\n    access: {all: V}\n  FC-SAT-02"),
              SAT + ":15:19 access.exceeds-clause",
              SAT + ":15:19 access.not-preserved"),
          Mutation.of(
              "access.exceeds-clause",
              "widen one role by a modification that leaves the clause as it is",
              replace(
                  RPT,
                  "[RSAT_001]\n    access: {all: VO}",
                  "[RSAT_001]\n    modification: MP162\n    access: {all: VO, ED: VR}"),
              RPT + ":48:27 access.exceeds-clause"),
          Mutation.of(
              "access.exceeds-clause",
              "trace a report to the neighbouring clause",
              replace(
                  RPT,
                  "clauses: [H8.16(a)]\n    replaces: [RSMI_004]",
                  "clauses: [H8.16(b)]\n    replaces: [RSMI_004]"),
              RPT + ":39:18 access.exceeds-clause"),
          Mutation.of(
              "access.exceeds-clause",
              "narrow a clause and forget its component",
              bounds("H8.16(f)(iii)", "{at-least: VR, at-most: VR}"),
              WAN + ":31:19 access.exceeds-clause"),
          Mutation.of(
              "access.clause-minimum-unmet",
              "shut one role out of what the clause opens to all",
              replace(OTH, "access: {all: V}", "access: {all: V, OU: N}"),
              OTH + ":15:26 access.clause-minimum-unmet",
              OTH + ":15:26 access.not-preserved",
              "baseline/epics/EP-052-find-notices-the-code-requires.md:4:8 access.epic-role-denied"),
          Mutation.of(
              "access.clause-minimum-unmet",
              "give less than the clause, by a modification",
              replace(
                  WAN,
                  "[COV_002]\n    access: {all: V}",
                  "[COV_002]\n    modification: MP146\n    access: {all: VR}"),
              WAN + ":24:19 access.clause-minimum-unmet"),
          Mutation.of(
              "access.clause-minimum-unmet",
              "raise the least that a clause gives",
              bounds("H8.16(e)", "{at-least: V}"),
              "appendix-ah/domains/BFD-05-communications-hub-order-management.md:14:19 access.clause-minimum-unmet"),
          Mutation.of(
              "access.epic-role-denied",
              "add a role to an Epic",
              replace(FIRMWARE, "roles: [IS, GS]", "roles: [IS, GS, ED]"),
              FIRMWARE + ":4:17 access.epic-role-denied",
              FIRMWARE + ":4:17 access.epic-role-denied"),
          Mutation.of(
              "access.epic-role-denied",
              "write an Epic for all",
              replace(FIRMWARE, "roles: [IS, GS]", "roles: all"),
              FIRMWARE + ":4:8 access.epic-role-denied",
              FIRMWARE + ":4:8 access.epic-role-denied"),
          Mutation.of(
              "access.epic-role-denied",
              "paste a component into an Epic",
              replace(
                  TRANSACTION_LIST,
                  "components: [FC-RPT-06]",
                  "components: [FC-RPT-06, FC-RPT-01]"),
              TRANSACTION_LIST + ":4:17 access.epic-role-denied"),
          Mutation.of(
              "access.not-preserved",
              "forget an exception",
              replace(
                  RPT,
                  "access: {all: VR, ES: N, RSA: N, OU: N}",
                  "access: {all: VR, ES: N, RSA: N}"),
              RPT + ":15:19 access.not-preserved"),
          Mutation.of(
              "access.not-preserved",
              "let the affected amend an Incident",
              replace(
                  INC,
                  "[INC_002]\n    access: {all: VI}\n  FC-INC-03",
                  "[INC_002]\n    access: {all: AI}\n  FC-INC-03"),
              INC + ":24:19 access.not-preserved"),
          Mutation.of(
              "access.not-preserved",
              "paste the wrong transaction",
              replace(SMI, "replaces: [SMI_004]", "replaces: [SMI_004, SAT_002]"),
              SMI + ":38:19 access.not-preserved"),
          Mutation.of(
              "access.not-preserved",
              "correct the record of a transaction",
              replace(
                  TRANSACTIONS,
                  "access: {IS: VR, ES: N, GS: VR, ED: VR,",
                  "access: {IS: VR, ES: N, GS: VR, ED: N,"),
              RPT + ":15:19 access.not-preserved"),
          Mutation.of(
              "access.circular-level",
              "include the wider level in the narrower",
              replace(LEVELS, "Incident Party\n  includes: []", "Incident Party\n  includes: [AI]"),
              LEVELS + ":23:14 access.circular-level"),
          Mutation.of(
              "access.circular-level",
              "let none include something",
              replace(
                  LEVELS,
                  "{id: N, title: None, includes: []",
                  "{id: N, title: None, includes: [VO]"),
              LEVELS + ":9:35 access.circular-level"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  /** Gives a clause other bounds of access. */
  private static UnaryOperator<Texts> bounds(String clause, String access) {
    return texts -> {
      String text = texts.get(CLAUSES);
      int start = text.indexOf("access: {", text.indexOf("- id: " + clause + "\n")) + 8;
      int end = text.indexOf('}', start) + 1;
      return texts.with(CLAUSES, text.substring(0, start) + access + text.substring(end));
    };
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
