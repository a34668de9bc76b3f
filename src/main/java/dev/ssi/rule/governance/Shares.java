package dev.ssi.rule.governance;

import dev.ssi.governance.Tally;
import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Decision.Votes;

/** Says what came of a vote, and what the terms ask for. */
final class Shares {
  private Shares() {}

  /** Such as {@code 3 of 6 votes cast are for it, and it takes more than 1/2, so at least 4}. */
  static String result(Tally tally) {
    Votes votes = tally.votes();
    return switch (tally.result()) {
      case NONE_CAST -> "nobody voted for or against";
      case TIED -> tie(tally.attendance().terms().majority(), votes);
      default ->
          votes.favour()
              + " of "
              + base(tally)
              + (votes.favour() == 1 ? " is" : " are")
              + " for it, and it takes "
              + share(tally.attendance().terms().majority())
              + ", so at least "
              + tally.needed();
    };
  }

  private static String tie(Majority majority, Votes votes) {
    return votes.favour()
        + " for and "
        + votes.against()
        + " against are a tie, "
        + (majority.castingVote() == null
            ? "and the terms give nobody a casting vote"
            : "and " + majority.castingVote() + ", which has the casting vote, did not sit");
  }

  private static String base(Tally tally) {
    return tally.base()
        + switch (tally.attendance().terms().majority().of()) {
          case VOTES_CAST -> " votes cast";
          case PRESENT -> " present who may vote";
          case ALL_VOTING -> " who may vote";
        };
  }

  private static String share(Majority majority) {
    return (majority.more() ? "more than " : "at least ")
        + majority.numerator()
        + "/"
        + majority.denominator();
  }
}
