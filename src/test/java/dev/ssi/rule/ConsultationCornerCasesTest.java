package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Consultations that are lawful by a hair, or not; and records that leave it open. */
class ConsultationCornerCasesTest {
  private static final String FOLDER = "baseline/governance/";
  private static final String PACKAGE = FOLDER + "packages/PKG-2019-01.yaml";
  private static final String CALENDAR = FOLDER + "calendar.yaml";
  private static final String POLICY = FOLDER + "policy.yaml";
  private static final String CONTACTS = FOLDER + "contacts.yaml";
  private static final String TOO_SHORT = "governance.consultation-too-short";

  /** Whole records, with the shipped calendar, and a policy for as long as that goes back. */
  private static final Texts RECORDS =
      Texts.shippedWithRecords()
          .replace(
              POLICY,
              "{from: 2019-06-27, working-days: 15}",
              "{from: 2018-01-01, working-days: 15}");

  private static Texts consultation(String issued, String closes) {
    return RECORDS
        .replace(PACKAGE, "issued: 2019-07-22", "issued: " + issued)
        .replace(PACKAGE, "closes: 2019-08-12", "closes: " + closes);
  }

  private static List<Finding> findings(String rule, Texts texts) {
    return texts.validate().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  private static void assertHelped(Texts texts, String help) {
    assertThat(findings(TOO_SHORT, texts)).extracting(Finding::help).containsExactly(help);
  }

  @TestFactory
  Stream<DynamicTest> aConsultationIsLawfulFromTheFifteenthWorkingDayOn() {
    return Stream.of(
            "2018-12-14 2019-01-09",
            "2019-04-18 2019-05-14",
            "2019-12-11 2020-01-06",
            "2020-05-01 2020-05-26",
            "2022-05-13 2022-06-07",
            "2022-09-01 2022-09-23",
            "2023-04-20 2023-05-15",
            "2025-12-08 2025-12-31",
            "2019-02-16 2019-03-08")
        .map(
            vector ->
                dynamicTest(
                    vector, () -> checkEarliest(vector.split(" ")[0], vector.split(" ")[1])));
  }

  private static void checkEarliest(String issued, String earliest) {
    LocalDate day = LocalDate.parse(earliest);
    assertThat(findings(TOO_SHORT, consultation(issued, earliest))).isEmpty();
    assertThat(findings(TOO_SHORT, consultation(issued, day.plusDays(1).toString()))).isEmpty();
    assertThat(findings(TOO_SHORT, consultation(issued, day.minusDays(1).toString())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.help()).startsWith("Close on " + earliest + " or later");
              assertThat(finding.span().text()).isEqualTo(day.minusDays(1).toString());
            });
  }

  @Test
  void aCloseOnABankHolidayIsOneWorkingDayShortOfTheDayAfter() {
    assertHelped(
        consultation("2019-08-05", "2019-08-26"),
        "Close on 2019-08-27 or later; no Working Day: 2019-08-26 (Summer bank holiday).");
  }

  @Test
  void aCloseOnABankHolidayWithEnoughWorkingDaysBeforeItIsLawful() {
    assertThat(findings(TOO_SHORT, consultation("2019-07-22", "2019-08-26"))).isEmpty();
  }

  @Test
  void issuedLateInTheEveningOfSummerTimeCountsAsThatDay() {
    for (String halfPastEleven :
        List.of("2019-07-22T22:30:00Z", "2019-07-22T23:30", "2019-07-22T23:30:00+01:00")) {
      assertThat(findings(TOO_SHORT, consultation(halfPastEleven, "2019-08-12"))).isEmpty();
    }
  }

  @Test
  void issuedAfterMidnightOfSummerTimeCountsAsTheNextDayThoughItIsTheSameDayElsewhere() {
    assertHelped(
        consultation("2019-07-22T23:30:00Z", "2019-08-12"), "Close on 2019-08-13 or later.");
  }

  @Test
  void aHolidayProclaimedWhileItIsOpenMovesTheEarliestClose() {
    Texts before = consultation("2022-09-01", "2022-09-22").replace(CALENDAR, mourning(), "");
    assertThat(findings(TOO_SHORT, before)).isEmpty();
    assertHelped(
        consultation("2022-09-01", "2022-09-22"),
        "Close on 2022-09-23 or later; no Working Day: 2022-09-19 (" + nameOfMourning() + ").");
  }

  private static String mourning() {
    return RECORDS
            .get(CALENDAR)
            .lines()
            .filter(line -> line.contains("2022-09-19"))
            .findFirst()
            .orElseThrow()
        + "\n";
  }

  private static String nameOfMourning() {
    String line = mourning();
    return line.substring(line.indexOf("name: ") + 6, line.lastIndexOf('}'));
  }

  @Test
  void thePolicyIsThatOfTheDayOfIssueAndTheLaterEntryPrevails() {
    Texts longer =
        RECORDS.replace(
            POLICY,
            "{from: 2018-01-01, working-days: 15}",
            "{from: 2018-01-01, working-days: 15}\n  - {from: 2019-07-23, working-days: 20}");
    assertThat(findings(TOO_SHORT, longer)).isEmpty();
    assertHelped(
        longer.replace(PACKAGE, "issued: 2019-07-22", "issued: 2019-07-23"),
        "Close on 2019-08-20 or later.");
  }

