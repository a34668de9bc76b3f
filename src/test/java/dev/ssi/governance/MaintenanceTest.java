package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Per;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours of maintenance by month and week; times are those of the clocks of Great Britain. */
class MaintenanceTest {
  private static final Policy MONTHLY =
      Made.policy(Made.allowance("2019-01-01", null, 4, Per.MONTH));
  private static final Policy WEEKLY = Made.policy(Made.allowance("2019-01-01", null, 6, Per.WEEK));
  private static final Policy TEMPORARY =
      Made.policy(
          Made.allowance("2019-06-27", null, 4, Per.MONTH),
          Made.allowance("2019-09-01", "2020-03-31", 6, Per.WEEK));

  /** Each month or week with its hours, and where the allowance was passed. */
  private static List<String> hours(Policy policy, String... windows) {
    return hours(policy, List.of(Made.deployment(windows)));
  }

  private static List<String> hours(Policy policy, List<Deployment> deployments) {
    return Maintenance.totals(deployments, policy).stream()
        .map(
            total ->
                total.span().name()
                    + " "
                    + total.hours()
                    + total.passed().map(day -> " passed on " + day).orElse(""))
        .toList();
  }

  @Test
  void exactlyFourHoursAreWithinFourHoursAndASecondMoreIsNot() {
    assertThat(hours(MONTHLY, "2019-11-27T22:00 2019-11-28T02:00")).containsExactly("2019-11 PT4H");
    assertThat(hours(MONTHLY, "2019-11-27T22:00:00Z 2019-11-28T02:00:01Z"))
        .containsExactly("2019-11 PT4H1S passed on 2019-11-28");
  }

  @Test
  void theWindowsOfAllDeploymentsCountTogether() {
    assertThat(
            hours(
                MONTHLY,
                List.of(
                    Made.deployment("2019-11-20T01:00 2019-11-20T04:00"),
                    Made.deployment("2019-11-06T01:00 2019-11-06T02:30"))))
        .containsExactly("2019-11 PT4H30M passed on 2019-11-20");
  }

  @Test
  void timeThatTwoWindowsShareCountsOnce() {
    assertThat(
            hours(
                MONTHLY,
                "2019-11-06T01:00 2019-11-06T04:00",
                "2019-11-06T01:30 2019-11-06T02:00",
                "2019-11-06T01:00 2019-11-06T04:00",
                "2019-11-06T03:00 2019-11-06T05:00"))
        .containsExactly("2019-11 PT4H");
  }

  @Test
  void aWindowOverTwoMonthsIsSplitAtMidnight() {
    assertThat(hours(MONTHLY, "2019-11-30T21:00 2019-12-01T03:30"))
        .containsExactly("2019-11 PT3H", "2019-12 PT3H30M");
  }

  @Test
  void midnightIsThatOfTheClocksOfGreatBritainInSummer() {
    assertThat(hours(MONTHLY, "2019-06-30T22:00:00Z 2019-07-01T00:00:00Z"))
        .containsExactly("2019-06 PT1H", "2019-07 PT1H");
  }

  @Test
  void aWindowOverTwoWeeksIsSplitBetweenSundayAndMonday() {
    assertThat(hours(WEEKLY, "2019-11-24T20:00 2019-11-25T05:00"))
        .containsExactly("2019-W47 PT4H", "2019-W48 PT5H");
  }

  @Test
  void week53ReachesIntoTheNextYear() {
    assertThat(
            hours(
                WEEKLY,
                "2020-12-28T01:00 2020-12-28T04:00",
                "2021-01-03T01:00 2021-01-03T04:00",
                "2021-01-04T01:00 2021-01-04T02:00"))
        .containsExactly("2020-W53 PT6H", "2021-W01 PT1H");
    assertThat(Maintenance.Span.of(Made.moment("2021-01-03").date(), Per.WEEK))
        .isEqualTo(
            new Maintenance.Span(
                Made.moment("2020-12-28").date(), Made.moment("2021-01-03").date(), "2020-W53"));
  }

  @Test
  void theHoursThatPassCountWhenTheClocksGoForwardOrBack() {
    assertThat(hours(MONTHLY, "2020-03-29T00:00 2020-03-29T05:00")).containsExactly("2020-03 PT4H");
    assertThat(hours(MONTHLY, "2019-10-27T00:00 2019-10-27T04:00"))
        .containsExactly("2019-10 PT5H passed on 2019-10-27");
  }

  @Test
  void theTemporaryArrangementCountsOnItsDaysAndTheOtherOnAllOthers() {
    assertThat(
            hours(
                TEMPORARY,
                "2019-08-31T20:00 2019-09-01T06:00",
                "2020-03-31T18:00 2020-04-01T04:00",
                "2020-04-02T01:00 2020-04-02T02:00"))
        .containsExactly(
            "2019-08 PT4H", "2019-W35 PT6H", "2020-W14 PT6H", "2020-04 PT5H passed on 2020-04-02");
  }

  @Test
  void ofTwoAllowancesInForceTheLaterPrevailsInWhateverOrderTheyStand() {
    Policy turned =
        Made.policy(
            Made.allowance("2019-09-01", "2020-03-31", 6, Per.WEEK),
            Made.allowance("2019-06-27", null, 4, Per.MONTH));
    String window = "2019-11-27T20:00 2019-11-28T02:00";
    assertThat(hours(turned, window)).isEqualTo(hours(TEMPORARY, window));
  }

  @Test
  void beforeAnyAllowanceAndWithoutMomentsNothingIsCounted() {
    assertThat(hours(TEMPORARY, "2019-06-26T20:00 2019-06-26T23:00")).isEmpty();
    assertThat(hours(MONTHLY, "2019-11-27 2019-11-28", "2019-11-28T02:00 2019-11-28T01:00"))
        .isEmpty();
  }

  @Test
  void theWindowInWhichTheAllowanceIsPassedIsKnownWithThoseBeforeIt() {
    Maintenance.Total total =
        Maintenance.totals(
                List.of(
                    Made.deployment(
                        "2019-11-20T01:00 2019-11-20T04:00",
                        "2019-11-06T01:00 2019-11-06T03:00",
                        "2019-11-27T01:00 2019-11-27T02:00")),
                MONTHLY)
            .get(0);
    assertThat(total.beyond().orElseThrow().window().start().date()).isEqualTo("2019-11-20");
    assertThat(total.spells())
        .extracting(spell -> spell.window().start().date().getDayOfMonth())
        .containsExactly(6, 20, 27);
  }
}
