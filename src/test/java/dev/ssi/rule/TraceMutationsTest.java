package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the trace of the shipped documents, each caught at its place and nowhere else. */
class TraceMutationsTest {
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final String INVENTORY = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String ACCESS =
      "appendix-ah/domains/BFD-01-access-and-personnel-administration.md";
  private static final String KNOWLEDGE = "appendix-ah/domains/BFD-08-knowledge-and-self-help.md";
  private static final String QUESTIONS =
      "baseline/components/FC-KNO-01-search-frequently-asked-questions.md";
  private static final String ARTICLE = "baseline/components/FC-KNO-02-read-self-help-article.md";
  private static final String INCIDENTS = "appendix-ah/domains/BFD-04-incident-management.md";
  private static final String REPORTING = "appendix-ah/domains/BFD-09-reporting.md";
  private static final String OTHER =
      "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String BY_DEVICE_ID =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EXTRACT =
      "baseline/components/FC-SMI-07-extract-inventory-results.md";
  private static final String NOTICES =
      "baseline/components/FC-OTH-01-view-notices-required-by-other-code-provisions.md";
  private static final String LOOK_UP_A_METER = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String CONFIRM_A_METER =
      "baseline/epics/EP-010-confirm-that-a-consumer-has-an-enrolled-meter.md";
  private static final String OLDER_RECORDS =
      "baseline/epics/EP-025-ask-for-older-audit-records.md";
  private static final String FIND_NOTICES =
      "baseline/epics/EP-052-find-notices-the-code-requires.md";
  private static final String FIND_A_DEVICE = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String OBTAIN_RECORDS =
      "baseline/process-maps/PM-13-obtain-older-audit-records.yaml";

  private static final List<Mutation> CLAUSE_TO_COMPONENT =
      List.of(
          Mutation.of(
              "trace.clause-not-covered",
              "add a limb to a clause",
              texts ->
                  texts.replace(
                      CLAUSES,
                      "- id: H8.15(b)\n",
                      """
                      - id: H8.16(g)(i)
                        title: Service status by Region
                        summary: The status of each service is shown for each Region.
                        source: recalled
                      - id: H8.15(b)
                      """),
              CLAUSES + ":16:7 trace.clause-not-covered"),
          Mutation.of(
              "trace.component-without-clause",
              "delete the clauses of the only component of a clause",
              texts -> texts.replace(ACCESS, "    clauses: [H8.15(b), AI]\n", ""),
              ACCESS + ":7:3 trace.component-without-clause",
              CLAUSES + ":16:7 trace.clause-not-covered"),
          Mutation.of(
              "trace.component-without-clause",
              "empty the clauses of one of two components of a clause",
              texts ->
                  texts.replace(
                      INVENTORY,
                      "clauses: [H8.16(a)(i)]\n    replaces: [SMI_001]",
                      "clauses: []\n    replaces: [SMI_001]"),
              INVENTORY + ":7:3 trace.component-without-clause"),
          Mutation.of(
              "trace.component-outside-domain-clauses",
              "add a clause of another domain to a component",
              texts ->
                  ReferenceMutationsTest.first(
                      texts, OTHER, "FC-OTH-01", "clauses: [H8.16(h)]", "clauses: [H8.16(h), AI]"),
              OTHER + ":8:25 trace.component-outside-domain-clauses"),
          Mutation.of(
              "trace.component-outside-domain-clauses",
              "drop a clause that several components of a domain rest on",
              texts -> texts.replace(REPORTING, "[H8.16(a), H8.16(b)]", "[H8.16(a)]"),
              REPORTING + ":4:11 trace.component-outside-domain-clauses"),
          Mutation.of(
              "trace.component-outside-domain-clauses",
              "give a domain the clause of its neighbour",
              texts ->
                  texts.replace(
                      INVENTORY, "clauses: [H8.16(a)]\nsource", "clauses: [H8.16(b)]\nsource"),
              INVENTORY + ":4:11 trace.component-outside-domain-clauses"),
          Mutation.of(
              "trace.component-outside-domain-clauses",
              "move a component to a domain of other clauses",
              texts -> paste(cut(texts), INCIDENTS, "FC-INC-01"),
              INCIDENTS + ":10:15 trace.component-outside-domain-clauses",
              EXTRACT + ":4:9 trace.domain-mismatch"),
          Mutation.of(
              "trace.domain-without-component",
              "begin a domain",
              texts ->
                  texts.with(
                      "appendix-ah/domains/BFD-11-charges.md",
                      "---\nid: BFD-11\ntitle: Charges\nclauses: [H8.16(g)]\n---\n"),
              "appendix-ah/domains/BFD-11-charges.md:2:5 trace.domain-without-component"),
          Mutation.of(
              "trace.domain-without-component",
              "lose a domain's components",
              texts -> without(texts, KNOWLEDGE, "components:\n", "---\n\n"),
              KNOWLEDGE + ":2:5 trace.domain-without-component",
              TRANSACTIONS + ":66:8 trace.transaction-not-carried-over",
              QUESTIONS + ":2:5 trace.specification-without-component",
              ARTICLE + ":2:5 trace.specification-without-component"),
          Mutation.of(
              "trace.transaction-not-carried-over",
              "delete what a component replaces",
              texts -> texts.replace(OTHER, "    replaces: [OTH_001]\n", ""),
              TRANSACTIONS + ":67:8 trace.transaction-not-carried-over"));