  @Test
  void aDayBeyondTheCalendarIsRefused() {
    String extend =
        "Add the holidays of that time to baseline/governance/calendar.yaml from the published"
            + " list, and only then move `covered-until`.";
    assertHelped(consultation("2028-12-20", "2029-02-01"), extend);
    assertHelped(consultation("2028-11-20", "2029-01-02"), extend);
    assertThat(findings(TOO_SHORT, consultation("2028-12-20", "2029-02-01")))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-01 cannot be told to be open long enough. To count 15 Working Days after"
                + " 2028-12-20 leads beyond 2028-12-31, the last day that the calendar covers.");
  }

  @Test
  void closedBeforeItWasIssued() {
    assertThat(findings(TOO_SHORT, consultation("2019-07-22", "2019-07-12")))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-01 closes on 2019-07-12, before it was issued on 2019-07-22; SEC Parties have"
                + " at least 15 Working Days.");
  }

  @Test
  void aDayWithoutAPolicyOrACalendarIsNotTakenForLawful() {
    Texts noPolicy =
        RECORDS.replace(POLICY, "{from: 2018-01-01, working", "{from: 2019-08-01, working");
    assertThat(findings(TOO_SHORT, noPolicy))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-01 was issued on 2019-07-22, and no policy says how long it must last then.");
    assertThat(findings(TOO_SHORT, RECORDS.without(POLICY))).hasSize(1);
    assertThat(findings(TOO_SHORT, RECORDS.without(CALENDAR)))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-01 was issued, and there is no calendar to count its Working Days by.");
  }

  @Test
  void whatCannotBeReadIsNotCalledMissing() {
    for (String path : List.of(POLICY, CALENDAR, CONTACTS)) {
      assertThat(RECORDS.with(path, "title: [").places())
          .singleElement()
          .asString()
          .startsWith(path)
          .contains(" syntax.");
    }
  }

  @Test
  void aResponseOnTheLastEveningIsInTimeAndOneAfterMidnightIsLate() {
    String rule = "governance.response-out-of-time";
    String received = "received: 2019-08-02";
    Texts open = RECORDS.without(Judged.DECISION).without(Judged.DEPLOYMENT);
    assertThat(findings(rule, open.replace(PACKAGE, received, "received: 2019-08-12T22:59:00Z")))
        .isEmpty();
    assertThat(findings(rule, open.replace(PACKAGE, received, "received: 2019-08-12T23:30:00Z")))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
    assertThat(findings(rule, RECORDS.replace(PACKAGE, received, "received: 2019-07-19")))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void thatAResponseWasLateIsOfNoAccountOnceEverythingWasDecided() {
    String rule = "governance.response-out-of-time";
    Texts late = RECORDS.replace(PACKAGE, "received: 2019-08-02", "received: 2019-08-13");
    assertThat(findings(rule, late)).isEmpty();
    Texts varied = late.replace(Judged.DECISION, "outcome: agreed", "outcome: varied");
    assertThat(findings(rule, varied)).hasSize(1);
    Texts more =
        late.replace(PACKAGE, "proposals: [", "proposals: [{id: CP-0002, revision: 1}, ")
            .with(
                Judged.G + "changes/CP-0002.yaml",
                late.get(Judged.CHANGE).replace("CP-0001", "CP-0002"));
    assertThat(findings(rule, more)).hasSize(1);
  }

  @Test
  void aContactIsLiveFromTheDayItIsAgreedToTheLastDay() {
    String rule = "governance.contact-missing";
    assertThat(findings(rule, contact("agreed-on: 2019-07-22\n    until: 2019-07-22"))).isEmpty();
    assertThat(findings(rule, contact("agreed-on: 2019-07-23"))).hasSize(1);
    assertThat(findings(rule, contact("agreed-on: 2019-06-27\n    until: 2019-07-21"))).hasSize(1);
    assertThat(findings(rule, RECORDS.without(CONTACTS)))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-01 was issued without a list of contacts, so nobody can tell whom it"
                + " reached.");
  }

  /** The list with the days of the only contact of gas networks replaced. */
  private static Texts contact(String days) {
    String mailbox = "mailbox: metering@gas-network.example.org\n    ";
    return RECORDS.replace(CONTACTS, mailbox + "agreed-on: 2019-06-27", mailbox + days);
  }

  @Test
  void aPackageThatIsNotIssuedIsHeldToNothingThatComesWithTheIssue() {
    Texts planned =
        RECORDS
            .without(FOLDER + "decisions")
            .without(FOLDER + "deployments")
            .without(CONTACTS)
            .with(
                PACKAGE,
                "id: PKG-2019-01\ntitle: A plan\nproposals: [{id: CP-0001, revision: 2}]\n");
    assertThat(planned.places()).isEmpty();
  }
}
