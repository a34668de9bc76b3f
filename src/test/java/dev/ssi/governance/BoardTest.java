package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.governance.Board.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where everything stands, what is missing, who acts next, and by when. */
class BoardTest {
  private static final String PACK = "PKG-2019-01";

  @Test
  void aDraftLacksDetails() {
    Papers papers = new Papers().proposal("CP-0001", "ssi-change-process", Papers.draft());
    assertThat(told(papers, "CP-0001", "2019-06-20"))
        .isEqualTo("draft since 2019-06-10; missing [type]; DCC: complete it");
  }

  @Test
  void whatIsCompleteWaitsForAPackage() {
    assertThat(told(new Papers().proposal("CP-0001"), "CP-0001", "2019-06-20"))
        .isEqualTo("submitted since 2019-06-10; missing []; DCC: take it into a package");
  }

  @Test
  void aPackageWaitsToBeIssued() {
    assertThat(told(consulted(), "CP-0001", "2019-07-01"))
        .isEqualTo(
            "packaged since 2019-06-27; missing [the issue of the consultation];"
                + " SECAS: issue the consultation by 2019-07-22 (15)");
    assertThat(told(consulted(), PACK, "2019-07-01"))
        .isEqualTo(told(consulted(), "CP-0001", "2019-07-01"));
  }

  @Test
  void aConsultationRunsToTheEndOfItsLastDay() {
    assertThat(told(consulted(), "CP-0001", "2019-07-22"))
        .isEqualTo(
            "consulting since 2019-07-22; missing []; SEC Parties: respond by 2019-08-12 (15)");
    assertThat(told(consulted(), PACK, "2019-08-12"))
        .isEqualTo(
            "consulting since 2019-07-22; missing []; SEC Parties: respond by 2019-08-12 (0)");
    assertThat(told(consulted(), PACK, "2019-08-13")).startsWith("closed since 2019-08-13");
  }

  @Test
  void anAnswerIsOwedBeforeADecision() {
    Papers papers =
        new Papers()
            .proposal("CP-0001")
            .pack(
                PACK,
                "2019-07-22",
                "2019-08-12",
                List.of(Papers.response("2019-08-02", null), Papers.response("2019-08-05", "Yes.")),
                "CP-0001");
    assertThat(told(papers, "CP-0001", "2019-08-13"))
        .isEqualTo(
            "closed since 2019-08-13; missing [an answer to 1 response, a decision];"
                + " DCC: give an answer to 1 response by 2019-10-01 (34)");
    assertThat(told(consulted(), "CP-0001", "2019-08-13"))
        .isEqualTo(
            "closed since 2019-08-13; missing [a decision]; SEC Panel: decide on it by 2019-10-01 (34)");
    assertThat(told(consulted(), "CP-0001", "2019-10-02"))
        .as("the day on which development was to begin has passed")
        .endsWith("decide on it by 2019-10-01 (-1) overdue");
  }

  @Test
  void fromTheAgreementToTheReleaseSomebodyHasToAct() {
    Papers papers =
        agreed()
            .deployment("DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28")
            .release("1.1", "2019-12-02", "DEP-0001");
    assertThat(told(papers, "CP-0001", "2019-09-17"))
        .isEqualTo(
            "agreed since 2019-09-17; missing [the start of its development]; DCC: begin its development by 2019-10-01 (10)");
    assertThat(told(papers, "CP-0001", "2019-10-01"))
        .isEqualTo(
            "in-development since 2019-10-01; missing [the sign-off of its development]; SEC Panel: sign off its development by 2019-10-31 (22)");
    assertThat(told(papers, "CP-0001", "2019-10-15"))
        .isEqualTo(
            "ready since 2019-10-15; missing [the sign-off of its deployment]; SEC Panel: sign off its deployment by 2019-11-28 (32)");
    assertThat(told(papers, "CP-0001", "2019-11-19"))
        .isEqualTo("signed-off since 2019-11-19; missing []; DCC: deploy it by 2019-11-28 (7)");
    assertThat(told(papers, "CP-0001", "2019-11-28"))
        .isEqualTo(
            "deployed since 2019-11-28; missing [the release of the live document]; DCC: release version 1.1");
    assertThat(told(papers, "CP-0001", "2019-12-02"))
        .isEqualTo("released since 2019-12-02; missing []");
    for (String day : List.of("2019-09-17", "2019-10-01", "2019-11-28", "2019-12-02")) {
      assertThat(told(papers, PACK, day).split(";")[0])
          .isEqualTo(told(papers, "CP-0001", day).split(";")[0]);
    }
    assertThat(told(papers, "DEP-0001", "2019-10-02"))
        .isEqualTo(
            "in-development since null; missing [the sign-off of its development]; SEC Panel: sign off its development");
    assertThat(told(papers, "DEP-0001", "2019-10-15"))
        .isEqualTo(
            "ready since 2019-10-15; missing [the sign-off of its deployment]; SEC Panel: sign off its deployment by 2019-11-28 (32)");
    assertThat(told(papers, "DEP-0001", "2019-12-02"))
        .isEqualTo("released since 2019-12-02; missing []");
    assertThat(told(papers, "DEC-0001", "2019-12-02"))
        .isEqualTo("agreed since 2019-09-17; missing []");
  }

