package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Faults in the sample's records of what was decided, signed off and deployed: each breaks one
 * sentence of the process, and gives the one finding that says so.
 */
class SampleDecisionMutationsTest {
  private static final String G = "baseline/governance/";
  private static final String FIRST = G + "packages/PKG-2019-01.yaml";
  private static final String SECOND = G + "packages/PKG-2024-01.yaml";
  private static final String AGREED = G + "decisions/DEC-0001.yaml";
  private static final String CONDITIONAL = G + "decisions/DEC-0002.yaml";
  private static final String VARIED = G + "decisions/DEC-0005.yaml";
  private static final String LATER = G + "decisions/DEC-0006.yaml";
  private static final String DEPLOYED = G + "deployments/DEP-0001.yaml";
  private static final String SECOND_DEPLOYED = G + "deployments/DEP-0002.yaml";
  private static final String PANEL = G + "bodies/PANEL.yaml";
  private static final String OPSG = G + "bodies/OPSG.yaml";
  private static final String POLICY = G + "policy.yaml";

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  private static Mutation of(
      String rule, String name, UnaryOperator<Texts> edit, String... places) {
    return Mutation.ofSample(
        "governance." + rule,
        name,
        edit,
        Stream.of(places)
            .map(place -> place.contains(" ") ? place : place + " governance." + rule)
            .toArray(String[]::new));
  }

  private static final List<Mutation> DECISIONS =
      List.of(
          of(
              "decision-before-close",
              "decide on the last day for responses",
              replace(LATER, "date: 2024-07-16", "date: 2024-06-26"),
              LATER + ":4:7"),
          of(
              "decision-before-close",
              "decide before a response was answered",
              replace(SECOND, "    dcc-reply: Noted, with thanks.\n", ""),
              SECOND + ":38:12"),
          of(
              "sign-off-missing",
              "let the Operations Group sign off after its delegation has ended",
              replace(OPSG, "until: 2020-06-30", "until: 2019-11-11"),
              DEPLOYED + ":4:30"),
          of(
              "body-not-empowered",
              "let the Operations Group vary before its delegation began",
              replace(OPSG, "from: 2019-07-01", "from: 2019-10-09"),
              VARIED + ":3:7"),
          of(
              "inquorate",
              "name a member twice",
              texts ->
                  texts
                      .replace(LATER, "for: 6,", "for: 3,")
                      .replace(
                          LATER,
                          "  - Electricity Network Member\n  - Gas Network Member\n"
                              + "  - Other SEC Party Member\n  - Consumer Member\n",
                          "  - Consumer Member\n  - Consumer Member\n"),
              LATER + ":16:5",
              LATER + ":20:5 governance.attendance-unclear"),
          of(
              "inquorate",
              "let three stand aside",
              texts ->
                  texts
                      .replace(LATER, "for: 6,", "for: 3,")
                      .replace(
                          LATER,
                          "recused: []",
                          "recused: [Large Supplier Member, Small Supplier Member, Consumer"
                              + " Member]"),
              LATER + ":16:5"),
          of(
              "majority-not-met",
              "carry it by the casting vote of nobody",
              texts ->
                  texts
                      .replace(PANEL, ", casting-vote: Panel Chair", "")
                      .replace(LATER, "for: 6, against: 0", "for: 3, against: 3"),
              LATER + ":24:1"),
          of(
              "majority-not-met",
              "agree with a third of those present",
              replace(VARIED, "for: 4, against: 0, abstain: 0", "for: 1, against: 3, abstain: 0"),
              VARIED + ":17:1"),
          of(
              "varied-without-decision",
              "forget that the Operations Group varied the package",
              texts ->
                  texts
                      .without(VARIED)
                      .replace(DEPLOYED, ", DEC-0005]", "]")
                      .replace(
                          FIRST,
                          "variations:\n"
                              + "  - decision: DEC-0005\n"
                              + "    what: CP-0002 is deployed on 28 November 2019 with the others,"
                              + " and not from 28 October",
                          "variations: []"),
              G + "changes/CP-0002.yaml:2:11"),
          of(
              "varied-without-decision",
              "agree another text than was consulted on",
              replace(SECOND, "sha256:008c2e", "sha256:000000"),
              LATER + ":8:78"),
          of(
              "varied-without-decision",
              "take a variation off the list",
              texts ->
                  texts.with(
                      FIRST, texts.get(FIRST).replaceAll("(?s)variations:.*", "variations: []\n")),
              VARIED + ":6:10"));

  private static final List<Mutation> DEPLOYMENTS =
      List.of(
          of(
              "sign-off-missing",
              "deploy without the sign-off of deployment",
              texts ->
                  texts.with(
                      DEPLOYED, texts.get(DEPLOYED).replaceAll("deployment-sign-off:.*\n", "")),
              DEPLOYED + ":10:12"),
          of(
              "sign-off-missing",
              "deploy without the sign-off of development",
              texts ->
                  texts.with(
                      DEPLOYED, texts.get(DEPLOYED).replaceAll("development-sign-off:.*\n", "")),
              DEPLOYED + ":4:42"),
          of(
              "maintenance-over-limit",
              "take a minute more than four hours in a month",
              replace(SECOND_DEPLOYED, "end: 2024-11-28T02:00", "end: 2024-11-28T02:01"),
              SECOND_DEPLOYED + ":20:13"),
          of(
              "maintenance-over-limit",
              "take six and a half hours in a week",
              replace(DEPLOYED, "end: 2019-11-28T01:00", "end: 2019-11-28T02:00"),
              DEPLOYED + ":9:13"),
          of(
              "maintenance-over-limit",
              "let the temporary arrangement end before",
              replace(POLICY, "until: 2020-03-31", "until: 2019-11-24"),
              DEPLOYED + ":9:13"),
          of(
              "condition-unmet",
              "take effect before the condition was met",
              replace(CONDITIONAL, ", met: 2019-11-08", ""),
              CONDITIONAL + ":20:12"),
          of(
              "illegal-transition",
              "sign off development before the agreement",
              replace(SECOND_DEPLOYED, "date: 2024-10-15", "date: 2024-07-01"),
              SECOND_DEPLOYED + ":16:43"),
          of(
              "illegal-transition",
              "say that it is still being consulted on",
              texts ->
                  texts.with(
                      G + "changes/CP-0010.yaml",
                      texts.get(G + "changes/CP-0010.yaml") + "status: consulting\n"),
              G + "changes/CP-0010.yaml:49:9"));

  @TestFactory
  Stream<DynamicTest> decisions() {
    return DECISIONS.stream().flatMap(Mutation::tests);
  }

  @TestFactory
  Stream<DynamicTest> deployments() {
    return DEPLOYMENTS.stream().flatMap(Mutation::tests);
  }
}
