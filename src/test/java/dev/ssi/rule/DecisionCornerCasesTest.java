package dev.ssi.rule;

import static dev.ssi.rule.Judged.CHANGE;
import static dev.ssi.rule.Judged.DECISION;
import static dev.ssi.rule.Judged.DEPLOYMENT;
import static dev.ssi.rule.Judged.G;
import static dev.ssi.rule.Judged.LATER;
import static dev.ssi.rule.Judged.OPSG;
import static dev.ssi.rule.Judged.PACKAGE;
import static dev.ssi.rule.Judged.PANEL;
import static dev.ssi.rule.Judged.decidedAgain;
import static dev.ssi.rule.Judged.findings;
import static dev.ssi.rule.Judged.messages;
import static dev.ssi.rule.Judged.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rules of decisions judge where that is not obvious. */
class DecisionCornerCasesTest {
  private static final String VOTES = "votes: {for: 4, against: 1, abstain: 0}";

  /** A meeting of the Panel at which so many of its members were present, and voted so. */
  private static Texts meeting(int present, String votes) {
    List<String> offices =
        List.of(
            "Panel Chair",
            "Large Supplier Member",
            "Small Supplier Member",
            "Electricity Network Member",
            "Gas Network Member",
            "Other SEC Party Member",
            "Consumer Member");
    return records()
        .map(
            text ->
                text.replaceAll(
                        "(?m)^present: .*$",
                        "present: [" + String.join(", ", offices.subList(0, present)) + "]")
                    .replace(VOTES, "votes: " + votes));
  }

  private static Texts byOperationsGroup(String until) {
    return records()
        .replace(DECISION, "body: PANEL", "body: OPSG")
        .map(
            text ->
                text.replaceAll(
                        "(?m)^present: .*$",
                        "present: [Large Supplier Operations, Small Supplier Operations, Network"
                            + " Operations]")
                    .replace(VOTES, "votes: {for: 2, against: 0, abstain: 1}"))
        .replace(OPSG, "until: 2020-06-30", "until: " + until);
  }

  @Test
  void exactlyTheQuorumIsEnough() {
    assertThat(findings(meeting(4, "{for: 4, against: 0, abstain: 0}"))).isEmpty();
    assertThat(findings(meeting(3, "{for: 3, against: 0, abstain: 0}")))
        .containsExactly("error DEC-0001:8:11 inquorate");
  }

  @Test
  void anInquorateMeetingThatOnlyPutTheMatterOffIsShownAndNotRuledOn() {
    Texts deferred =
        meeting(3, "{for: 3, against: 0, abstain: 0}")
            .replace(DECISION, "outcome: agreed", "outcome: deferred")
            .without(DEPLOYMENT);
    assertThat(findings(deferred)).containsExactly("note DEC-0001:8:11 inquorate");
    assertThat(messages(deferred).get(0))
        .contains("SECMP0058 does not say what becomes of such a decision");
  }

  @Test
  void aMeetingOfWhichNobodyIsNamedCannotBeToldToBeQuorate() {
    assertThat(findings(records().map(text -> text.replaceAll("(?m)^present: .*\n", ""))))
        .containsExactly("error DEC-0001:1:5 inquorate");
  }

  @Test
  void aDecisionBeforeAnyTermsWereInForceCannotBeJudged() {
    assertThat(findings(records().replace(PANEL, "from: 2019-01-01", "from: 2019-10-01")))
        .containsExactly("error DEC-0001:4:7 inquorate");
  }

  @Test
  void theTermsOfTheDayCountAndNotThoseOfToday() {
    String terms = records().get(PANEL);
    String earlier =
        terms.replace("from: 2019-01-01\n", "from: 2019-01-01\n    until: 2019-09-17\n");
    String more = terms.substring(terms.indexOf("  - version"));
    String later =
        more.replace("\"1.0\"", "\"2.0\"")
            .replace("2019-01-01", "2019-09-18")
            .replace("quorum: 4", "quorum: 7");
    assertThat(findings(records().with(PANEL, earlier + later))).isEmpty();
    assertThat(findings(records().with(PANEL, terms + later)))
        .containsExactly("error PANEL:9:14 terms-inconsistent");
    assertThat(
            findings(
                records()
                    .with(
                        PANEL,
                        earlier.replace("2019-09-17", "2019-09-16")
                            + later.replace("2019-09-18", "2019-09-17"))))
        .containsExactly("error DEC-0001:8:11 inquorate");
  }

