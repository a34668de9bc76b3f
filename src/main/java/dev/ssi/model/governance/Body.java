package dev.ssi.model.governance;

import dev.ssi.model.Text;
import dev.ssi.model.governance.Policy.InForce;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A body that decides. Its terms of reference are data: SECMP0058 found those on quoracy and voting
 * vague, so no constant may stand for them.
 *
 * @param id such as {@code PANEL}, which alone needs no delegation
 * @param terms its terms of reference, the earliest first
 * @param delegations by which it may decide in the Panel's place
 */
public record Body(Text id, Text title, List<Terms> terms, List<Delegation> delegations) {
  /** The body whose own the power to decide is. */
  public static final String PANEL = "PANEL";

  public Body {
    terms = List.copyOf(terms);
    delegations = List.copyOf(delegations);
  }

  public boolean isPanel() {
    return id.is(PANEL);
  }

  /** The terms in force on a day; of several, those that began last. */
  public Optional<Terms> termsOn(LocalDate day) {
    return terms.stream()
        .filter(each -> each.inForce().on(day))
        .max(Comparator.comparing(each -> each.inForce().from().date()));
  }

  /**
   * Terms of reference.
   *
   * @param members the offices that are members, such as {@code Large Supplier Member}
   * @param voting those of the members that vote
   * @param quorum how many of the voting members must be present
   */
  public record Terms(
      Text version,
      InForce inForce,
      List<Text> members,
      List<Text> voting,
      int quorum,
      Text quorumText,
      Majority majority) {
    public Terms {
      members = List.copyOf(members);
      voting = List.copyOf(voting);
    }
  }

  /**
   * What share of votes carries a decision.
   *
   * @param numerator of the share, such as 1 of 1/2
   * @param denominator of the share
   * @param more whether it takes more than the share; else the share itself is enough
   * @param of whose votes are counted
   * @param castingVote the office whose vote breaks a tie, or null where none does
   */
  public record Majority(
      int numerator, int denominator, boolean more, Of of, Text castingVote, Text text) {
    /** What the votes for are a share of. */
    public enum Of {
      /** The votes for and against. */
      VOTES_CAST,
      /** Those present who may vote. */
      PRESENT,
      /** All who may vote. */
      ALL_VOTING
    }
  }

  /** The formal delegation of a power of the Panel. */
  public record Delegation(Text reference, InForce inForce) {}
}
