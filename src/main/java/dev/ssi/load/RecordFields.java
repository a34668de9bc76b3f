package dev.ssi.load;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the readers of several records of governance share. */
final class RecordFields {
  private static final List<String> EVENT = List.of("date", "event", "by");
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

  private RecordFields() {}

  /** A value that must be there and is one of a few words; reports any other. */
  static Text word(Fields fields, String name, List<String> words) {
    return words(fields.text(name), fields, name, words);
  }

  /** A value that is one of a few words, or null when it is absent. */
  static Text optionalWord(Fields fields, String name, List<String> words) {
    Text word = fields.optionalText(name);
    return word == null ? null : words(word, fields, name, words);
  }

  /** Reports a value that is none of a few words. */
  static Text words(Text word, Fields fields, String name, List<String> words) {
    if (!word.value().isEmpty() && !words.contains(word.value())) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(word.span(), "`" + name + "` is one of a few words; `" + word + "` is not.")
              .respelt(
                  word.value(),
                  Suggestion.of(word.value(), words),
                  "Use one of " + String.join(", ", words) + "."));
    }
    return word;
  }

  /** The id of another record, which must be there. */
  static Text reference(Fields fields, String name, ItemKind kind) {
    Text id = fields.text(name);
    checkId(id, fields, kind);
    return id;
  }

  /** The id of another record, or null when it is absent. */
  static Text optionalReference(Fields fields, String name, ItemKind kind) {
    Text id = fields.optionalText(name);
    if (id != null) {
      checkId(id, fields, kind);
    }
    return id;
  }

  /** Ids of other records. */
  static List<Text> references(List<Text> ids, Fields fields, ItemKind kind) {
    ids.forEach(id -> checkId(id, fields, kind));
    return ids;
  }

  private static void checkId(Text id, Fields fields, ItemKind kind) {
    if (!id.value().isEmpty() && !kind.accepts(id.value())) {
      fields.giveUp();
      fields.report(
          SyntaxRule.BAD_ID
              .at(id.span(), "`" + id + "` is not the id of " + kind.oneOf() + ".")
              .help("Write it like " + kind.example() + "."));
    }
  }

  /** A digest of a text, or null when it is absent. */
  static Text digest(Fields fields, String name) {
    return matching(
        fields,
        name,
        DIGEST,
        "the digest of a text",
        "Write `sha256:` and the 64 digits, 0 to 9 and a to f.");
  }

  /** A version such as 1.1, or null when it is absent. */
  static Text version(Fields fields, String name) {
    return matching(
        fields,
        name,
        VERSION,
        "a version",
        "Write two numbers with a full stop between, as in 1.1.");
  }

  /** A value of some form, or null when it is absent; reports one of another form. */
  static Text matching(Fields fields, String name, Pattern form, String what, String help) {
    Text text = fields.optionalText(name);
    if (text != null && !form.matcher(text.value()).matches()) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(text.span(), "`" + name + "` is " + what + "; `" + text + "` is not.")
              .help(help));
    }
    return text;
  }

  /** Something that happened, or null when the field is absent. */
  static Event event(Fields fields, String name) {
    return Nested.one(fields, name, "What happened", EVENT, RecordFields::event).orElse(null);
  }

  /** What happened, one after another. */
  static List<Event> events(Fields fields, String name) {
    return Nested.list(fields, name, "A line of the history", EVENT, RecordFields::event);
  }

  private static Optional<Event> event(Fields fields) {
    Moment when = Moments.someDay(fields, "date");
    Text what = fields.text("event");
    Text by = fields.optionalText("by");
    return when == null ? Optional.empty() : Optional.of(new Event(when, what, by));
  }
}
