package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults in the sample's records of what was proposed and consulted on, in two packages. */
class SampleConsultationMutationsTest {
  private static final String CHANGES = "baseline/governance/changes/";
  private static final String FIRST = "baseline/governance/packages/PKG-2019-01.yaml";
  private static final String SECOND = "baseline/governance/packages/PKG-2024-01.yaml";
  private static final String CONTACTS = "baseline/governance/contacts.yaml";
  private static final String CALENDAR = "baseline/governance/calendar.yaml";
  private static final String REFUSED = CHANGES + "CP-0021.yaml";

  private static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.ofSample(
              "governance.consultation-too-short",
              "close three days early",
              replace(SECOND, "closes: 2024-06-26", "closes: 2024-06-21"),
              SECOND + ":16:9 governance.consultation-too-short"),
          Mutation.ofSample(
              "governance.consultation-too-short",
              "issue after midnight of the day before the last",
              replace(SECOND, "issued: 2024-06-03", "issued: 2024-06-05T23:30:00Z"),
              SECOND + ":16:9 governance.consultation-too-short"),
          Mutation.ofSample(
              "governance.consultation-too-short",
              "proclaim three holidays while it is open",
              replace(
                  CALENDAR,
                  "  - {date: 2024-08-26,",
                  "  - {date: 2024-06-10, name: A}\n  - {date: 2024-06-11, name: B}\n"
                      + "  - {date: 2024-06-12, name: C}\n  - {date: 2024-08-26,"),
              SECOND + ":16:9 governance.consultation-too-short"),
          Mutation.ofSample(
              "governance.audience-too-narrow",
              "present the package to the Customer Working Group and leave it at that",
              replace(FIRST, "audience: all-sec-parties", "audience: customer-working-group"),
              FIRST + ":18:11 governance.audience-too-narrow"),
          Mutation.ofSample(
              "governance.contact-missing",
              "end the contact of gas networks before the second package",
              replace(
                  CONTACTS,
                  "mailbox: metering@gas-network.example.org\n    agreed-on: 2019-06-27",
                  "mailbox: metering@gas-network.example.org\n"
                      + "    agreed-on: 2019-06-27\n"
                      + "    until: 2024-06-02"),
              SECOND + ":15:9 governance.contact-missing"),
          Mutation.ofSample(
              "governance.package-window",
              "gather proposals for a year and a day",
              replace(SECOND, "window: {from: 2023-06-01", "window: {from: 2023-05-31"),
              SECOND + ":4:32 governance.package-window"),
          Mutation.ofSample(
              "governance.package-window",
              "begin the second window before the first ends",
              replace(FIRST, "to: 2019-07-19", "to: 2019-10-26")
                      .andThen(
                          replace(
                              SECOND,
                              "window: {from: 2023-06-01, to: 2024-05-31}",
                              "window: {from: 2019-10-26, to: 2020-02-25}"))
                  ::apply,
              SECOND + ":4:16 governance.package-window"),
          Mutation.ofSample(
              "governance.consultation-detail-missing",
              "put off the cost of what was consulted on",
              replace(
                  REFUSED,
                  "basis: illustrative; one rule, one notice and regression tests",
                  "basis: TBC"),
              REFUSED + ":25:10 governance.consultation-detail-missing"),
          Mutation.ofSample(
              "governance.consultation-detail-missing",
              "exchange the two ends of the cost range",
              texts ->
                  texts
                      .replace(REFUSED, "min: 4000", "min: 7000")
                      .replace(REFUSED, "max: 7000", "max: 4000"),
              REFUSED + ":23:8 governance.consultation-detail-missing"),
          Mutation.ofSample(
              "governance.priority-unexplained",
              "give no rank",
              replace(REFUSED, "  rank: 13\n", ""),
              REFUSED + ":32:14 governance.priority-unexplained"),
          Mutation.ofSample(
              "governance.priority-unexplained",
              "give the rank of another",
              replace(REFUSED, "rank: 13", "rank: 12"),
              REFUSED + ":31:9 governance.priority-unexplained"),
          Mutation.ofSample(
              "governance.mixed-route",
              "take an obligation along",
              replace(
                  REFUSED,
                  "  - {id: EP-034, operation: amend}\n",
                  "  - {id: EP-034, operation: amend}\n  - {id: AH-4, operation: amend}\n"),
              REFUSED + ":9:10 governance.mixed-route"),
          Mutation.ofSample(
              "governance.section-d-without-modification",
              "lose the reference of a modification",
              replace(CHANGES + "CP-0011.yaml", "modification: MP146\n", ""),
              CHANGES + "CP-0011.yaml:9:10 governance.section-d-without-modification"),
          Mutation.ofSample(
              "governance.cost-at-risk",
              "begin before the consultation and say nothing of what it costs",
              texts ->
                  texts
                      .replace(REFUSED, "  at-risk: 0\n", "")
                      .replace(REFUSED, "develop: [2024-08-05", "develop: [2024-05-20"),
              REFUSED + ":21:1 governance.cost-at-risk"),
          Mutation.ofSample(
              "governance.response-out-of-time",
              "receive a response before the package was issued",
              replace(SECOND, "received: 2024-06-26", "received: 2024-05-31"),
              SECOND + ":40:15 governance.response-out-of-time"),
          Mutation.ofSample(
              "governance.response-outside-package",
              "name a proposal of the other package",
              replace(SECOND, "on: {CP-0014: support}", "on: {CP-0004: support}"),
              SECOND + ":42:10 governance.response-outside-package"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  @Test
  void everyRuleIsSilentOnTheSampleWithEitherLineEnding() {
    assertThat(Texts.sample().places()).isEmpty();
    assertThat(Texts.sample().crlf().places()).isEmpty();
  }
}
