package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.util.List;

/**
 * Proposals that are consulted on together.
 *
 * @param window over which they were gathered, or null
 * @param proposals what is taken in
 * @param text the revision that holds the proposed text, such as a branch or a tag, or null
 * @param issued when the consultation went out, or null while it has not
 * @param closes the last day on which a response is in time, or null
 * @param issuedBy {@code DCC} or {@code SECAS}, or null
 * @param audience {@code all-sec-parties}, or what else it went to, or null
 * @param status where the author says it stands; or null
 */
public record ConsultationPackage(
    Text id,
    Text title,
    Proposed.Period window,
    List<Entry> proposals,
    Text text,
    Moment issued,
    Moment closes,
    Text issuedBy,
    Text audience,
    List<Text> questions,
    List<Response> responses,
    List<Variation> variations,
    Text status) {
  public ConsultationPackage {
    proposals = List.copyOf(proposals);
    questions = List.copyOf(questions);
    responses = List.copyOf(responses);
    variations = List.copyOf(variations);
  }

  /**
   * A proposal as it was taken in.
   *
   * @param revision of the proposal, a whole number, or null
   * @param digest of the proposed text, as {@code sha256:…}, or null
   */
  public record Entry(Text proposal, Text revision, Text digest) {}

  /**
   * What a Party answered.
   *
   * @param party its name
   * @param category the id of its Party Category
   * @param position in a word, {@code support}, {@code oppose}, {@code neutral} or {@code mixed}
   * @param onProposals the position on single proposals
   * @param comment in its words, or null
   * @param reply the answer of the DCC, or null while there is none
   */
  public record Response(
      Text party,
      Text category,
      Moment received,
      Text position,
      List<OnProposal> onProposals,
      Text comment,
      Text reply) {
    public Response {
      onProposals = List.copyOf(onProposals);
    }
  }

  /** The position of a Party on one proposal. */
  public record OnProposal(Text proposal, Text position) {}

  /**
   * A change to what was consulted on.
   *
   * @param decision the id of the decision that makes it
   * @param what is changed, in words
   */
  public record Variation(Text decision, Text what) {}
}