  @Test
  void aConditionIsMissingUntilItIsMet() {
    Papers papers =
        consulted()
            .decision(
                "DEC-0001",
                PACK,
                "2019-09-17",
                "agreed-with-conditions",
                List.of(Papers.condition("2019-10-01", "2019-10-10")),
                "CP-0001");
    assertThat(told(papers, "CP-0001", "2019-09-17"))
        .isEqualTo(
            "agreed-with-conditions since 2019-09-17;"
                + " missing [a condition: Show the load test, the start of its development];"
                + " DCC: meet the condition by 2019-10-01 (10)");
    assertThat(told(papers, "DEC-0001", "2019-10-02"))
        .isEqualTo(
            "agreed-with-conditions since 2019-09-17;"
                + " missing [a condition: Show the load test];"
                + " DCC: meet the condition by 2019-10-01 (-1) overdue");
    assertThat(told(papers, "DEC-0001", "2019-10-10"))
        .isEqualTo("agreed-with-conditions since 2019-09-17; missing []");
  }

  @Test
  void ofARefusalNobodyHasToDoAnything() {
    Papers papers = consulted().decision("DEC-0001", PACK, "2019-09-17", "refused", "CP-0001");
    assertThat(told(papers, "CP-0001", "2019-10-01"))
        .isEqualTo("refused since 2019-09-17; missing []");
    assertThat(told(papers, PACK, "2019-10-01")).isEqualTo("refused since 2019-09-17; missing []");
  }

  @Test
  void ofWhatIsOverInAnotherWayNobodyHasToDoAnythingEither() {
    Papers papers =
        agreed()
            .deployment(
                "DEP-0001", "DEC-0001", "2019-10-15", "2019-11-19", "2019-11-28", "2019-11-30")
            .proposal("CP-0002", "ssi-change-process", Papers.withdrawn("2019-07-01"))
            .proposal("CP-0003", "ssi-change-process", Papers.supersededBy("CP-0001"));
    assertThat(told(papers, "CP-0001", "2019-12-01"))
        .isEqualTo("rolled-back since 2019-11-30; missing []");
    assertThat(told(papers, "DEP-0001", "2019-12-01"))
        .isEqualTo("rolled-back since 2019-11-30; missing []");
    assertThat(told(papers, "CP-0002", "2019-12-01"))
        .isEqualTo("withdrawn since 2019-07-01; missing []");
    assertThat(told(papers, "CP-0003", "2019-12-01"))
        .isEqualTo("superseded since 2019-06-10; missing []");
  }

  @Test
  void aPackageStandsWhereItsSlowestProposalDoes() {
    Papers papers =
        new Papers()
            .proposal("CP-0001")
            .proposal("CP-0002")
            .proposal("CP-0003")
            .pack(PACK, "2019-07-22", "2019-08-12", "CP-0001", "CP-0002", "CP-0003")
            .decision("DEC-0001", PACK, "2019-09-17", "agreed", "CP-0001")
            .decision("DEC-0002", PACK, "2019-09-17", "refused", "CP-0002");
    assertThat(told(papers, PACK, "2019-09-17")).startsWith("closed since 2019-08-13");
    papers.decision("DEC-0003", PACK, "2019-09-24", "deferred", "CP-0003");
    assertThat(told(papers, PACK, "2019-09-24"))
        .isEqualTo(
            "agreed since 2019-09-17; missing []; DCC: begin its development by 2019-10-01 (5)");
  }

