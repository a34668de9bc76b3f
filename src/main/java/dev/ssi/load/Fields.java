package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one YAML mapping, read one by one, with a finding for each that is missing, unknown
 * or of the wrong type. A misspelt field is reported once and then read as the one that was meant.
 */
final class Fields {
  private static final Pattern ENTRY = Pattern.compile("[^\\s,][^,]*(?<!\\s)");

  private final String what;
  private final YamlNode.Mapping mapping;
  private final Consumer<Finding> problems;

  /** What stands under misspelt names, by the names that were meant. */
  private final Map<String, YamlNode> mended = new HashMap<>();

  private String item;
  private Span place;
  private boolean whole = true;

  /**
   * @param what the thing described, as a sentence begins: "An Epic"
   * @param known every field it can have
   */
  Fields(String what, YamlNode.Mapping mapping, List<String> known, Consumer<Finding> problems) {
    this.what = what;
    this.mapping = mapping;
    this.problems = problems;
    this.place = beginning(mapping);
    if (known.contains("id") && value("id") instanceof YamlNode.Scalar id && !id.isEmpty()) {
      of(id.value(), id.span());
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key().value())) {
        unknown(entry, known);
      }
    }
  }

  private Fields(String what, YamlNode.Mapping mapping, Fields of, List<String> known) {
    this.what = what;
    this.mapping = mapping;
    this.problems = of::report;
    this.place = mapping.span();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key().value())) {
        unknown(entry, known);
      }
    }
  }

  /** The fields of a mapping within these; what is wrong there is wrong with the same item. */
  Fields within(String what, YamlNode.Mapping mapping, List<String> known) {
    return new Fields(what, mapping, this, known);
  }

  /** Says which item the fields are of, and where to point when one is missing. */
  Fields of(String item, Span place) {
    this.item = item;
    this.place = place;
    return this;
  }

  private YamlNode value(String name) {
    YamlNode value = mapping.get(name);
    return value == null ? mended.get(name) : value;
  }

  private static Span beginning(YamlNode.Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  private void unknown(YamlNode.Entry entry, List<String> known) {
    List<String> absent = known.stream().filter(name -> !has(name)).toList();
    Suggestion meant = Suggestion.of(entry.key().value(), absent);
    report(
        SyntaxRule.UNKNOWN_FIELD
            .at(
                entry.key().span(),
                what
                    + " has no field `"
                    + entry.key().value()
                    + (meant.best().isPresent() ? "`." : "`, so it was not read."))
            .respelt(
                entry.key().value(), meant, "The fields are " + String.join(", ", known) + "."));
    meant.best().ifPresent(name -> mended.put(name, entry.value()));
  }

  void report(Finding finding) {
    problems.accept(finding.item() == null ? finding.item(item) : finding);
  }

  boolean has(String name) {
    return value(name) != null;
  }

  /** Whether the field is not there, or nothing is in it. */
  boolean isAbsent(String name) {
    return !has(name) || isEmpty(value(name));
  }

  /** A value that must be there; reports and gives empty text when it is not. */
  Text text(String name) {
    Text found = optionalText(name);
    if (found != null) {
      return found;
    }
    if (isAbsent(name)) {
      missing(name);
    }
    return new Text("", place);
  }

  void missing(String name) {
    YamlNode empty = value(name);
    report(
        SyntaxRule.MISSING_FIELD
            .at(
                empty == null ? place : keyOf(name),
                what + " needs the field `" + name + "`" + (empty == null ? "." : ": it is empty."))
            .help("Add `" + name + ": …`."));
  }

  private Span keyOf(String name) {
    return mapping.entries().stream()
        .filter(entry -> entry.value() == value(name))
        .map(entry -> entry.key().span())
        .findFirst()
        .orElse(place);
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isEmpty()
        || node instanceof YamlNode.Sequence sequence && sequence.values().isEmpty()
        || node instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty();
  }

  /** A single value, or null when it is absent, empty or something else. */
  Text optionalText(String name) {
    YamlNode node = value(name);
    if (isAbsent(name)) {
      return null;
    }
    return single("", name, node).orElse(null);
  }

  private Optional<Text> single(String of, String name, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return Optional.of(new Text(scalar.value(), scalar.span()));
    }
    whole = false;
    report(
        SyntaxRule.WRONG_TYPE
            .at(
                node.span(),
                of + "`" + name + "` is a single value; here it is " + node.description() + ".")
            .help("Write one value; quote it if it is to begin with [ or {.")
            .fix(Respelt.single(node).orElse(null)));
    return Optional.empty();
  }

  /** The values of a list, which may be absent or empty. A list without brackets is mended. */
  List<Text> texts(String name) {
    YamlNode node = value(name);
    if (isAbsent(name)) {
      return List.of();
    }
    if (node instanceof YamlNode.Scalar scalar) {
      List<Text> values = split(scalar);
      report(
          SyntaxRule.WRONG_TYPE
              .at(node.span(), "`" + name + "` is a list, so its values go between brackets.")
              .help("Write it as [" + scalar.span().text() + "].")
              .fix(Respelt.list(scalar, values).orElse(null)));
      return values;
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      wrongType(name, node, "a list, such as [A, B]");
      return List.of();
    }
    List<Text> texts = new ArrayList<>();
    for (YamlNode value : sequence.values()) {
      single("An entry of ", name, value).ifPresent(texts::add);
    }
    return texts;
  }

  /** The values of a list that must have at least one. */
  List<Text> someTexts(String name) {
    if (isAbsent(name)) {
      missing(name);
      return List.of();
    }
    return texts(name);
  }

  private static List<Text> split(YamlNode.Scalar scalar) {
    if (!scalar.value().equals(scalar.span().text())) {
      return List.of(new Text(scalar.value(), scalar.span()));
    }
    List<Text> texts = new ArrayList<>();
    Matcher entry = ENTRY.matcher(scalar.value());
    while (entry.find()) {
      int start = scalar.span().start() + entry.start();
      texts.add(
          new Text(
              entry.group(), scalar.span().file().span(start, start + entry.group().length())));
    }
    return texts;
  }

  /** A list, or the one word {@code all}, which then is the only value. */
  List<Text> someTextsOrAll(String name) {
    YamlNode node = value(name);
    if (node instanceof YamlNode.Scalar scalar && scalar.value().equals("all")) {
      return List.of(new Text("all", scalar.span()));
    }
    return someTexts(name);
  }

  /** A mapping, or empty when it is absent, empty or something else. */
  Optional<YamlNode.Mapping> mapping(String name) {
    YamlNode node = value(name);
    if (isAbsent(name)) {
      return Optional.empty();
    }
    if (node instanceof YamlNode.Mapping found) {
      return Optional.of(found);
    }
    wrongType(name, node, "a mapping, such as {key: value}");
    return Optional.empty();
  }

  /** A mapping that must be there and have an entry. */
  Optional<YamlNode.Mapping> someMapping(String name) {
    if (isAbsent(name)) {
      missing(name);
      return Optional.empty();
    }
    return mapping(name);
  }

  /** The name of a field as it is written; where it should be, if it is not there. */
  Text key(String name) {
    return new Text(name, keyOf(name));
  }

  /** The value as it stands, or null. */
  YamlNode raw(String name) {
    return value(name);
  }

  /** Whether everything in the fields asked for could be read, as far as it was there. */
  boolean isWhole() {
    return whole;
  }

  /** Notes that a part of a value could not be read; that has its own finding. */
  void giveUp() {
    whole = false;
  }

  void wrongType(String name, YamlNode node, String wanted) {
    whole = false;
    report(
        SyntaxRule.WRONG_TYPE.at(
            node.span(),
            "`" + name + "` is " + wanted + "; here it is " + node.description() + "."));
  }

  /** Whether a flag is set; it is written {@code true} or left out. */
  boolean flag(String name) {
    Text value = optionalText(name);
    if (value != null && !value.is("true") && !value.is("false")) {
      report(
          SyntaxRule.WRONG_TYPE.at(
              value.span(), "`" + name + "` is true or false; here it is `" + value + "`."));
    }
    return value != null && value.is("true");
  }
}
