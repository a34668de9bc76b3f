package dev.ssi.delta;

import dev.ssi.model.YamlNode;
import dev.ssi.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads a YAML mapping as fields. The order of keys does not count, nor that of a set. */
final class YamlFields {
  /** Fields in the order in which people read them; the others follow by name. */
  private static final List<String> ORDER =
      List.of(
          "title",
          "version",
          "status",
          "date",
          "notice",
          "scope",
          "meaning",
          "summary",
          "want",
          "so-that",
          "domain",
          "clauses",
          "related",
          "replaces",
          "components",
          "process-maps",
          "roles",
          "access",
          "modification",
          "lanes",
          "start");

  /** Lists whose order has a meaning. */
  private static final Set<String> SEQUENCES = Set.of("lanes");

  /** Fields whose entries are parts by themselves. */
  private static final String STEPS = "steps";

  private static final String HOLIDAYS = "holidays";

  private static final String DATE = "date";

  private YamlFields() {}

  /**
   * The fields of a mapping.
   *
   * @param leftOut names of fields that are shown elsewhere
   */
  static List<Field> of(YamlNode.Mapping mapping, Set<String> leftOut, boolean binding) {
    List<Field> fields = new ArrayList<>();
    mapping.entries().stream()
        .filter(entry -> !leftOut.contains(entry.key().value()))
        .filter(entry -> !entry.key().value().equals(STEPS) && !isHolidays(entry))
        .map(entry -> field(entry, binding))
        .filter(field -> !field.passages().isEmpty())
        .sorted(Comparator.comparingInt(YamlFields::rank).thenComparing(Field::key))
        .forEach(fields::add);
    if (mapping.get(STEPS) instanceof YamlNode.Mapping steps) {
      steps.entries().forEach(step -> fields.add(step(step, binding)));
    }
    mapping.entries().stream()
        .filter(YamlFields::isHolidays)
        .flatMap(entry -> ((YamlNode.Sequence) entry.value()).values().stream())
        .forEach(each -> fields.add(holiday((YamlNode.Mapping) each, binding)));
    return fields;
  }

  private static int rank(Field field) {
    int rank = ORDER.indexOf(field.key());
    return rank < 0 ? ORDER.size() : rank;
  }

  private static Field field(YamlNode.Entry entry, boolean binding) {
    String name = entry.key().value();
    return new Field(name, name.replace('-', ' '), binding, passages(name, entry.value()));
  }

  private static Field step(YamlNode.Entry entry, boolean binding) {
    String name = "step " + entry.key().value();
    return new Field(name, name, binding, passages(name, entry.value()));
  }

  /** Whether it is a list of dated entries; one that is malformed is read like any other list. */
  private static boolean isHolidays(YamlNode.Entry entry) {
    return entry.key().value().equals(HOLIDAYS)
        && entry.value() instanceof YamlNode.Sequence list
        && list.values().stream()
            .allMatch(each -> each instanceof YamlNode.Mapping day && !value(day, DATE).isEmpty());
  }

  /** A holiday is told by its date, so that one more does not move those after it. */
  private static Field holiday(YamlNode.Mapping day, boolean binding) {
    String name = "holiday " + value(day, DATE);
    List<Passage> passages = new ArrayList<>();
    for (YamlNode.Entry entry : day.entries()) {
      if (!entry.key().value().equals(DATE)) {
        passages.addAll(passages(entry.key().value(), entry.value()));
      }
    }
    return new Field(name, name, binding, passages);
  }

  private static List<Passage> passages(String name, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.isEmpty() ? List.of() : List.of(Passage.of(Passage.Type.VALUE, words(scalar)));
    }
    List<Passage> passages = new ArrayList<>();
    flatten("", value, passages);
    if (!SEQUENCES.contains(name)) {
      passages.sort(Comparator.comparing(Passage::key, NaturalOrder.INSTANCE));
    }
    return passages;
  }

  private static void flatten(String path, YamlNode value, List<Passage> passages) {
    if (value instanceof YamlNode.Scalar scalar) {
      List<String> cells = path.isEmpty() ? List.of(words(scalar)) : List.of(path, words(scalar));
      passages.add(new Passage(Passage.Type.ENTRY, 0, cells));
    } else if (value instanceof YamlNode.Sequence sequence) {
      sequence.values().forEach(each -> flatten(path, each, passages));
    } else if (value instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String key = Wording.canonical(entry.key().value());
        flatten(path.isEmpty() ? key : path + " › " + key, entry.value(), passages);
      }
    }
  }

  /** The value of a field that holds one, or an empty text. */
  static String value(YamlNode.Mapping mapping, String key) {
    return mapping.get(key) instanceof YamlNode.Scalar scalar && !scalar.isEmpty()
        ? words(scalar)
        : "";
  }

  /** The values of a field that holds one or several. */
  static List<String> values(YamlNode.Mapping mapping, String key) {
    YamlNode node = mapping.get(key);
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.values().stream()
          .filter(YamlNode.Scalar.class::isInstance)
          .map(each -> words((YamlNode.Scalar) each))
          .toList();
    }
    String value = value(mapping, key);
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static String words(YamlNode.Scalar scalar) {
    return Wording.canonical(scalar.value());
  }
}
