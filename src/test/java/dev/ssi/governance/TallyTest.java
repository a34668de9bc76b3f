package dev.ssi.governance;

import static dev.ssi.governance.Tally.Result.CARRIED;
import static dev.ssi.governance.Tally.Result.CASTING_VOTE;
import static dev.ssi.governance.Tally.Result.NONE_CAST;
import static dev.ssi.governance.Tally.Result.SHORT;
import static dev.ssi.governance.Tally.Result.TIED;
import static dev.ssi.model.governance.Body.Majority.Of.ALL_VOTING;
import static dev.ssi.model.governance.Body.Majority.Of.PRESENT;
import static dev.ssi.model.governance.Body.Majority.Of.VOTES_CAST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Decision.Votes;
import org.junit.jupiter.api.Test;

/** Votes and quorum; the members A to G vote, H does not. */
class TallyTest {
  private static Tally tally(
      String share, Majority.Of of, String present, int favour, int against, int abstained) {
    return new Tally(
        new Votes(favour, against, abstained, Made.text("")),
        Attendance.of(Made.decision(present, ""), Made.terms(4, share, of)));
  }

  private static Tally.Result result(
      String share, Majority.Of of, int favour, int against, int abstained) {
    return tally(share, of, "A, B, C, D, E, F", favour, against, abstained).result();
  }

  @Test
  void aShareOfTheVotesCastLeavesOutAbstentions() {
    assertThat(result("more-than 1/2", VOTES_CAST, 2, 1, 3)).isEqualTo(CARRIED);
    assertThat(result("more-than 1/2", VOTES_CAST, 1, 2, 3)).isEqualTo(SHORT);
    assertThat(result("more-than 1/2", VOTES_CAST, 3, 3, 0)).isEqualTo(TIED);
  }

  @Test
  void aShareOfThosePresentCountsAbstentionsAndThoseWhoDidNotVote() {
    assertThat(result("more-than 1/2", PRESENT, 4, 0, 2)).isEqualTo(CARRIED);
    assertThat(result("more-than 1/2", PRESENT, 3, 0, 3)).isEqualTo(SHORT);
    assertThat(result("at-least 1/2", PRESENT, 3, 0, 0)).isEqualTo(CARRIED);
  }

  @Test
  void aShareOfAllWhoVoteCountsThoseAbsent() {
    assertThat(result("more-than 1/2", ALL_VOTING, 4, 2, 0)).isEqualTo(CARRIED);
    assertThat(result("more-than 1/2", ALL_VOTING, 3, 0, 3)).isEqualTo(SHORT);
  }

  @Test
  void sharesAreCountedExactly() {
    assertThat(result("at-least 2/3", VOTES_CAST, 4, 2, 0)).isEqualTo(CARRIED);
    assertThat(result("more-than 2/3", VOTES_CAST, 4, 2, 0)).isEqualTo(SHORT);
    assertThat(result("at-least 2/3", VOTES_CAST, 3, 2, 0)).isEqualTo(SHORT);
    assertThat(result("at-least 1/1", VOTES_CAST, 5, 0, 1)).isEqualTo(CARRIED);
  }

  @Test
  void aTieIsBrokenOnlyByWhoeverHasTheCastingVoteAndIsThere() {
    assertThat(result("more-than 1/2 A", VOTES_CAST, 3, 3, 0)).isEqualTo(CASTING_VOTE);
    assertThat(result("more-than 1/2 G", VOTES_CAST, 3, 3, 0)).isEqualTo(TIED);
    assertThat(tally("more-than 1/2 H", VOTES_CAST, "A, B, H", 1, 1, 0).result())
        .isEqualTo(CASTING_VOTE);
    Attendance aside =
        Attendance.of(Made.decision("A, B, C", "A"), Made.terms(2, "more-than 1/2 A", VOTES_CAST));
    assertThat(new Tally(new Votes(1, 1, 0, Made.text("")), aside).result()).isEqualTo(TIED);
    Attendance chairAside =
        Attendance.of(Made.decision("A, B, H", "H"), Made.terms(2, "more-than 1/2 H", VOTES_CAST));
    assertThat(new Tally(new Votes(1, 1, 0, Made.text("")), chairAside).result()).isEqualTo(TIED);
  }

