package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the records of what was decided and put into service. */
class DecisionMutationsTest {
  private static final String G = "baseline/governance/";
  private static final String CHANGE = G + "changes/CP-0001.yaml";
  private static final String PACKAGE = G + "packages/PKG-2019-01.yaml";
  private static final String DECISION = G + "decisions/DEC-0001.yaml";
  private static final String DEPLOYMENT = G + "deployments/DEP-0001.yaml";
  private static final String PANEL = G + "bodies/PANEL.yaml";

  private static final List<Mutation> DECISIONS =
      List.of(
          Mutation.ofRecords(
              "governance.decision-before-close",
              "decide on the last day for responses",
              replace(DECISION, "date: 2019-09-17", "date: 2019-08-12"),
              DECISION + ":4:7 governance.decision-before-close"),
          Mutation.ofRecords(
              "governance.decision-before-close",
              "forget to answer a response",
              replace(PACKAGE, ", dcc-reply: Noted with thanks.", ""),
              PACKAGE + ":12:13 governance.decision-before-close"),
          Mutation.ofRecords(
              "governance.body-not-empowered",
              "let a group decide whose delegation is not known",
              texts ->
                  texts
                      .replace(DECISION, "body: PANEL", "body: TABASC")
                      .with(
                          G + "bodies/TABASC.yaml",
                          texts
                              .get(PANEL)
                              .replace("id: PANEL", "id: TABASC")
                              .replace("title: SEC Panel", "title: Architecture group")),
              DECISION + ":2:7 governance.body-not-empowered"),
          Mutation.ofRecords(
              "governance.inquorate",
              "let two stand aside",
              replace(
                  DECISION,
                  "votes: {for: 4, against: 1,",
                  "recused: [Gas Network Member, Consumer Member]\nvotes: {for: 3, against: 0,"),
              DECISION + ":8:11 governance.inquorate"),
          Mutation.ofRecords(
              "governance.majority-not-met",
              "record a tie as an agreement",
              replace(
                  DECISION,
                  "votes: {for: 4, against: 1, abstain: 0}",
                  "votes: {for: 2, against: 2, abstain: 1}"),
              DECISION + ":9:1 governance.majority-not-met"),
          Mutation.ofRecords(
              "governance.majority-not-met",
              "count a guest's vote",
              replace(DECISION, "for: 4,", "for: 5,"),
              DECISION + ":9:1 governance.majority-not-met"),
          Mutation.ofRecords(
              "governance.attendance-unclear",
              "misspell an office",
              texts ->
                  texts
                      .replace(DECISION, "Consumer Member]", "Customer Member]")
                      .replace(DECISION, "for: 4,", "for: 3,"),
              DECISION + ":8:105 governance.attendance-unclear"),
          Mutation.ofRecords(
              "governance.terms-inconsistent",
              "leave an office out of the members",
              replace(PANEL, "      - Panel Chair\n", ""),
              PANEL + ":25:62 governance.terms-inconsistent"),
          Mutation.ofRecords(
              "governance.varied-without-decision",
              "revise a proposal after its consultation",
              replace(CHANGE, "revision: 2", "revision: 3"),
              CHANGE + ":2:11 governance.varied-without-decision"));

  private static final List<Mutation> DEPLOYMENTS =
      List.of(
          Mutation.ofRecords(
              "governance.varied-without-decision",
              "take effect later than was told",
              replace(DEPLOYMENT, "effective: 2019-11-28", "effective: 2019-11-29"),
              DEPLOYMENT + ":7:12 governance.varied-without-decision"),
          Mutation.ofRecords(
              "governance.sign-off-missing",
              "forget the sign-off of development",
              deleteLine(DEPLOYMENT, "development-sign-off:"),
              DEPLOYMENT + ":3:42 governance.sign-off-missing"),
          Mutation.ofRecords(
              "governance.sign-off-missing",
              "sign off on the day itself",
              replace(DEPLOYMENT, "date: 2019-11-19", "date: 2019-11-28"),
              DEPLOYMENT + ":4:42 governance.sign-off-missing"),
          Mutation.ofRecords(
              "governance.maintenance-over-limit",
              "take half an hour too long",
              replace(DEPLOYMENT, "end: 2019-11-28T01:00", "end: 2019-11-28T04:30"),
              DEPLOYMENT + ":5:23 governance.maintenance-over-limit"),
          Mutation.ofRecords(
              "governance.condition-unmet",
              "deploy although a condition is not met",
              texts ->
                  texts
                      .replace(
                          DECISION,
                          "outcome: agreed\n",
                          "outcome: agreed-with-conditions\nconditions: [{text: Show the load test}]\n")
                      .replace(
                          DEPLOYMENT,
                          "effective: 2019-11-28",
                          "effective: 2019-11-28\nrolled-back: {date: 2019-12-02, event: extracts stopped}"),
              DECISION + ":8:21 governance.condition-unmet"),
          Mutation.ofRecords(
              "governance.illegal-transition",
              "keep a status that is out of date",
              texts -> texts.with(CHANGE, texts.get(CHANGE) + "status: agreed\n"),
              CHANGE + ":23:9 governance.illegal-transition"),
          Mutation.ofRecords(
              "governance.illegal-transition",
              "sign off development before it was agreed",
              replace(DEPLOYMENT, "date: 2019-10-15", "date: 2019-09-15"),
              DEPLOYMENT + ":3:43 governance.illegal-transition"),
          Mutation.ofRecords(
              "governance.illegal-transition",
              "deploy what was put off",
              replace(DECISION, "outcome: agreed\n", "outcome: deferred\n"),
              DEPLOYMENT + ":2:13 governance.illegal-transition"));

  static final List<Mutation> MUTATIONS =
      Stream.of(DECISIONS, DEPLOYMENTS).flatMap(List::stream).toList();

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  private static UnaryOperator<Texts> deleteLine(String path, String beginning) {
    return texts -> {
      String text = texts.get(path);
      int start = text.indexOf("\n" + beginning) + 1;
      return texts.with(
          path, text.substring(0, start) + text.substring(text.indexOf('\n', start) + 1));
    };
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
