package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.util.List;

/**
 * What a body decided on some proposals of a package.
 *
 * @param body the id of the body
 * @param meeting by which name the meeting goes, or null
 * @param pack the id of the package, or null
 * @param subject the proposals decided on
 * @param outcome what was decided, one of a few words
 * @param present the offices that were present
 * @param recused those of them that stood aside
 * @param votes or null where none were counted
 * @param reason in words, or null
 * @param minutes where the minutes stand, in words, or null
 */
public record Decision(
    Text id,
    Text body,
    Text meeting,
    Moment date,
    Text pack,
    List<Subject> subject,
    Text outcome,
    List<Text> present,
    List<Text> recused,
    Votes votes,
    List<Condition> conditions,
    Text reason,
    Text minutes) {
  public Decision {
    subject = List.copyOf(subject);
    present = List.copyOf(present);
    recused = List.copyOf(recused);
    conditions = List.copyOf(conditions);
  }

  /** Whether it lets the change go ahead, be it with conditions. */
  public boolean isAgreement() {
    return outcome.is("agreed") || outcome.is("agreed-with-conditions");
  }

  /**
   * A proposal that was decided on.
   *
   * @param revision of the proposal, or null
   * @param text the revision of the repository that holds what was decided on, or null
   * @param digest of the text decided on, as {@code sha256:…}, or null
   */
  public record Subject(Text proposal, Text revision, Text text, Text digest) {}

  /** Counted votes, none of them below zero. */
  public record Votes(int favour, int against, int abstained, Text text) {}

  /**
   * A condition of an agreement.
   *
   * @param due the last day to meet it, or null
   * @param met when it was met, or null while it is not
   */
  public record Condition(Text text, Moment due, Moment met) {}
}
