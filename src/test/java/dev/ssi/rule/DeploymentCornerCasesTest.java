package dev.ssi.rule;

import static dev.ssi.rule.Judged.CHANGE;
import static dev.ssi.rule.Judged.DECISION;
import static dev.ssi.rule.Judged.DEPLOYMENT;
import static dev.ssi.rule.Judged.G;
import static dev.ssi.rule.Judged.OPSG;
import static dev.ssi.rule.Judged.PACKAGE;
import static dev.ssi.rule.Judged.PANEL;
import static dev.ssi.rule.Judged.POLICY;
import static dev.ssi.rule.Judged.decidedAgain;
import static dev.ssi.rule.Judged.findings;
import static dev.ssi.rule.Judged.messages;
import static dev.ssi.rule.Judged.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rules of deployments and of the way to them judge where that is not obvious. */
class DeploymentCornerCasesTest {
  @Test
  void aSignOffNeedsTheSamePower() {
    Texts texts =
        records()
            .replace(DEPLOYMENT, "{body: PANEL, date: 2019-11-19", "{body: OPSG, date: 2019-11-19");
    assertThat(findings(texts)).isEmpty();
    assertThat(findings(texts.replace(OPSG, "until: 2020-06-30", "until: 2019-11-19"))).isEmpty();
    assertThat(findings(texts.replace(OPSG, "until: 2020-06-30", "until: 2019-11-18")))
        .containsExactly("error DEP-0001:4:29 sign-off-missing");
  }

  @Test
  void anotherDayOfDeploymentNeedsAVariation() {
    Texts moved = records().replace(DEPLOYMENT, "effective: 2019-11-28", "effective: 2019-12-04");
    assertThat(findings(moved)).containsExactly("error DEP-0001:7:12 varied-without-decision");
    Texts varied =
        decidedAgain(moved, "varied", "2019-11-05")
            .replace(
                PACKAGE,
                "responses:",
                "variations: [{decision: DEC-0002, what: moved}]\nresponses:");
    assertThat(findings(varied)).isEmpty();
  }

  @Test
  void proposalsThatAreMovedTogetherAreOneFinding() {
    String two = "2}, {proposal: CP-0002, revision: 2}]";
    Texts texts =
        records()
            .with(
                Judged.G + "changes/CP-0002.yaml",
                records().get(CHANGE).replace("CP-0001", "CP-0002").replace("rank: 1", "rank: 2"))
            .replace(DECISION, "2}]", two)
            .replace(Judged.PACKAGE, "2}]", two.replace("proposal", "id"))
            .replace(DEPLOYMENT, "effective: 2019-11-28", "effective: 2019-12-04");
    assertThat(messages(texts))
        .containsExactly(
            "DEP-0001 takes effect on 2019-12-04, but PKG-2019-01 was consulted on with other days"
                + " for CP-0001 and CP-0002, and no decision varied that.");
  }

  @Test
  void whatIsStillToComeIsNotedAndNotCalledMissing() {
    Texts planned =
        records()
            .map(text -> text.replaceAll("(?m)^deployment-sign-off: .*\n", ""))
            .replace(
                DECISION,
                "outcome: agreed\n",
                "outcome: agreed-with-conditions\nconditions: [{text: Test it}]\n");
    assertThat(findings(planned))
        .containsExactly(
            "note DEC-0001:8:21 condition-unmet", "note DEP-0001:6:12 sign-off-missing");
    Texts past =
        planned.replace(
            DEPLOYMENT,
            "effective: 2019-11-28",
            "effective: 2019-11-28\nrolled-back: {date: 2019-12-02, event: it failed}");
    assertThat(findings(past))
        .containsExactly(
            "error DEC-0001:8:21 condition-unmet", "error DEP-0001:6:12 sign-off-missing");
  }

  /** The decision with a condition of these fields. */
  private static Texts condition(String fields) {
    return records()
        .replace(
            DECISION,
            "outcome: agreed\n",
            "outcome: agreed-with-conditions\nconditions: [{text: Test it" + fields + "}]\n");
  }

