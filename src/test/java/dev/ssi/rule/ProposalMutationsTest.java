package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the records of what is proposed and consulted on. */
class ProposalMutationsTest {
  private static final String CHANGE = "baseline/governance/changes/CP-0001.yaml";
  private static final String OTHER = "baseline/governance/changes/CP-0002.yaml";
  private static final String PACKAGE = "baseline/governance/packages/PKG-2019-01.yaml";
  private static final String CONTACTS = "baseline/governance/contacts.yaml";
  private static final String CALENDAR = "baseline/governance/calendar.yaml";

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.ofRecords(
              "governance.audience-too-narrow",
              "consult the Operations Group alone",
              replace(PACKAGE, "audience: all-sec-parties", "audience: operations-group"),
              PACKAGE + ":8:11 governance.audience-too-narrow"),
          Mutation.ofRecords(
              "governance.audience-too-narrow",
              "issue without saying to whom",
              replace(PACKAGE, "audience: all-sec-parties\n", ""),
              PACKAGE + ":5:9 governance.audience-too-narrow"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "leave out the type",
              replace(CHANGE, "type: usability\n", ""),
              CHANGE + ":1:5 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "name no Party and give no reason why none is impacted",
              replace(
                  CHANGE,
                  "parties:\n  LSP: Installers of large suppliers find a Device in fewer steps.\n",
                  "parties: {}\n"),
              CHANGE + ":1:5 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "leave a placeholder for the reason",
              replace(
                  CHANGE,
                  "reason: A Device is looked up many times a day, and each search takes five"
                      + " steps.",
                  "reason: TBC"),
              CHANGE + ":12:9 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "give the least of the cost alone",
              replace(CHANGE, "max: 15000, ", ""),
              CHANGE + ":15:1 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "turn the cost range round",
              replace(CHANGE, "min: 10000", "min: 100000"),
              CHANGE + ":15:26 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "forget when it is to be deployed",
              replace(CHANGE, ", deploy: [2019-11-18, 2019-11-28]", ""),
              CHANGE + ":1:5 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-detail-missing",
              "plan the deployment a year too early",
              replace(
                  CHANGE, "deploy: [2019-11-18, 2019-11-28]", "deploy: [2018-11-18, 2019-11-28]"),
              CHANGE + ":16:57 governance.consultation-detail-missing"),
          Mutation.ofRecords(
              "governance.consultation-too-short",
              "close one Working Day early",
              replace(PACKAGE, "closes: 2019-08-12", "closes: 2019-08-09"),
              PACKAGE + ":6:9 governance.consultation-too-short"),
          Mutation.ofRecords(
              "governance.consultation-too-short",
              "forget to say when it closes",
              replace(PACKAGE, "closes: 2019-08-12\n", ""),
              PACKAGE + ":5:9 governance.consultation-too-short"),
          Mutation.ofRecords(
              "governance.consultation-too-short",
              "proclaim a holiday while it is open",
              replace(
                  CALENDAR,
                  "  - {date: 2019-08-26,",
                  "  - {date: 2019-08-06, name: A day of thanksgiving}\n  - {date: 2019-08-26,"),
              PACKAGE + ":6:9 governance.consultation-too-short"),
          Mutation.ofRecords(
              "governance.contact-missing",
              "strike the only contact of a category from the list",
              replace(CONTACTS, "category: GNP", "category: ENP"),
              PACKAGE + ":5:9 governance.contact-missing"),
          Mutation.ofRecords(
              "governance.cost-at-risk",
              "begin before the consultation and say nothing of what it costs",
              texts ->
                  texts
                      .replace(CHANGE, ", at-risk: 0}", "}")
                      .replace(CHANGE, "develop: [2019-09-23", "develop: [2019-07-08"),
              CHANGE + ":15:1 governance.cost-at-risk"),
          Mutation.ofRecords(
              "governance.mixed-route",
              "take an obligation along with an Epic",
              replace(
                  CHANGE,
                  "  - {id: EP-007, operation: amend}\n",
                  "  - {id: EP-007, operation: amend}\n  - {id: AH-1, operation: amend}\n"),
              CHANGE + ":9:10 governance.mixed-route"),
          Mutation.ofRecords(
              "governance.package-window",
              "gather proposals for half a year",
              replace(PACKAGE, "window: {from: 2019-06-27", "window: {from: 2019-01-20"),
              PACKAGE + ":3:32 governance.package-window"),
          Mutation.ofRecords(
              "governance.package-window",
              "take a proposal in twice",
              replace(
                  PACKAGE,
                  "[{id: CP-0001, revision: 2}]",
                  "[{id: CP-0001, revision: 2}, {id: CP-0001}]"),
              PACKAGE + ":4:46 governance.package-window"),
          Mutation.ofRecords(
              "governance.package-window",
              "take in what was recorded after the issue",
              texts ->
                  texts
                      .replace(CHANGE, "{date: 2019-06-28, event", "{date: 2019-07-23, event")
                      .replace(CHANGE, "{date: 2019-07-12, event", "{date: 2019-07-24, event"),
              PACKAGE + ":4:18 governance.package-window"),
          Mutation.ofRecords(
              "governance.priority-unexplained",
              "give a rank and no reason for it",
              replace(
                  CHANGE, ", rationale: More Users ask for it than for any other change.}", "}"),
              CHANGE + ":17:18 governance.priority-unexplained"),
          Mutation.ofRecords(
              "governance.response-out-of-time",
              "receive a response the day after the close",
              texts ->
                  texts
                      .replace(PACKAGE, "received: 2019-08-02", "received: 2019-08-13")
                      .without("baseline/governance/decisions/DEC-0001.yaml")
                      .without("baseline/governance/deployments/DEP-0001.yaml"),
              PACKAGE + ":12:62 governance.response-out-of-time"),
          Mutation.ofRecords(
              "governance.response-outside-package",
              "record the position on one proposal under another",
              texts ->
                  texts
                      .with(OTHER, texts.get(CHANGE).replace("id: CP-0001", "id: CP-0002"))
                      .replace(
                          PACKAGE, "position: support", "position: support, on: {CP-0002: oppose}"),
              PACKAGE + ":12:98 governance.response-outside-package"),
          Mutation.ofRecords(
              "governance.route-mismatch",
              "call the withdrawal of an Epic editorial",
              texts ->
                  texts
                      .replace(
                          CHANGE,
                          "{id: EP-007, operation: amend}",
                          "{id: EP-007, operation: remove}")
                      .replace(CHANGE, "route: ssi-change-process", "route: editorial"),
              CHANGE + ":18:8 governance.route-mismatch"),
          Mutation.ofRecords(
              "governance.section-d-without-modification",
              "choose Section D and forget the modification",
              replace(CHANGE, "route: ssi-change-process", "route: section-d"),
              CHANGE + ":18:8 governance.section-d-without-modification"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
