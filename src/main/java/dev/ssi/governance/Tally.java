package dev.ssi.governance;

import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Decision.Votes;

/**
 * Votes held against the majority that the terms of the body ask for, in whole numbers, so that no
 * share is ever rounded.
 */
public record Tally(Votes votes, Attendance attendance) {
  /** What came of a vote. */
  public enum Result {
    /** The share was reached. */
    CARRIED,
    /** As many for as against, and the casting vote is enough to reach the share. */
    CASTING_VOTE,
    /** As many for as against, and nobody there who could break the tie. */
    TIED,
    /** The share was not reached. */
    SHORT,
    /** Nobody voted for or against. */
    NONE_CAST
  }

  public Result result() {
    long favour = votes.favour();
    if (favour + votes.against() == 0) {
      return Result.NONE_CAST;
    }
    if (reaches(favour, base())) {
      return Result.CARRIED;
    }
    if (favour != votes.against()) {
      return Result.SHORT;
    }
    if (!hasCastingVote()) {
      return Result.TIED;
    }
    long more = majority().of() == Majority.Of.VOTES_CAST ? 1 : 0;
    return reaches(favour + 1, base() + more) ? Result.CASTING_VOTE : Result.SHORT;
  }

  /** Whether the votes let the change pass, be it with the casting vote. */
  public boolean isCarried() {
    return result() == Result.CARRIED || result() == Result.CASTING_VOTE;
  }

  /** How many votes the share is one of. */
  public long base() {
    return switch (majority().of()) {
      case VOTES_CAST -> (long) votes.favour() + votes.against();
      case PRESENT -> attendance.voters().size();
      case ALL_VOTING -> Attendance.votingMembers(attendance.terms()).size();
    };
  }

  /** The fewest votes for that reach the share of as many as {@link #base()}. */
  public long needed() {
    long whole = majority().numerator() * base();
    long least = -Math.floorDiv(-whole, (long) majority().denominator());
    return majority().more() && whole % majority().denominator() == 0 ? least + 1 : least;
  }

  /** How many votes there are more than people who may vote. */
  public long excess() {
    long total = (long) votes.favour() + votes.against() + votes.abstained();
    return Math.max(0, total - attendance.voters().size());
  }

  private boolean hasCastingVote() {
    return majority().castingVote() != null && attendance.sat(majority().castingVote());
  }

  private boolean reaches(long favour, long base) {
    long have = favour * majority().denominator();
    long want = majority().numerator() * base;
    return majority().more() ? have > want : have >= want;
  }

  private Majority majority() {
    return attendance.terms().majority();
  }
}