  private static final List<Mutation> BETWEEN_THE_DOCUMENTS =
      List.of(
          Mutation.of(
              "trace.component-without-specification",
              "delete a component's file",
              texts -> texts.without(NOTICES),
              OTHER + ":7:3 trace.component-without-specification"),
          Mutation.of(
              "trace.component-without-specification",
              "add a component to Appendix AH alone",
              texts ->
                  texts.replace(
                      OTHER,
                      "  FC-OTH-01:\n",
                      """
                        FC-OTH-02:
                          title: View Charging Statement
                          scope: Shows the charging statement.
                          clauses: [H8.16(h)]
                          access: {all: V}
                        FC-OTH-01:
                      """),
              OTHER + ":7:3 trace.component-without-epic",
              OTHER + ":7:3 trace.component-without-specification"),
          Mutation.of(
              "trace.specification-without-component",
              "add a component to the Baseline Requirements Document alone",
              texts ->
                  texts.with(
                      "baseline/components/FC-OTH-02-view-charging-statement.md",
                      """
                      ---
                      id: FC-OTH-02
                      title: View Charging Statement
                      domain: BFD-10
                      ---

                      ## Requirements

                      - **FC-OTH-02.1** The SSI shall show the charging statement.
                      """),
              "baseline/components/FC-OTH-02-view-charging-statement.md:2:5"
                  + " trace.specification-without-component"),
          Mutation.of(
              "trace.specification-without-component",
              "mistype a component's id in Appendix AH",
              texts -> texts.replace(OTHER, "  FC-OTH-01:\n", "  FC-OTH-10:\n"),
              NOTICES + ":2:5 trace.specification-without-component"),
          Mutation.of(
              "trace.title-mismatch",
              "put a defined term in lower case in a title",
              texts ->
                  texts.replace(
                      BY_DEVICE_ID,
                      "title: Search Inventory by Device ID",
                      "title: Search Inventory by device ID"),
              BY_DEVICE_ID + ":3:8 trace.title-mismatch"),
          Mutation.of(
              "trace.title-mismatch",
              "rename a component in Appendix AH alone",
              texts -> texts.replace(OTHER, "    title: View Notices", "    title: Read Notices"),
              NOTICES + ":3:8 trace.title-mismatch"),
          Mutation.of(
              "trace.domain-mismatch",
              "put a component into another domain",
              texts -> texts.replace(BY_DEVICE_ID, "domain: BFD-02", "domain: BFD-03"),
              BY_DEVICE_ID + ":4:9 trace.domain-mismatch"),
          Mutation.of(
              "trace.domain-mismatch",
              "move a component in Appendix AH alone",
              texts -> paste(cut(texts), REPORTING, "FC-RPT-01"),
              EXTRACT + ":4:9 trace.domain-mismatch"),
          Mutation.of(
              "syntax.duplicate-id",
              "paste a component into a second domain",
              texts -> paste(texts, INCIDENTS, "FC-INC-01"),
              INCIDENTS + ":7:3 syntax.duplicate-id"),
          Mutation.of(
              "trace.component-without-requirement",
              "write a component's file as far as its front matter",
              texts ->
                  texts.with(
                      NOTICES, texts.get(NOTICES).substring(0, texts.get(NOTICES).indexOf("\n\n"))),
              NOTICES + ":2:5 trace.component-without-requirement"));

