package dev.ssi.document.consult;

import dev.ssi.document.consult.Pack.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a response form asks.
 *
 * @param key by which the line is known: {@code party}, {@code category}, {@code received}, {@code
 *     position}, the id of a proposal, {@code question-1} and so on, or {@code comment}
 * @param asks in words
 * @param choices the answers there are; empty where any will do
 */
record FormLine(String key, String asks, List<String> choices) {
  static final String PARTY = "party";
  static final String CATEGORY = "category";
  static final String RECEIVED = "received";
  static final String POSITION = "position";
  static final String COMMENT = "comment";
  static final String QUESTION = "question-";

  /** Positions on one proposal. */
  static final List<String> ON_PROPOSAL = List.of("support", "oppose", "neutral");

  /** Positions on the package as a whole. */
  static final List<String> OVERALL = List.of("support", "oppose", "neutral", "mixed");

  FormLine {
    choices = List.copyOf(choices);
  }

  /** The lines of a form, in order. */
  static List<FormLine> of(Pack pack) {
    List<FormLine> lines = new ArrayList<>();
    lines.add(new FormLine(PARTY, "The name of your Party", List.of()));
    List<String> categories = pack.distribution().stream().map(Group::category).toList();
    String titles =
        pack.distribution().stream()
            .map(group -> group.category() + " " + group.title())
            .collect(Collectors.joining("; "));
    lines.add(
        new FormLine(
            CATEGORY,
            "Its Party Category" + (titles.isEmpty() ? "" : ", by its letters: " + titles),
            categories));
    lines.add(
        new FormLine(
            POSITION, "Your position on the package: " + String.join(", ", OVERALL), OVERALL));
    for (Consulted proposal : pack.proposals()) {
      lines.add(
          new FormLine(
              proposal.id(),
              (proposal.id() + " " + proposal.title()).strip()
                  + ": "
                  + String.join(", ", ON_PROPOSAL),
              ON_PROPOSAL));
    }
    for (int i = 0; i < pack.questions().size(); i++) {
      lines.add(new FormLine(QUESTION + (i + 1), pack.questions().get(i), List.of()));
    }
    lines.add(new FormLine(COMMENT, "Anything else", List.of()));
    lines.add(
        new FormLine(
            RECEIVED, "Leave empty. For whoever receives it: the day, as 2019-08-02", List.of()));
    return lines;
  }

  /** Whether it asks for a position on one proposal. */
  boolean isProposal() {
    return choices.equals(ON_PROPOSAL);
  }

  boolean isQuestion() {
    return key.startsWith(QUESTION);
  }
}
