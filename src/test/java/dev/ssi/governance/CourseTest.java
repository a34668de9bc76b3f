package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a proposal as its records tell it. */
class CourseTest {
  private static final String PACK = "PKG-2019-01";

  @Test
  void aCompleteCycleGoesThroughEveryStepInOrder() {
    Papers papers =
        agreed().deployment("DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28");
    assertThat(steps(papers.release("1.1", "2019-11-28", "DEP-0001")))
        .containsExactly(
            "submitted 2019-06-10 CP-0001",
            "packaged 2019-06-27 PKG-2019-01",
            "consulting 2019-07-22 PKG-2019-01",
            "closed 2019-08-13 PKG-2019-01",
            "agreed 2019-09-17 DEC-0001",
            "in-development 2019-10-01 DEP-0001",
            "ready 2019-10-15 DEP-0001",
            "signed-off 2019-11-19 DEP-0001",
            "deployed 2019-11-28 DEP-0001",
            "released 2019-11-28 REL-1.1");
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void itStandsOnEachDayWhereThatDaySawIt() {
    Papers papers =
        agreed()
            .deployment("DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28")
            .release("1.1", "2019-12-02", "DEP-0001");
    assertThat(at(papers, "2019-06-09")).isEqualTo("nowhere");
    assertThat(at(papers, "2019-06-10")).isEqualTo("submitted");
    assertThat(at(papers, "2019-06-27")).isEqualTo("packaged");
    assertThat(at(papers, "2019-07-21")).isEqualTo("packaged");
    assertThat(at(papers, "2019-07-22")).isEqualTo("consulting");
    assertThat(at(papers, "2019-08-12")).as("the last day for responses").isEqualTo("consulting");
    assertThat(at(papers, "2019-08-13")).isEqualTo("closed");
    assertThat(at(papers, "2019-09-16")).isEqualTo("closed");
    assertThat(at(papers, "2019-09-17")).isEqualTo("agreed");
    assertThat(at(papers, "2019-09-30")).isEqualTo("agreed");
    assertThat(at(papers, "2019-10-01")).isEqualTo("in-development");
    assertThat(at(papers, "2019-10-15")).isEqualTo("ready");
    assertThat(at(papers, "2019-11-19")).isEqualTo("signed-off");
    assertThat(at(papers, "2019-11-27")).isEqualTo("signed-off");
    assertThat(at(papers, "2019-11-28")).isEqualTo("deployed");
    assertThat(at(papers, "2019-12-01")).isEqualTo("deployed");
    assertThat(at(papers, "2019-12-02")).isEqualTo("released");
  }

  @Test
  void aProposalThatLacksADetailIsADraftUntilAPackageTakesItIn() {
    Papers papers = new Papers().proposal("CP-0001", "ssi-change-process", Papers.draft());
    assertThat(steps(papers)).containsExactly("draft 2019-06-10 CP-0001");
    assertThat(steps(papers.pack(PACK, null, null, "CP-0001")))
        .containsExactly("submitted 2019-06-10 CP-0001", "packaged 2019-06-27 PKG-2019-01");
  }

  @Test
  void anAgreementWithConditionsIsAStateOfItsOwn() {
    assertThat(
            steps(
                consulted()
                    .decision("DEC-0001", PACK, "2019-09-17", "agreed-with-conditions", "CP-0001")))
        .endsWith(
            "agreed-with-conditions 2019-09-17 DEC-0001", "in-development 2019-10-01 CP-0001");
  }

  @Test
  void developmentBegunLateBeginsWithTheAgreement() {
    assertThat(steps(consulted().decision("DEC-0001", PACK, "2019-10-08", "agreed", "CP-0001")))
        .endsWith("agreed 2019-10-08 DEC-0001", "in-development 2019-10-08 CP-0001");
  }

  @Test
  void theRecordOfADeploymentPutsAnAgreedProposalIntoDevelopment() {
    assertThat(steps(agreed().deployment("DEP-0001", "DEC-0001", null, null, "2019-11-28")))
        .endsWith("agreed 2019-09-17 DEC-0001", "in-development 2019-09-17 DEP-0001");
  }

  @Test
  void developmentSignedOffWithTheAgreementLeavesNoStepOut() {
    Papers papers = agreed().deployment("DEP-0001", "DEC-0001", "2019-09-17", null, null);
    assertThat(steps(papers))
        .endsWith(
            "agreed 2019-09-17 DEC-0001",
            "in-development 2019-09-17 DEP-0001",
            "ready 2019-09-17 DEP-0001");
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void whatIsNotSignedOffDoesNotTakeEffectByThePassageOfTime() {
    Papers papers = agreed().deployment("DEP-0001", "DEC-0001", "2019-10-15", null, "2019-11-28");
    assertThat(at(papers, "2020-06-01")).isEqualTo("ready");
  }

  @Test
  void aRefusalEndsIt() {
    assertThat(steps(consulted().decision("DEC-0001", PACK, "2019-09-17", "refused", "CP-0001")))
        .endsWith("closed 2019-08-13 PKG-2019-01", "refused 2019-09-17 DEC-0001");
  }

  @Test
  void whatIsDeferredGoesBackIntoAPackage() {
    Papers papers =
        consulted()
            .decision("DEC-0001", PACK, "2019-09-17", "deferred", "CP-0001")
            .pack("PKG-2020-01", "2020-01-06", "2020-01-31", "CP-0001")
            .decision("DEC-0002", "PKG-2020-01", "2020-02-18", "agreed", "CP-0001");
    assertThat(steps(papers))
        .containsSequence(
            "deferred 2019-09-17 DEC-0001",
            "packaged 2019-09-17 PKG-2020-01",
            "consulting 2020-01-06 PKG-2020-01",
            "closed 2020-02-01 PKG-2020-01",
            "agreed 2020-02-18 DEC-0002");
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void aVariationChangesNoState() {
    assertThat(steps(consulted().decision("DEC-0002", PACK, "2019-08-01", "varied", "CP-0001")))
        .isEqualTo(steps(consulted()));
  }

  @Test
  void aWithdrawalDuringTheConsultationIsTheEnd() {
    Papers papers =
        new Papers()
            .proposal("CP-0001", "ssi-change-process", Papers.withdrawn("2019-07-30"))
            .pack(PACK, "2019-07-22", "2019-08-12", "CP-0001");
    assertThat(steps(papers))
        .endsWith("consulting 2019-07-22 PKG-2019-01", "withdrawn 2019-07-30 CP-0001");
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void anotherProposalTakesThePlaceOfWhatIsNotYetInService() {
    Papers open =
        new Papers().proposal("CP-0001", "ssi-change-process", Papers.supersededBy("CP-0002"));
    assertThat(steps(open.proposal("CP-0002")))
        .containsExactly("submitted 2019-06-10 CP-0001", "superseded 2019-06-10 CP-0001");
  }

  @Test
  void aSectionDChangeIsDecidedElsewhereAndDeployedHere() {
    Papers papers = new Papers().proposal("CP-0001", "section-d", Papers.whole());
    assertThat(steps(papers.pack(PACK, "2019-07-22", "2019-08-12", "CP-0001")))
        .containsExactly("submitted 2019-06-10 CP-0001", "routed-to-section-d 2019-06-10 CP-0001");
    papers
        .decision("DEC-0001", null, "2019-09-17", "agreed", "CP-0001")
        .deployment("DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28");
    assertThat(course(papers).last().state()).isEqualTo(State.DEPLOYED);
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void whatWasRolledBackMayBeDeployedOnceMore() {
    Papers papers =
        agreed()
            .deployment(
                "DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28", "2019-11-30")
            .deployment("DEP-0002", "DEC-0001", "2019-12-10", "2019-12-12", "2019-12-18");
    assertThat(at(papers, "2019-11-30")).isEqualTo("rolled-back");
    assertThat(steps(papers))
        .endsWith(
            "rolled-back 2019-11-30 DEP-0001",
            "in-development 2019-12-10 DEP-0002",
            "ready 2019-12-10 DEP-0002",
            "signed-off 2019-12-12 DEP-0002",
            "deployed 2019-12-18 DEP-0002");
    assertThat(course(papers).illegal()).isEmpty();
  }

  @Test
  void anOrderThatNoRuleAllowsCanBeSeen() {
    assertThat(illegal(consulted().decision("DEC-0001", PACK, "2019-08-12", "agreed", "CP-0001")))
        .as("decided on the last day for responses")
        .containsExactly("consulting -> agreed");
    assertThat(
            illegal(
                new Papers()
                    .proposal("CP-0001")
                    .decision("DEC-0001", null, "2019-09-17", "agreed", "CP-0001")))
        .as("decided without a consultation")
        .containsExactly("submitted -> agreed");
    assertThat(illegal(agreed().pack("PKG-2020-01", null, null, "CP-0001"))).isNotEmpty();
    assertThat(illegal(agreed().decision("DEC-0002", PACK, "2019-09-24", "refused", "CP-0001")))
        .containsExactly("agreed -> refused");
    assertThat(
            illegal(agreed().deployment("DEP-0001", "DEC-0001", null, "2019-11-19", "2019-11-28")))
        .as("development never signed off")
        .containsExactly("in-development -> signed-off");
    assertThat(
            illegal(
                agreed()
                    .deployment("DEP-0001", "DEC-0001", "2019-10-15", null, "2019-11-28")
                    .release("1.1", "2019-11-28", "DEP-0001")))
        .as("released without the sign-off of its deployment")
        .containsExactly("ready -> released");
  }

  @ParameterizedTest
  @CsvSource({
    "submitted, 2019-06-20, 0",
    "packaged, 2019-07-01, 1",
    "consulting, 2019-07-30, 1",
    "closed, 2019-08-20, 1",
    "agreed, 2019-09-20, 2",
    "in-development, 2019-10-05, 2",
    "ready, 2019-10-20, 3",
    "signed-off, 2019-11-20, 4",
  })
  void fromEachStateBeforeServiceAProposalMayBeWithdrawn(String from, String day, int records) {
    Papers papers = withdrawn(day, records);
    assertThat(at(papers, LocalDate.parse(day).minusDays(1).toString())).isEqualTo(from);
    assertThat(course(papers).last().state()).isEqualTo(State.WITHDRAWN);
    assertThat(at(papers, day)).isEqualTo("withdrawn");
    assertThat(course(papers).illegal()).isEmpty();
  }

  /** So many of the records of a cycle, of a proposal withdrawn on a day. */
  private static Papers withdrawn(String day, int records) {
    Papers papers = new Papers().proposal("CP-0001", "ssi-change-process", Papers.withdrawn(day));
    if (records > 0) {
      papers.pack(PACK, "2019-07-22", "2019-08-12", "CP-0001");
    }
    if (records > 1) {
      papers.decision("DEC-0001", PACK, "2019-09-17", "agreed", "CP-0001");
    }
    if (records > 2) {
      String signedOff = records > 3 ? "2019-11-19" : null;
      papers.deployment("DEP-0001", "DEC-0001", "2019-10-15", signedOff, "2019-11-28");
    }
    return papers;
  }

  @Test
  void whatIsInServiceIsNotSupersededButStaysWhatItIs() {
    Papers papers =
        new Papers()
            .proposal("CP-0001", "ssi-change-process", Papers.supersededBy("CP-0002"))
            .pack(PACK, "2019-05-02", "2019-05-23", "CP-0001")
            .decision("DEC-0001", PACK, "2019-05-24", "agreed", "CP-0001")
            .deployment("DEP-0001", "DEC-0001", "2019-05-28", "2019-05-29", "2019-05-30")
            .proposal("CP-0002");
    assertThat(course(papers).last().state()).isEqualTo(State.DEPLOYED);
  }

  @Test
  void thePackageDecidedOnIsTheOneThatADecisionNames() {
    assertThat(
            illegal(
                consulted().decision("DEC-0001", "PKG-2018-09", "2019-09-17", "agreed", "CP-0001")))
        .as("a reference that leads nowhere breaks no order")
        .isEmpty();
  }

  private static Papers consulted() {
    return new Papers().proposal("CP-0001").pack(PACK, "2019-07-22", "2019-08-12", "CP-0001");
  }

  private static Papers agreed() {
    return consulted().decision("DEC-0001", PACK, "2019-09-17", "agreed", "CP-0001");
  }

  private static Course course(Papers papers) {
    Register register = papers.register();
    return Course.of(register.proposal("CP-0001").orElseThrow(), register);
  }

  private static List<String> steps(Papers papers) {
    return course(papers).steps().stream()
        .map(step -> step.state().word() + " " + step.since() + " " + step.record())
        .toList();
  }

  private static String at(Papers papers, String day) {
    return course(papers).at(LocalDate.parse(day)).map(it -> it.state().word()).orElse("nowhere");
  }

  private static List<String> illegal(Papers papers) {
    return course(papers).illegal().stream()
        .map(it -> it.from().state().word() + " -> " + it.to().state().word())
        .toList();
  }
}