  @Test
  void aVariationIsOfNoState() {
    Papers papers = agreed().decision("DEC-0002", PACK, "2019-09-24", "varied", "CP-0001");
    assertThat(told(papers, "DEC-0002", "2019-09-24"))
        .isEqualTo("varied since 2019-09-24; missing []");
  }

  @Test
  void everythingHasItsPlaceAndWhatIsDoneComesLast() {
    Papers papers =
        agreed()
            .proposal("CP-0002")
            .proposal("CP-0003", "section-d", Papers.whole())
            .proposal("CP-0004", "ssi-change-process", Papers.withdrawn("2019-07-01"))
            .proposal("CP-0005")
            .proposal("CP-0006")
            .pack("PKG-2019-02", "2019-07-22", "2019-08-12", "CP-0005", "CP-0006")
            .decision("DEC-0002", "PKG-2019-02", "2019-09-17", "deferred", "CP-0005")
            .decision("DEC-0003", "PKG-2019-02", "2019-09-17", "refused", "CP-0006");
    Board board = Board.of(papers.register(), new AsOf(LocalDate.parse("2019-09-17"), null));
    assertThat(board.groups().stream().map(BoardTest::told))
        .containsExactly(
            "PACKAGE PKG-2019-01 CP-0001 DEC-0001",
            "UNPACKAGED CP-0002",
            "SECTION_D CP-0003",
            "DEFERRED CP-0005",
            "DONE PKG-2019-02 CP-0006 DEC-0002 DEC-0003",
            "WITHDRAWN CP-0004");
    assertThat(told(papers, "CP-0003", "2019-09-17"))
        .isEqualTo(
            "routed-to-section-d since 2019-06-10; missing [the reference of its SEC modification]; SEC Panel: decide on the modification");
    assertThat(told(papers, "CP-0005", "2019-09-17"))
        .isEqualTo("deferred since 2019-09-17; missing []; DCC: take it into a later package");
  }

  @Test
  void whatIsRecordedLaterIsNotOnTheBoard() {
    Papers papers = agreed().deployment("DEP-0001", "DEC-0001", "2019-10-15", null, null);
    assertThat(board(papers, "2019-06-09").isEmpty()).isTrue();
    assertThat(board(papers, "2019-09-16").standings().stream().map(Standing::id))
        .containsExactly(PACK, "CP-0001");
  }

  @Test
  void withoutACalendarNoWorkingDaysAreCounted() {
    Register register = new Register(consulted().documents(Optional.empty()));
    Board board = Board.of(register, new AsOf(LocalDate.parse("2019-07-22"), null));
    assertThat(board.standing(PACK).orElseThrow().next().by().workingDays()).isNull();
  }

  private static Papers consulted() {
    return new Papers().proposal("CP-0001").pack(PACK, "2019-07-22", "2019-08-12", "CP-0001");
  }

  private static Papers agreed() {
    return consulted().decision("DEC-0001", PACK, "2019-09-17", "agreed", "CP-0001");
  }

  private static Board board(Papers papers, String day) {
    return Board.of(papers.register(), new AsOf(LocalDate.parse(day), null));
  }

  private static String told(Papers papers, String id, String day) {
    Standing standing = board(papers, day).standing(id).orElseThrow();
    Next next = standing.next();
    String told =
        standing.stateWord() + " since " + standing.since() + "; missing " + standing.missing();
    if (next == null) {
      return told;
    }
    told += "; " + next.who() + ": " + next.what();
    return next.by() == null
        ? told
        : told
            + " by "
            + next.by().day()
            + " ("
            + next.by().workingDays()
            + ")"
            + (next.isOverdue() ? " overdue" : "");
  }

  private static String told(Group group) {
    return group.kind()
        + " "
        + String.join(" ", group.standings().stream().map(Standing::id).toList());
  }
}
