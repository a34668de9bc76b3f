package dev.ssi.query;

import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board;
import dev.ssi.governance.Course;
import dev.ssi.governance.Register;
import dev.ssi.governance.Standing;
import dev.ssi.governance.Step;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.query.Table.Fit;
import dev.ssi.trace.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record of governance says, and how it went on: of a proposal, its way from being recorded
 * to its release.
 *
 * @param facts what it says, in the order of people's questions
 * @param way the steps of a proposal, the earliest first; empty of other records
 * @param recorded the history that a proposal keeps itself
 * @param standing where it stands and what is missing, or null where it is not on the board
 */
record RecordStory(
    List<RecordFacts.Fact> facts, List<Told> way, List<Told> recorded, Standing standing) {
  RecordStory {
    facts = List.copyOf(facts);
    way = List.copyOf(way);
    recorded = List.copyOf(recorded);
  }

  /**
   * One line of the story.
   *
   * @param day or null where no record tells
   * @param record the id of the record that tells, or who does
   */
  record Told(LocalDate day, String words, String record) {
    String date() {
      return day == null ? "—" : day.toString();
    }
  }

  /**
   * The story of an item; empty where it is no record of governance.
   *
   * @param asked the day to judge by, or null for the last one that a record tells of
   */
  static Optional<RecordStory> of(Documents documents, Item item, LocalDate asked) {
    Register register = new Register(documents);
    List<RecordFacts.Fact> facts = RecordFacts.of(register, item);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    AsOf asOf = AsOf.of(asked, documents);
    Standing standing = Board.of(register, asOf).standing(item.id()).orElse(null);
    Optional<ChangeProposal> proposal = register.proposal(item.id());
    return Optional.of(
        new RecordStory(
            facts,
            proposal.map(found -> way(found, register, asOf)).orElse(List.of()),
            proposal.map(RecordStory::recorded).orElse(List.of()),
            standing));
  }

  private static List<Told> way(ChangeProposal proposal, Register register, AsOf asOf) {
    List<Told> way = new ArrayList<>();
    for (Step step : Course.of(proposal, register).until(asOf.day())) {
      String votes = register.decision(step.record()).map(RecordFacts::votes).orElse("");
      way.add(
          new Told(
              step.since(),
              step.state().title() + ": " + step.why() + (votes.isEmpty() ? "" : ", " + votes),
              step.record()));
    }
    return way;
  }

  private static List<Told> recorded(ChangeProposal proposal) {
    return proposal.proposed().history().stream()
        .map(
            event ->
                new Told(
                    event.when().date(),
                    event.what().value(),
                    event.by() == null ? "" : event.by().value()))
        .toList();
  }

  void text(Page page) {
    page.gap();
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED);
    facts.forEach(fact -> table.row(fact.name(), fact.words()));
    table.print(page);
    told("The way it went", way, page);
    if (standing != null) {
      page.gap().paragraph("Stands: ", StatusWords.state(standing) + ".");
      if (!standing.missing().isEmpty()) {
        page.paragraph("Missing: ", StatusWords.missing(standing) + ".");
      }
      if (standing.next() != null) {
        page.paragraph("Next: ", StatusWords.next(standing) + ".");
      }
    }
    told("As its own history has it", recorded, page);
  }

  private static void told(String heading, List<Told> lines, Page page) {
    if (lines.isEmpty()) {
      return;
    }
    page.gap().line(heading);
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED, Fit.FIXED);
    lines.forEach(told -> table.row(told.date(), told.words(), told.record()));
    table.print(page);
  }

  void json(Json json) {
    json.objects(
        "facts",
        facts,
        fact -> {
          json.field("name", fact.name());
          json.field("words", fact.words());
        });
    told(json, "way", way);
    told(json, "recorded", recorded);
    if (standing != null) {
      json.object(
          "standing",
          () -> {
            json.field("state", standing.stateWord());
            json.field("since", standing.since() == null ? null : standing.since().toString());
            json.strings("missing", standing.missing());
            json.field("next", standing.next() == null ? null : StatusWords.next(standing));
          });
    }
  }

  private static void told(Json json, String name, List<Told> lines) {
    json.objects(
        name,
        lines,
        told -> {
          json.field("date", told.day() == null ? null : told.day().toString());
          json.field("words", told.words());
          json.field("record", told.record());
        });
  }
}