  @Test
  void aCastingVoteIsOneVoteMoreAndMustStillReachTheShare() {
    assertThat(result("at-least 2/3 A", VOTES_CAST, 3, 3, 0)).isEqualTo(SHORT);
    assertThat(result("more-than 1/2 A", PRESENT, 3, 3, 0)).isEqualTo(CASTING_VOTE);
    assertThat(result("more-than 1/2 A", PRESENT, 2, 2, 2)).isEqualTo(SHORT);
  }

  @Test
  void aTieCarriesWhereHalfIsEnough() {
    assertThat(result("at-least 1/2", VOTES_CAST, 3, 3, 0)).isEqualTo(CARRIED);
  }

  @Test
  void nobodyVotingCarriesNothing() {
    assertThat(result("at-least 1/2 A", VOTES_CAST, 0, 0, 6)).isEqualTo(NONE_CAST);
    assertThat(result("more-than 1/2 A", PRESENT, 0, 0, 0)).isEqualTo(NONE_CAST);
  }

  @Test
  void theFewestVotesThatAreEnoughCanBeTold() {
    assertThat(tally("more-than 1/2", PRESENT, "A, B, C, D, E, F", 3, 3, 0).needed()).isEqualTo(4);
    assertThat(tally("at-least 1/2", PRESENT, "A, B, C, D, E", 2, 3, 0).needed()).isEqualTo(3);
    assertThat(tally("more-than 2/3", ALL_VOTING, "A, B, C, D, E", 4, 1, 0).needed()).isEqualTo(5);
    assertThat(tally("at-least 2/3", VOTES_CAST, "A, B, C, D, E, F", 3, 3, 0).needed())
        .isEqualTo(4);
  }

  @Test
  void noMoreVotesThanThoseWhoMayVote() {
    assertThat(tally("more-than 1/2", VOTES_CAST, "A, B, C, D", 2, 1, 1).excess()).isZero();
    assertThat(tally("more-than 1/2", VOTES_CAST, "A, B, C, H", 2, 1, 1).excess()).isEqualTo(1);
  }

  @Test
  void aQuorumIsReachedByExactlyThatManyWhoMayVote() {
    assertThat(quorate("A, B, C, D", "")).isTrue();
    assertThat(quorate("A, B, C", "")).isFalse();
    assertThat(quorate("A, B, C, C", "")).isFalse();
    assertThat(quorate("A, B, C, H", "")).isFalse();
    assertThat(quorate("A, B, C, Somebody", "")).isFalse();
    assertThat(quorate("A, B, C, D", "D")).isFalse();
    assertThat(quorate("A, B, C, D, E", "D")).isTrue();
    assertThat(quorate("A, B, C, D", "E")).isTrue();
  }

  private static boolean quorate(String present, String recused) {
    return Attendance.of(
            Made.decision(present, recused), Made.terms(4, "more-than 1/2", VOTES_CAST))
        .isQuorate();
  }

  @Test
  void whoDoesNotCountIsToldApart() {
    Attendance attendance =
        Attendance.of(
            Made.decision("A, B, C, C, H, Somebody", "B, G, Else"),
            Made.terms(4, "more-than 1/2", VOTES_CAST));
    assertThat(attendance.voters()).extracting(each -> each.value()).containsExactly("A", "C");
    assertThat(attendance.recused()).extracting(each -> each.value()).containsExactly("B");
    assertThat(attendance.withoutVote()).extracting(each -> each.value()).containsExactly("H");
    assertThat(attendance.strangers())
        .extracting(each -> each.value())
        .containsExactly("Somebody", "Else");
    assertThat(attendance.repeated()).extracting(each -> each.value()).containsExactly("C");
    assertThat(attendance.absentAside()).extracting(each -> each.value()).containsExactly("G");
  }

  @Test
  void withoutAListOfThoseWhoVoteEveryMemberDoes() {
    var terms = Made.terms(4, "more-than 1/2", ALL_VOTING);
    var open =
        new dev.ssi.model.governance.Body.Terms(
            terms.version(),
            terms.inForce(),
            terms.members(),
            java.util.List.of(),
            8,
            terms.quorumText(),
            terms.majority());
    Attendance attendance = Attendance.of(Made.decision("A, B, C, D, E, F, G, H", ""), open);
    assertThat(attendance.isQuorate()).isTrue();
    assertThat(new Tally(new Votes(4, 0, 0, Made.text("")), attendance).base()).isEqualTo(8);
  }
}
