package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in single references of the shipped documents, each caught where it is written. */
class ReferenceMutationsTest {
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";
  private static final String INVENTORY = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String INCIDENTS = "appendix-ah/domains/BFD-04-incident-management.md";
  private static final String REPORTING = "appendix-ah/domains/BFD-09-reporting.md";
  private static final String OTHER =
      "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String BY_DEVICE_ID =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String LOOK_UP_A_METER = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String OLDER_RECORDS =
      "baseline/epics/EP-025-ask-for-older-audit-records.md";
  private static final String FIND_A_DEVICE = "baseline/process-maps/PM-02-find-a-device.yaml";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.of(
              "trace.unknown-reference",
              "exchange two digits of a domain's clause",
              texts ->
                  texts.replace(
                      INVENTORY, "clauses: [H8.16(a)]\nsource", "clauses: [H8.61(a)]\nsource"),
              INVENTORY + ":4:11 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "exchange two digits of the clause of its only component",
              texts ->
                  first(texts, OTHER, "FC-OTH-01", "clauses: [H8.16(h)]", "clauses: [H8.61(h)]"),
              OTHER + ":8:15 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "name a related provision as a clause",
              texts ->
                  first(
                      texts,
                      INCIDENTS,
                      "FC-INC-01",
                      "clauses: [H8.16(d)]\n    related: [H9.4]\n    replaces: [INC_001]",
                      "clauses: [H8.16(d), H9.4]\n    replaces: [INC_001]"),
              INCIDENTS + ":8:25 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "put a component in a domain that does not exist",
              texts -> texts.replace(BY_DEVICE_ID, "domain: BFD-02", "domain: BFD-12"),
              BY_DEVICE_ID + ":4:9 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "misspell a component in an Epic",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER, "components: [FC-SMI-02,", "components: [FC-SMI-92,"),
              LOOK_UP_A_METER + ":7:14 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "cite a requirement where an Epic names components",
              texts -> texts.replace(LOOK_UP_A_METER, ", FC-SMI-05]\n", ", FC-SMI-05.1]\n"),
              LOOK_UP_A_METER + ":7:25 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "name an Epic among an Epic's components",
              texts -> texts.replace(LOOK_UP_A_METER, ", FC-SMI-05]\n", ", FC-SMI-05, EP-007]\n"),
              LOOK_UP_A_METER + ":7:36 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "misspell a role in an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, "roles: [IS, GS]", "roles: [IS, GAS]"),
              LOOK_UP_A_METER + ":4:13 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "misspell the only reference to a Process Map",
              texts ->
                  texts.replace(OLDER_RECORDS, "process-maps: [PM-13]", "process-maps: [PM-31]"),
              OLDER_RECORDS + ":8:16 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "misspell the only reference to a transaction",
              texts ->
                  first(texts, OTHER, "FC-OTH-01", "replaces: [OTH_001]", "replaces: [OTH-001]"),
              OTHER + ":8:16 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "give a level that does not exist",
              texts -> first(texts, OTHER, "FC-OTH-01", "access: {all: V}", "access: {all: VX}"),
              OTHER + ":8:19 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "write an actor where a level belongs",
              texts ->
                  first(
                      texts,
                      REPORTING,
                      "FC-RPT-01",
                      "access: {all: VR, ES: N, RSA: N, OU: N}",
                      "access: {all: VR, ES: DCC, RSA: N, OU: N}"),
              REPORTING + ":8:27 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "record former access of someone who is no User",
              texts ->
                  texts.replace(
                      TRANSACTIONS,
                      "title: View Code-required notices, access: {all: V}",
                      "title: View Code-required notices, access: {all: V, RDP: V}"),
              TRANSACTIONS + ":67:69 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "misspell a component in a step",
              texts -> texts.replace(FIND_A_DEVICE, "FC-SMI-07", "FC-SMI-77"),
              FIND_A_DEVICE + ":25:71 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "go on using a retired component",
              texts ->
                  retired(texts, "FC-SMI-08", "FC-SMI-07")
                      .replace(LOOK_UP_A_METER, ", FC-SMI-05]\n", ", FC-SMI-05, FC-SMI-08]\n"),
              LOOK_UP_A_METER + ":7:36 trace.unknown-reference"),
          Mutation.of(
              "trace.unknown-reference",
              "replace a retired component by one that does not exist",
              texts -> retired(texts, "FC-SMI-08", "FC-SMI-70"),
              TOMBSTONES + ":5:16 trace.unknown-reference"),
          Mutation.of(
              "trace.duplicate-reference",
              "name a component twice in an Epic",
              texts ->
                  texts.replace(LOOK_UP_A_METER, ", FC-SMI-05]\n", ", FC-SMI-05, FC-SMI-02]\n"),
              LOOK_UP_A_METER + ":7:36 trace.duplicate-reference"),
          Mutation.of(
              "trace.duplicate-reference",
              "copy a domain's clause without changing it",
              texts -> texts.replace(REPORTING, "[H8.16(a), H8.16(b)]", "[H8.16(a), H8.16(a)]"),
              REPORTING + ":4:11 trace.component-outside-domain-clauses",
              REPORTING + ":4:21 trace.duplicate-reference"),
          Mutation.of(
              "trace.duplicate-reference",
              "add all to the roles of an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, "roles: [IS, GS]", "roles: [IS, all]"),
              LOOK_UP_A_METER + ":4:13 trace.duplicate-reference"),
          Mutation.of(
              "trace.retired-id-reused",
              "give an Epic the id of a retired one",
              texts -> retired(texts, "EP-006", "EP-007"),
              LOOK_UP_A_METER + ":2:5 trace.retired-id-reused"),
          Mutation.of(
              "trace.retired-id-reused",
              "record a component as retired and leave it in both documents",
              texts -> retired(texts, "FC-OTH-01", "FC-SVC-02"),
              OTHER + ":7:3 trace.retired-id-reused"));

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  /** Changes fields of the first component of a domain, and moves them to its first line. */
  static Texts first(Texts texts, String domain, String component, String before, String after) {
    String id = "  " + component + ":\n";
    return texts
        .replace(domain, "    " + before + "\n", "")
        .replace(domain, id, id + "    " + after + "\n");
  }

  private static Texts retired(Texts texts, String id, String replacement) {
    return texts.with(
        TOMBSTONES,
        "- id: "
            + id
            + "\n  title: An older item\n  retired: \"0.9\"\n  reason: It was joined to another.\n"
            + "  replaced-by: "
            + replacement
            + "\n");
  }
}