  private static final List<Mutation> COMPONENT_TO_PROCESS_MAP =
      List.of(
          Mutation.of(
              "trace.component-without-epic",
              "change the component of the only Epic that uses it",
              texts ->
                  texts.replace(FIND_NOTICES, "components: [FC-OTH-01]", "components: [FC-SVC-02]"),
              OTHER + ":7:3 trace.component-without-epic"),
          Mutation.of(
              "trace.epic-without-component",
              "delete the components of an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, "components: [FC-SMI-02, FC-SMI-05]\n", ""),
              LOOK_UP_A_METER + ":2:5 trace.epic-without-component"),
          Mutation.of(
              "trace.epic-without-component",
              "empty the components of the only Epic that uses one",
              texts -> texts.replace(FIND_NOTICES, "components: [FC-OTH-01]", "components: []"),
              OTHER + ":7:3 trace.component-without-epic",
              FIND_NOTICES + ":2:5 trace.epic-without-component"),
          Mutation.of(
              "trace.epic-without-process-map",
              "delete the Process Maps of an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, "process-maps: [PM-02]\n", ""),
              LOOK_UP_A_METER + ":2:5 trace.epic-without-process-map"),
          Mutation.of(
              "trace.process-map-without-epic",
              "let the only Epic of a Process Map follow another",
              texts ->
                  texts.replace(OLDER_RECORDS, "process-maps: [PM-13]", "process-maps: [PM-04]"),
              OBTAIN_RECORDS + ":1:5 trace.process-map-without-epic"),
          Mutation.of(
              "trace.component-not-in-process-map",
              "delete the component of a step",
              texts -> texts.replace(FIND_A_DEVICE, ", component: FC-SMI-04", ""),
              CONFIRM_A_METER + ":7:25 trace.component-not-in-process-map"),
          Mutation.of(
              "trace.component-not-in-process-map",
              "mistype a component's family in an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, ", FC-SMI-05]\n", ", FC-INC-05]\n"),
              LOOK_UP_A_METER + ":7:25 trace.component-not-in-process-map"),
          Mutation.of(
              "trace.component-not-in-process-map",
              "let an Epic follow the wrong Process Map",
              texts ->
                  texts.replace(LOOK_UP_A_METER, "process-maps: [PM-02]", "process-maps: [PM-03]"),
              LOOK_UP_A_METER + ":7:14 trace.component-not-in-process-map",
              LOOK_UP_A_METER + ":7:25 trace.component-not-in-process-map"),
          Mutation.of(
              "syntax.wrong-type",
              "write a step without fields",
              texts ->
                  texts.replace(
                      FIND_A_DEVICE,
                      "{lane: User, do: Search by UPRN, component: FC-SMI-04, next: key-check}",
                      "Search by UPRN"),
              FIND_A_DEVICE + ":14:3 syntax.wrong-type"),
          Mutation.of(
              "trace.epic-without-acceptance-criteria",
              "name the acceptance criteria otherwise",
              texts -> texts.replace(LOOK_UP_A_METER, "## Acceptance criteria", "## Criteria"),
              LOOK_UP_A_METER + ":2:5 trace.epic-without-acceptance-criteria"));

  static final List<Mutation> MUTATIONS =
      Stream.of(CLAUSE_TO_COMPONENT, BETWEEN_THE_DOCUMENTS, COMPONENT_TO_PROCESS_MAP)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  /** Takes FC-SMI-07, the last component, out of its domain. */
  private static Texts cut(Texts texts) {
    return without(texts, INVENTORY, "  FC-SMI-07:\n", "---\n\n");
  }

  /** Puts FC-SMI-07 before the first component of a domain. */
  private static Texts paste(Texts texts, String domain, String first) {
    String id = "  " + first + ":\n";
    return texts.replace(
        domain,
        id,
        """
          FC-SMI-07:
            title: Extract Inventory Results
            scope: Puts the results of a search into a file.
            clauses: [H8.16(a)]
            replaces: [SMI_005]
            access: {all: V}
        """
            + id);
  }

  private static Texts without(Texts texts, String path, String from, String to) {
    String text = texts.get(path);
    int start = text.indexOf(from);
    return texts.replace(path, text.substring(start, text.indexOf(to, start)), "");
  }
}