  @Test
  void aTieCarriesNothingWithoutACastingVote() {
    Texts tie = meeting(4, "{for: 2, against: 2, abstain: 0}");
    assertThat(findings(tie)).containsExactly("error DEC-0001:9:1 majority-not-met");
    Texts casting =
        tie.replace(PANEL, "of: votes-cast", "of: votes-cast, casting-vote: Panel Chair");
    assertThat(findings(casting)).isEmpty();
    assertThat(findings(casting.replace(DECISION, "votes:", "recused: [Panel Chair]\nvotes:")))
        .containsExactly("error DEC-0001:8:11 inquorate", "error DEC-0001:10:1 majority-not-met");
    assertThat(
            findings(
                tie.replace(DECISION, "outcome: agreed", "outcome: refused").without(DEPLOYMENT)))
        .isEmpty();
  }

  @Test
  void aShareOfThosePresentCountsAbstentions() {
    Texts texts = meeting(6, "{for: 3, against: 0, abstain: 3}");
    assertThat(findings(texts)).isEmpty();
    assertThat(messages(texts.replace(PANEL, "of: votes-cast", "of: present")))
        .containsExactly(
            "DEC-0001 is `agreed`, but its votes do not carry it: 3 of 6 present who may vote are"
                + " for it, and it takes more than 1/2, so at least 4.");
  }

  @Test
  void anAgreementWithoutVotesCannotBeToldToBeCarried() {
    assertThat(findings(records().replace(DECISION, VOTES + "\n", "")))
        .containsExactly("error DEC-0001:7:10 majority-not-met");
  }

  @Test
  void votesThatCarryAChangeThatIsRefusedAreDoubtful() {
    assertThat(
            findings(
                records()
                    .replace(DECISION, "outcome: agreed", "outcome: refused")
                    .without(DEPLOYMENT)))
        .containsExactly("warning DEC-0001:9:1 majority-not-met");
  }

  @Test
  void aDelegationThatEndsOnTheMeetingsDayIsStillInForce() {
    assertThat(findings(byOperationsGroup("2019-09-17"))).isEmpty();
    assertThat(findings(byOperationsGroup("2019-09-16")))
        .containsExactly("error DEC-0001:2:7 body-not-empowered");
  }

  @Test
  void aFaultThatWasMadeGoodByDecidingAgainIsOnlyNoted() {
    assertThat(findings(decidedAgain(byOperationsGroup("2019-09-16"), "agreed", "2019-09-24")))
        .containsExactly(
            "note DEC-0001:2:7 body-not-empowered", "note DEC-0002:7:10 illegal-transition");
  }

  @Test
  void aDecisionWaitsForTheEndOfTheLastDay() {
    assertThat(findings(records().replace(DECISION, "2019-09-17", "2019-08-13"))).isEmpty();
    assertThat(findings(records().replace(DECISION, "2019-09-17", "2019-08-12")))
        .containsExactly("error DEC-0001:4:7 decision-before-close");
    assertThat(findings(records().replace(DECISION, "2019-09-17", "2019-07-19")))
        .contains("error DEC-0001:4:7 decision-before-close");
  }

  @Test
  void aLateResponseWithoutAnAnswerIsOnlyNotedAndOneAfterTheDecisionNotAtAll() {
    String answered = "received: 2019-08-02, position: support, dcc-reply: Noted with thanks.";
    assertThat(
            decisionFindings(
                records().replace(PACKAGE, answered, "received: 2019-08-02, position: support")))
        .containsExactly("error PKG-2019-01:12:13 decision-before-close");
    assertThat(
            decisionFindings(
                records().replace(PACKAGE, answered, "received: 2019-08-13, position: support")))
        .containsExactly("note PKG-2019-01:12:13 decision-before-close");
    assertThat(
            decisionFindings(
                records().replace(PACKAGE, answered, "received: 2019-09-18, position: support")))
        .isEmpty();
  }

