package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.model.governance.Decision.Votes;
import dev.ssi.model.governance.Moment;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Reads what a body decided. */
final class DecisionReader {
  private static final List<String> KNOWN =
      List.of(
          "id",
          "body",
          "meeting",
          "date",
          "package",
          "subject",
          "outcome",
          "present",
          "recused",
          "votes",
          "conditions",
          "reason",
          "minutes");
  private static final List<String> OUTCOMES =
      List.of("agreed", "agreed-with-conditions", "refused", "deferred", "varied");
  private static final String VOTES = "votes";

  private final RecordFile file;

  DecisionReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.DECISION);
  }

  void read() {
    file.read(
        "A decision",
        KNOWN,
        fields -> file.id(fields, ItemKind.DECISION).flatMap(id -> decision(id, fields)),
        file.draft().records.decisions::add);
  }

  private static Optional<Decision> decision(Text id, Fields fields) {
    Text body = fields.text("body");
    Moment date = Moments.someDay(fields, "date");
    Decision decision =
        new Decision(
            id,
            body,
            fields.optionalText("meeting"),
            date,
            RecordFields.optionalReference(fields, "package", ItemKind.PACKAGE),
            Nested.someList(
                fields,
                "subject",
                "The subject of a decision",
                List.of("proposal", "revision", "text", "digest"),
                DecisionReader::subject),
            RecordFields.word(fields, "outcome", OUTCOMES),
            fields.texts("present"),
            fields.texts("recused"),
            votes(fields),
            Nested.list(
                fields,
                "conditions",
                "A condition",
                List.of("text", "due", "met"),
                DecisionReader::condition),
            fields.optionalText("reason"),
            fields.optionalText("minutes"));
    return date == null ? Optional.empty() : Optional.of(decision);
  }

  private static Optional<Subject> subject(Fields fields) {
    return Optional.of(
        new Subject(
            RecordFields.reference(fields, "proposal", ItemKind.CHANGE_PROPOSAL),
            Figures.number(fields, "revision", 1),
            fields.optionalText("text"),
            RecordFields.digest(fields, "digest")));
  }

  private static Votes votes(Fields of) {
    Text place = of.key(VOTES);
    return Nested.one(
            of,
            VOTES,
            "A count of votes",
            List.of("for", "against", "abstain"),
            fields -> votes(fields, place))
        .orElse(null);
  }

  private static Optional<Votes> votes(Fields fields, Text place) {
    Optional<Integer> favour = Figures.count(fields, "for", 0);
    Optional<Integer> against = Figures.count(fields, "against", 0);
    Optional<Integer> abstained = Figures.count(fields, "abstain", 0);
    if (favour.isEmpty() || against.isEmpty() || abstained.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Votes(favour.get(), against.get(), abstained.get(), place));
  }

  private static Optional<Condition> condition(Fields fields) {
    return Optional.of(
        new Condition(fields.text("text"), Moments.day(fields, "due"), Moments.day(fields, "met")));
  }
}
