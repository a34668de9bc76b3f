package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessTable;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the readers of several kinds of item share. */
final class ItemFields {
  private static final List<String> SOURCES = List.of("seed", "public", "recalled", "illustrative");
  private static final Pattern MODIFICATION =
      Pattern.compile("SECMP\\d{4}|MP\\d{3,4}|DP\\d{3,4}|illustrative MP-X[1-9]\\d*");

  private ItemFields() {}

  /** The id of an item, or empty, with a finding, when it is missing or malformed. */
  static Optional<Text> id(Fields fields, ItemKind kind) {
    Text id = fields.text("id");
    if (id.value().isEmpty()) {
      return Optional.empty();
    }
    if (!kind.accepts(id.value())) {
      fields.report(badId(id, kind).fix(Respelt.id(id, kind).orElse(null)));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  static Finding badId(Text id, ItemKind kind) {
    return SyntaxRule.BAD_ID
        .at(
            id.span(),
            "`" + id + "` is not the id of " + kind.oneOf() + ", so the item was not read.")
        .help("Write it like " + kind.example() + ".");
  }

  /**
   * Reports a file whose name does not begin with the id of its item. The id that the name does
   * begin with then counts as unread: it may be the right one.
   */
  static void checkName(SourceFile file, Text id, FileKind kind, Fields fields, Draft draft) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    if (!isNamedFor(name, id.value())) {
      draft.unread(kind, file.path());
      fields.report(
          SyntaxRule.FILE_NAME
              .at(
                  id.span(),
                  "The file "
                      + name
                      + " holds "
                      + id
                      + ", so readers will not find it by its name.")
              .help("Rename the file to begin with " + id + "-, or correct the id."));
    }
  }

  /** Whether the name of a file says that the item of that id is in it. */
  static boolean isNamedFor(String name, String id) {
    return name.startsWith(id)
        && name.length() > id.length()
        && (name.charAt(id.length()) == '-' || name.charAt(id.length()) == '.');
  }

  /** The values of a field that holds one or a list of them. */
  static List<Text> oneOrMore(Fields fields, String name) {
    if (fields.raw(name) instanceof YamlNode.Scalar) {
      Text only = fields.optionalText(name);
      return only == null ? List.of() : List.of(only);
    }
    return fields.texts(name);
  }

  /**
   * Checks what any item may carry, the ids it took over from among it; returns how its text is
   * known, or null.
   */
  static Text record(Fields fields) {
    oneOrMore(fields, "formerly");
    return source(fields);
  }

  /** A table of access: a level for each role or for {@code all}. */
  static Optional<AccessTable> access(Fields fields, String name) {
    return fields.someMapping(name).map(mapping -> access(fields, mapping));
  }

  private static AccessTable access(Fields fields, YamlNode.Mapping mapping) {
    List<AccessTable.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Text role = new Text(entry.key().value(), entry.key().span());
      if (entry.value() instanceof YamlNode.Scalar level && !level.isEmpty()) {
        entries.add(new AccessTable.Entry(role, new Text(level.value(), level.span())));
      } else {
        fields.wrongType(role.value(), entry.value(), "the id of an access level");
      }
    }
    return new AccessTable(entries, mapping.span());
  }

  /** How a text is known; reports a word that is none of the four marks. */
  static Text source(Fields fields) {
    Text source = fields.optionalText("source");
    if (source != null && !SOURCES.contains(source.value())) {
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(source.span(), "`source` says how the text is known; `" + source + "` does not.")
              .respelt(
                  source.value(),
                  Suggestion.of(source.value(), SOURCES),
                  "Use one of " + String.join(", ", SOURCES) + "."));
    }
    return source;
  }

  /**
   * The reference of a SEC modification, or null. One that is made up says so itself, in a form
   * that none of the SEC has.
   */
  static Text modification(Fields fields) {
    Text modification = fields.optionalText("modification");
    if (modification != null && !MODIFICATION.matcher(modification.value()).matches()) {
      fields.report(
          SyntaxRule.BAD_ID
              .at(
                  modification.span(),
                  "`" + modification + "` is not the reference of a SEC modification.")
              .help(
                  "Write it like MP146 or SECMP0058; in an example, where there is none, like"
                      + " illustrative MP-X1."));
    }
    return modification;
  }

  /** Reports what is no date. */
  static void checkDate(Text date, Fields fields) {
    date(date, fields);
  }

  /** A date, or empty, with a finding, when it is none. */
  static Optional<LocalDate> date(Text date, Fields fields) {
    try {
      return Optional.of(LocalDate.parse(date.value()));
    } catch (DateTimeParseException notDate) {
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(date.span(), "`" + date + "` is not a date.")
              .help("Write it year first: 2019-06-27."));
      return Optional.empty();
    }
  }
}