  @Test
  void aConditionIsMetByTheDayOfTheDeploymentAtTheLatest() {
    assertThat(findings(condition(", met: 2019-11-28"))).isEmpty();
    assertThat(findings(condition(", met: 2019-11-29")))
        .containsExactly("error DEC-0001:8:35 condition-unmet");
    assertThat(findings(condition(", due: 2019-10-31, met: 2019-11-04")))
        .containsExactly("note DEC-0001:8:35 condition-unmet");
    assertThat(findings(condition(", due: 2019-10-31").without(DEPLOYMENT))).isEmpty();
    assertThat(
            findings(
                condition(", due: 2019-09-30").replace(DEPLOYMENT, "effective: 2019-11-28\n", "")))
        .containsExactly("warning DEC-0001:8:35 condition-unmet");
  }

  @Test
  void theOutcomeAndTheConditionsSayTheSame() {
    assertThat(
            findings(
                records().replace(DECISION, "outcome: agreed", "outcome: agreed-with-conditions")))
        .containsExactly("warning DEC-0001:7:10 condition-unmet");
    assertThat(
            findings(
                condition(", met: 2019-11-01")
                    .replace(DECISION, "outcome: agreed-with-conditions", "outcome: agreed")))
        .containsExactly("warning DEC-0001:8:21 condition-unmet");
  }

  /** The windows of the deployment, under the month's limit alone or with the temporary one. */
  private static Texts windows(boolean temporary, String windows, String more) {
    String line = "maintenance: [{from: 2019-06-27, hours: 4, per: month}";
    Texts texts =
        records()
            .replace(
                DEPLOYMENT, "[{start: 2019-11-27T22:00, end: 2019-11-28T01:00}]", windows + more);
    return temporary
        ? texts
        : texts.with(
            POLICY, texts.get(POLICY).replaceAll("(?m)^maintenance: .*$", "") + line + "]\n");
  }

  @Test
  void exactlyTheHoursThatAreAllowedAreWithinThem() {
    String four = "[{start: 2019-11-27T22:00, end: 2019-11-28T02:00}]";
    assertThat(findings(windows(false, four, ""))).isEmpty();
    assertThat(findings(windows(false, four.replace("02:00", "02:01"), "")))
        .containsExactly("error DEP-0001:5:23 maintenance-over-limit");
    assertThat(findings(windows(true, four.replace("02:00", "04:00"), ""))).isEmpty();
    assertThat(findings(windows(true, four.replace("02:00", "04:01"), "")))
        .containsExactly("error DEP-0001:5:23 maintenance-over-limit");
  }

  @Test
  void theWindowInWhichTheLimitIsPassedIsTheOneReported() {
    Texts texts =
        windows(
            false,
            "[{start: 2019-11-20T01:00, end: 2019-11-20T03:00}, {start: 2019-11-06T01:00, end:"
                + " 2019-11-06T04:00}]",
            "");
    assertThat(findings(texts)).containsExactly("error DEP-0001:5:23 maintenance-over-limit");
    assertThat(messages(texts))
        .containsExactly(
            "Planned Maintenance takes 5 h in the month 2019-11, with this window beyond the 4 h"
                + " that are allowed. The Operations Group was not consulted first.");
  }

  @Test
  void moreThanAWeeksHoursNeedAnEarlierConsultationOfTheOperationsGroup() {
    String seven = "[{start: 2019-11-27T22:00, end: 2019-11-28T05:00}]";
    String asked = "\noperations-group-consulted: {body: OPSG, date: ";
    assertThat(findings(windows(true, seven, asked + "2019-11-27}"))).isEmpty();
    assertThat(findings(windows(true, seven, asked + "2019-11-28}")))
        .containsExactly("error DEP-0001:5:23 maintenance-over-limit");
    assertThat(findings(windows(true, seven, asked.replace("OPSG", "PANEL") + "2019-11-05}")))
        .containsExactly("error DEP-0001:5:23 maintenance-over-limit");
    assertThat(findings(windows(false, seven, asked + "2019-11-05}")))
        .containsExactly("note DEP-0001:5:23 maintenance-over-limit");
  }

  @Test
  void hoursAreThoseThatPassWhenTheClocksChange() {
    assertThat(findings(windows(false, "[{start: 2019-10-27T00:00, end: 2019-10-27T03:00}]", "")))
        .isEmpty();
    assertThat(messages(windows(false, "[{start: 2019-10-27T00:00, end: 2019-10-27T04:00}]", "")))
        .hasSize(1)
        .allMatch(each -> each.contains("5 h in the month 2019-10"));
  }