  /**
   * Parties are told that they may respond until the end of the day, whatever hour the close is
   * written with.
   */
  @Test
  void aResponseOnTheLastDayIsInTimeAtWhateverHourTheCloseIsWritten() {
    Texts atFive = records().replace(PACKAGE, "closes: 2019-08-12", "closes: 2019-08-12T17:00");
    assertThat(
            decisionFindings(
                atFive.replace(
                    PACKAGE,
                    "received: 2019-08-02, position: support, dcc-reply: Noted with thanks.",
                    "received: 2019-08-12T18:00, position: support")))
        .containsExactly("error PKG-2019-01:12:13 decision-before-close");
  }

  private static List<String> decisionFindings(Texts texts) {
    return findings(texts).stream().filter(each -> each.endsWith("decision-before-close")).toList();
  }

  /** The package with a variation that lets revision 3 of CP-0001 pass, made on a day. */
  private static Texts varied(String date) {
    return decidedAgain(records(), "varied", date)
        .replace(LATER, "revision: 2", "revision: 3")
        .replace(CHANGE, "revision: 2", "revision: 3")
        .replace(DECISION, "revision: 2", "revision: 3")
        .replace(
            PACKAGE, "responses:", "variations: [{decision: DEC-0002, what: more}]\nresponses:");
  }

  @Test
  void aVariationBeforeTheAgreementLetsItAgreeWhatWasVaried() {
    assertThat(findings(varied("2019-09-03"))).isEmpty();
    assertThat(findings(varied("2019-08-01"))).isEmpty();
    assertThat(findings(varied("2019-09-17"))).isEmpty();
    assertThat(findings(varied("2019-09-18")))
        .containsExactly("error DEC-0001:6:41 varied-without-decision");
    assertThat(findings(varied("2019-09-03").replace(LATER, "revision: 3", "revision: 4")))
        .containsExactly("error DEC-0001:6:41 varied-without-decision");
    assertThat(
            findings(
                varied("2019-09-03")
                    .replace(PACKAGE, "variations: [{decision: DEC-0002, what: more}]\n", "")))
        .containsExactly("warning DEC-0002:5:10 varied-without-decision");
  }

  @Test
  void aProposalRevisedAfterTheIssueNeedsAVariationUnlessItWasPutOff() {
    Texts revised = records().replace(CHANGE, "revision: 2", "revision: 3");
    assertThat(findings(revised)).containsExactly("error CP-0001:2:11 varied-without-decision");
    assertThat(
            findings(
                revised
                    .replace(DECISION, "outcome: agreed", "outcome: deferred")
                    .without(DEPLOYMENT)))
        .isEmpty();
  }

  @Test
  void anotherDigestIsAnotherText() {
    String one = "digest: \"sha256:" + "1".repeat(64) + "\"}]";
    String two = "digest: \"sha256:" + "2".repeat(64) + "\"}]";
    Texts texts =
        records()
            .replace(PACKAGE, "revision: 2}]", "revision: 2, " + one)
            .replace(DECISION, "revision: 2}]", "revision: 2, " + two);
    assertThat(findings(texts)).containsExactly("error DEC-0001:6:52 varied-without-decision");
    assertThat(findings(texts.replace(DECISION, two, one))).isEmpty();
  }

  @Test
  void aProposalThatWasNotInThePackageIsAddedByAVariation() {
    Texts added =
        records()
            .with(
                G + "changes/CP-0002.yaml",
                records().get(CHANGE).replace("CP-0001", "CP-0002").replace("rank: 1", "rank: 2"))
            .replace(
                DECISION,
                "[{proposal: CP-0001, revision: 2}]",
                "[{proposal: CP-0001, revision: 2}, {proposal: CP-0002, revision: 2}]");
    assertThat(findings(added)).containsExactly("error DEC-0001:6:56 varied-without-decision");
    Texts varied =
        decidedAgain(added, "varied", "2019-09-03")
            .replace(LATER, "proposal: CP-0001", "proposal: CP-0002")
            .replace(
                PACKAGE,
                "responses:",
                "variations: [{decision: DEC-0002, what: more}]\nresponses:");
    assertThat(findings(varied)).isEmpty();
  }

  @Test
  void aVariationMustBeWhatThePackageSaysItIs() {
    assertThat(
            findings(
                records()
                    .replace(
                        PACKAGE,
                        "responses:",
                        "variations: [{decision: DEC-0001, what: more}]\nresponses:")))
        .containsExactly("error PKG-2019-01:11:25 varied-without-decision");
  }
}
