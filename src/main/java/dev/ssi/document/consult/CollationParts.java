package dev.ssi.document.consult;

import dev.ssi.document.DateWords;
import dev.ssi.document.consult.Collation.Answer;
import dev.ssi.document.consult.Collation.Category;
import dev.ssi.document.consult.Collation.Counts;
import dev.ssi.document.consult.Entry.Cell;
import dev.ssi.document.consult.Entry.Column;
import dev.ssi.document.consult.Entry.Fact;
import dev.ssi.document.consult.Entry.Facts;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What came back, in words and tables. */
final class CollationParts {
  private final Collation collation;

  CollationParts(Collation collation) {
    this.collation = collation;
  }

  String title() {
    return "Responses to "
        + collation.pack()
        + (collation.title() == null ? "" : ": " + collation.title());
  }

  List<Entry> cover() {
    List<Entry> cover = new ArrayList<>();
    int parties = (int) collation.answers().stream().map(Answer::party).distinct().count();
    cover.add(
        Line.of(
            Phrase.count(collation.answers().size(), "response", "responses")
                + " from "
                + Phrase.count(parties, "Party", "Parties")
                + "; "
                + collation.late().size()
                + " late; "
                + collation.unanswered().size()
                + " without a reply of the DCC."));
    cover.add(
        Line.of(
            collation.closes() == null
                ? "The closing day is not written, so none is called late."
                : "In time until the end of " + DateWords.dayInWeek(collation.closes()) + "."));
    return cover;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("counts", "Positions by Party Category", counts()));
    parts.add(new Part("categories", "Who answered", categories()));
    if (!collation.late().isEmpty()) {
      parts.add(new Part("late", "Late", late()));
    }
    if (!collation.answers().isEmpty()) {
      parts.add(new Part("comments", "Comments and replies", comments()));
    }
    if (!collation.unanswered().isEmpty()) {
      parts.add(new Part("unanswered", "Without a reply of the DCC", unanswered()));
    }
    return parts;
  }

  private List<Entry> counts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Counts counts : collation.counts()) {
      rows.add(
          List.of(
              Cell.of(counts.proposal()),
              Cell.of(counts.category() == null ? "all" : counts.category()),
              number(counts.support()),
              number(counts.oppose()),
              number(counts.neutral()),
              number(counts.none()),
              number(counts.late())));
    }
    return List.of(
        Line.of(
            "Each Party counts once, with its last answer. Where it says nothing of a proposal, its"
                + " position on the package counts. Late answers are counted, and told apart."),
        new Grid(
            "t-counts",
            "Positions on each proposal",
            List.of(
                Column.of("Proposal", 3),
                Column.of("Category", 3),
                Column.number("Support", 2),
                Column.number("Oppose", 2),
                Column.number("Neutral", 2),
                Column.number("No position", 2),
                Column.number("Of them late", 2)),
            rows));
  }

  private static Cell number(int number) {
    return Cell.of(Integer.toString(number));
  }

  private List<Entry> categories() {
    List<Fact> facts = new ArrayList<>();
    for (Category category : collation.categories()) {
      List<String> values = new ArrayList<>();
      values.add(
          category.answered().isEmpty()
              ? "Nobody answered."
              : "Answered: " + String.join(", ", category.answered()) + ".");
      if (!category.silent().isEmpty()) {
        values.add("Not answered: " + String.join(", ", category.silent()) + ".");
      }
      facts.add(new Fact(category.title() + " (" + category.id() + ")", values, false));
    }
    return List.of(new Facts(facts));
  }

  private List<Entry> late() {
    return List.of(
        new Facts(
            collation.late().stream()
                .map(answer -> Fact.of(who(answer), "Received on " + answer.received() + "."))
                .toList()));
  }

  private List<Entry> comments() {
    List<Fact> facts = new ArrayList<>();
    for (Answer answer : collation.answers()) {
      List<String> values = new ArrayList<>();
      values.add(
          "Received on "
              + answer.received()
              + (answer.late() ? ", late" : "")
              + (answer.replaced() ? "; answered again later" : "")
              + ". Position: "
              + answer.position()
              + ".");
      values.add(answer.comment() == null ? "No comment." : "Comment: " + answer.comment());
      values.add(answer.isAnswered() ? "DCC: " + answer.reply() : "DCC: no reply yet.");
      facts.add(new Fact(who(answer), values, !answer.isAnswered()));
    }
    return List.of(new Facts(facts));
  }

  private List<Entry> unanswered() {
    return List.of(
        Line.of("Every response is answered before anything is decided."),
        new Entry.Points(false, collation.unanswered().stream().map(CollationParts::who).toList()));
  }

  private static String who(Answer answer) {
    return answer.party() + " (" + answer.category() + ")";
  }
}