  @Test
  void aStatusIsHeldAgainstTheRecords() {
    Texts texts = records().with(CHANGE, records().get(CHANGE) + "status: signed-off\n");
    assertThat(findings(texts)).isEmpty();
    assertThat(findings(texts.replace(CHANGE, "signed-off", "agreed")))
        .containsExactly("error CP-0001:23:9 illegal-transition");
    assertThat(findings(texts.replace(CHANGE, "signed-off", "aggreed")))
        .containsExactly("error CP-0001:23:9 illegal-transition");
  }

  @Test
  void onlyTheStepsThatMayFollowAreTaken() {
    Texts deferred =
        records().replace(DECISION, "outcome: agreed", "outcome: deferred").without(DEPLOYMENT);
    assertThat(findings(decidedAgain(deferred, "agreed", "2019-10-15")))
        .as("agreed without a package after it was put off")
        .containsExactly("error DEC-0002:7:10 illegal-transition");
    assertThat(findings(decidedAgain(records().without(DEPLOYMENT), "deferred", "2019-09-24")))
        .as("an agreement turned round")
        .containsExactly("warning DEC-0002:7:10 illegal-transition");
    Texts withdrawn =
        records()
            .with(
                CHANGE,
                records().get(CHANGE)
                    + "withdrawn: {date: 2019-09-01, event: not wanted, by: DCC}\n");
    assertThat(findings(withdrawn)).contains("error DEC-0001:7:10 illegal-transition");
  }

  @Test
  void whatFollowsARefusalIsShownAndNotRuledOn() {
    Texts refused =
        records()
            .replace(DECISION, "outcome: agreed", "outcome: refused")
            .replace(DECISION, "for: 4, against: 1", "for: 1, against: 4")
            .without(DEPLOYMENT);
    Texts again = decidedAgain(refused, "agreed", "2019-10-15");
    assertThat(findings(again)).containsExactly("note DEC-0002:7:10 illegal-transition");
    assertThat(messages(again).get(0))
        .endsWith("SECMP0058 does not say what may follow, so this is shown and not ruled on.");
  }

  @Test
  void anAgreementWithoutAnyConsultationIsNoAgreement() {
    Texts texts = records().without(G + "packages").replace(DECISION, "package: PKG-2019-01\n", "");
    assertThat(findings(texts)).contains("error DEC-0001:6:10 illegal-transition");
  }

  @Test
  void datesThatCannotBeAreReportedOnceWhereTheyStand() {
    assertThat(findings(records().replace(DEPLOYMENT, "date: 2019-10-15", "date: 2019-09-16")))
        .containsExactly("error DEP-0001:3:43 illegal-transition");
    assertThat(findings(records().replace(DEPLOYMENT, "date: 2019-10-15", "date: 2019-11-20")))
        .containsExactly("error DEP-0001:4:42 illegal-transition");
    assertThat(findings(records().replace(CHANGE, "date: 2019-07-12", "date: 2019-06-12")))
        .containsExactly("error CP-0001:22:12 illegal-transition");
    assertThat(
            messages(
                records()
                    .replace(
                        DEPLOYMENT,
                        "effective: 2019-11-28",
                        "effective: 2019-11-28\nrolled-back: {date: 2019-11-20, event: it failed}")))
        .containsExactly(
            "DEP-0001: it was rolled back on 2019-11-20, before it took effect on 2019-11-28, so one"
                + " of the two dates is wrong.");
    assertThat(findings(condition(", met: 2019-09-16")))
        .containsExactly("error DEC-0001:8:35 illegal-transition");
    assertThat(
            findings(
                records()
                    .with(
                        CHANGE,
                        records().get(CHANGE)
                            + "withdrawn: {date: 2019-06-01, event: not wanted}\n")))
        .contains("error CP-0001:23:19 illegal-transition");
  }

  @Test
  void whatCannotBeReadIsNotCalledMissing() {
    for (String record : List.of(PACKAGE, DECISION, DEPLOYMENT, PANEL, CHANGE)) {
      assertThat(records().with(record, records().get(record) + "id: twice\n").places())
          .as(record)
          .isNotEmpty()
          .noneMatch(each -> each.contains(" governance."));
    }
  }
}
