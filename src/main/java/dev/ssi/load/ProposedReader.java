package dev.ssi.load;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Impact;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Priority;
import dev.ssi.model.governance.Proposed.Timescale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a proposal says for its consultation. Any of it may be absent while the proposal is a
 * draft; what is there must be of its type.
 */
final class ProposedReader {
  static final List<String> KNOWN =
      List.of(
          "revision",
          "type",
          "parties",
          "roles",
          "benefits",
          "consequences-if-not-agreed",
          "cost",
          "timescale",
          "priority",
          "history",
          "withdrawn",
          "superseded-by",
          "status");
  private static final List<String> ORIGINS = List.of("user", "dcc", "regulatory");

  private ProposedReader() {}

  static Proposed proposed(Fields fields) {
    return new Proposed(
        Figures.number(fields, "revision", 1),
        fields.optionalText("type"),
        parties(fields),
        fields.isAbsent("roles") ? List.of() : fields.someTextsOrAll("roles"),
        fields.optionalText("benefits"),
        fields.optionalText("consequences-if-not-agreed"),
        cost(fields),
        Nested.one(
                fields,
                "timescale",
                "A timescale",
                List.of("develop", "deploy"),
                ProposedReader::timescale)
            .orElse(null),
        Nested.one(
                fields,
                "priority",
                "A priority",
                List.of("rank", "origin", "rationale"),
                ProposedReader::priority)
            .orElse(null),
        RecordFields.events(fields, "history"),
        RecordFields.event(fields, "withdrawn"),
        RecordFields.optionalReference(fields, "superseded-by", ItemKind.CHANGE_PROPOSAL),
        fields.optionalText("status"));
  }

  /** Null where nothing is said. */
  private static Parties parties(Fields fields) {
    Optional<YamlNode.Mapping> mapping = fields.mapping("parties");
    if (mapping.isEmpty()) {
      return null;
    }
    List<Impact> impacts = new ArrayList<>();
    Text none = null;
    for (YamlNode.Entry entry : mapping.get().entries()) {
      Text category = new Text(entry.key().value(), entry.key().span());
      if (!(entry.value() instanceof YamlNode.Scalar how) || how.isEmpty()) {
        fields.wrongType(category.value(), entry.value(), "how the Party Category is impacted");
      } else if (category.is("none")) {
        none = new Text(how.value(), how.span());
      } else {
        impacts.add(new Impact(category, new Text(how.value(), how.span())));
      }
    }
    if (none != null && !impacts.isEmpty()) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(none.span(), "This says that no Party is impacted, but Parties are named.")
              .related(impacts.get(0).category().span(), "named here")
              .help("Delete `none`, or those that are not impacted."));
    }
    return new Parties(impacts, none);
  }

  private static Cost cost(Fields of) {
    Text place = of.key("cost");
    return Nested.one(
            of,
            "cost",
            "A cost range",
            List.of("min", "max", "currency", "basis", "at-risk"),
            fields -> Optional.of(cost(fields, place)))
        .orElse(null);
  }

  private static Cost cost(Fields fields, Text place) {
    return new Cost(
        Figures.amount(fields, "min"),
        Figures.amount(fields, "max"),
        fields.optionalText("currency"),
        fields.optionalText("basis"),
        Figures.amount(fields, "at-risk"),
        place);
  }

  private static Optional<Timescale> timescale(Fields fields) {
    return Optional.of(new Timescale(period(fields, "develop"), period(fields, "deploy")));
  }

  private static Period period(Fields fields, String name) {
    if (fields.isAbsent(name)) {
      return null;
    }
    List<Text> days =
        fields.raw(name) instanceof YamlNode.Sequence ? fields.texts(name) : List.of();
    if (days.size() != 2) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(fields.raw(name).span(), "`" + name + "` is two days, the first and the last.")
              .help("Write it like [2019-09-23, 2019-10-18]."));
      return null;
    }
    Optional<Moment> from = Moments.day(days.get(0), fields);
    Optional<Moment> to = Moments.day(days.get(1), fields);
    return from.isEmpty() || to.isEmpty() ? null : new Period(from.get(), to.get());
  }

  private static Optional<Priority> priority(Fields fields) {
    return Optional.of(
        new Priority(
            Figures.number(fields, "rank", 1),
            RecordFields.optionalWord(fields, "origin", ORIGINS),
            fields.optionalText("rationale")));
  }
}
