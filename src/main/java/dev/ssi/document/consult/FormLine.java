package dev.ssi.document.consult;

import java.util.ArrayList;
import java.util.List;

/**
 * What a response form asks.
 *
 * @param key by which the line is known: {@code party}, {@code category}, {@code received}, {@code
 *     position}, the id of a proposal, {@code question-1} and so on, or {@code comment}
 * @param title what is asked
 * @param help how to answer, or null
 * @param choices the answers there are, each beginning with its word; empty where any will do
 */
record FormLine(String key, String title, String help, List<String> choices) {
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
    lines.add(new FormLine(PARTY, "The name of your Party", null, List.of()));
    lines.add(category(pack));
    lines.add(
        new FormLine(
            POSITION, "Your position on the package", String.join(", ", OVERALL), OVERALL));
    for (Consulted proposal : pack.proposals()) {
      String title = (proposal.id() + " " + proposal.title()).strip();
      lines.add(new FormLine(proposal.id(), title, String.join(", ", ON_PROPOSAL), ON_PROPOSAL));
    }
    for (int i = 0; i < pack.questions().size(); i++) {
      lines.add(new FormLine(QUESTION + (i + 1), pack.questions().get(i), null, List.of()));
    }
    lines.add(new FormLine(COMMENT, "Anything else", null, List.of()));
    lines.add(
        new FormLine(
            RECEIVED, "Leave empty", "for whoever receives it, the day, as 2019-08-02", List.of()));
    return lines;
  }

  private static FormLine category(Pack pack) {
    List<String> choices =
        pack.categories().stream().map(group -> group.id() + " " + group.title()).toList();
    String help = choices.isEmpty() ? null : "its letters: " + String.join("; ", choices);
    return new FormLine(CATEGORY, "Its Party Category", help, choices);
  }

  /** The whole of what is asked, for a form in which nothing can be chosen. */
  String asks() {
    return help == null ? title : title + ": " + help;
  }

  /** Whether it asks for a position on one proposal. */
  boolean isProposal() {
    return choices.equals(ON_PROPOSAL);
  }

  boolean isQuestion() {
    return key.startsWith(QUESTION);
  }
}
