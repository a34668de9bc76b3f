package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages beside one another and over time: their windows, and what they take in. */
class PackageCornerCasesTest {
  private static final String FOLDER = "baseline/governance/";
  private static final String CHANGE = FOLDER + "changes/CP-0001.yaml";
  private static final String OTHER = FOLDER + "changes/CP-0002.yaml";
  private static final String PACKAGE = FOLDER + "packages/PKG-2019-01.yaml";
  private static final String SECOND = FOLDER + "packages/PKG-2019-02.yaml";
  private static final String DECISION = FOLDER + "decisions/DEC-0001.yaml";
  private static final String WINDOW = "governance.package-window";

  private static final Texts RECORDS = Texts.shippedWithRecords();

  /** Nothing is decided yet. */
  private static final Texts OPEN =
      RECORDS.without(FOLDER + "decisions").without(FOLDER + "deployments");

  private static List<Finding> findings(String rule, Texts texts) {
    return texts.validate().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  private static List<String> said(Texts texts) {
    return texts.validate().findings().stream()
        .map(finding -> finding.severity().label() + ": " + finding.message())
        .toList();
  }

  private static Texts second(String window, String proposals) {
    return OPEN.with(
        SECOND,
        RECORDS
            .get(PACKAGE)
            .replaceAll("(?s)responses:.*", "")
            .replace("PKG-2019-01", "PKG-2019-02")
            .replaceAll("window: .*", "window: " + window)
            .replaceAll("proposals: .*", "proposals: " + proposals)
            .replaceAll("issued: .*\ncloses: .*\n", ""));
  }

  @Test
  void aWindowMaySpanMonthsUpToThoseOfThePolicyInForceOnItsLastDay() {
    assertThat(findings(WINDOW, second("{from: 2019-07-20, to: 2019-09-19}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2019-10-31, to: 2020-03-01}", "[]"))).hasSize(1);
    assertThat(findings(WINDOW, second("{from: 2019-10-31, to: 2020-02-29}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2019-11-01, to: 2020-03-01}", "[]"))).hasSize(1);
    assertThat(findings(WINDOW, second("{from: 2019-11-01, to: 2020-02-29}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2020-02-27, to: 2020-06-26}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2020-02-26, to: 2020-06-26}", "[]"))).hasSize(1);
    assertThat(findings(WINDOW, second("{from: 2020-02-26, to: 2020-06-27}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2020-06-27, to: 2021-06-27}", "[]"))).hasSize(1);
  }

  @Test
  void windowsMayTouchAndNotOverlap() {
    assertThat(findings(WINDOW, second("{from: 2019-07-20, to: 2019-09-19}", "[]"))).isEmpty();
    assertThat(findings(WINDOW, second("{from: 2019-07-19, to: 2019-09-19}", "[]")))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-02 gathers proposals from 2019-07-19 on, while the window of PKG-2019-01 runs"
                + " until 2019-07-19, so it is open which of the two a proposal belongs to.");
  }

  @Test
  void aProposalIsInOneOpenPackageAndMayComeBackAfterItWasDeferred() {
    Texts both = second("{from: 2019-07-20, to: 2019-09-19}", "[{id: CP-0001, revision: 2}]");
    assertThat(findings(WINDOW, both))
        .extracting(Finding::message)
        .containsExactly(
            "PKG-2019-02 takes in CP-0001, which is in PKG-2019-01 and not decided on there.");
    for (String outcome : List.of("deferred", "refused")) {
      Texts decided =
          both.with(
              DECISION, RECORDS.get(DECISION).replace("outcome: agreed", "outcome: " + outcome));
      assertThat(findings(WINDOW, decided)).isEmpty();
    }
  }

  @Test
  void aProposalThatWasRevisedIsTakenInAnewWhileThePackageIsNotIssued() {
    Texts planned =
        second("{from: 2019-07-20, to: 2019-09-19}", "[{id: CP-0002, revision: 1}]")
            .with(OTHER, RECORDS.get(CHANGE).replace("CP-0001", "CP-0002"));
    assertThat(said(planned))
        .containsExactly(
            "warning: PKG-2019-02 takes in revision 1 of CP-0002, which is at revision 2 by now.");
  }

  @Test
  void aProposalRevisedAfterTheIssueIsNoLongerWhatWasConsultedOn() {
    Texts revised = OPEN.replace(CHANGE, "revision: 2", "revision: 3");
    assertThat(revised.validate().findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("governance.varied-without-decision");
  }
}
