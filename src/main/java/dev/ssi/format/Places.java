package dev.ssi.format;

import dev.ssi.format.Written.Field;
import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Words;
import java.util.List;
import java.util.Optional;

/** Finds what stands where in YAML, by the keys that lead to it from the root. */
final class Places {
  private final YamlText.Page page;

  Places(YamlText.Page page) {
    this.page = page;
  }

  /** What stands at a place, or nothing. */
  Optional<Written> find(List<String> keys) {
    Written found = page.root();
    for (String key : keys) {
      if (!(found instanceof Fields fields)) {
        return Optional.empty();
      }
      found = value(fields, key).orElse(null);
    }
    return Optional.ofNullable(found);
  }

  /** The value of a field, or nothing. */
  static Optional<Written> value(Fields fields, String key) {
    return fields.fields().stream()
        .filter(field -> field.key().value().equals(key))
        .map(Field::value)
        .findFirst();
  }

  /** Whether a field is written without a value. */
  static boolean isNothing(Written value) {
    return value instanceof Words words && words.start() == words.end();
  }

  /** The last of the keys that lead to a place. */
  Words key(List<String> keys) {
    int last = keys.size() - 1;
    return ((Fields) find(keys.subList(0, last)).orElseThrow())
        .fields().stream()
            .map(Field::key)
            .filter(key -> key.value().equals(keys.get(last)))
            .findFirst()
            .orElseThrow();
  }

  /** The values of a list, or the fields of a mapping. */
  static List<Written> entries(Written place) {
    return place instanceof Listing list
        ? list.values()
        : ((Fields) place).fields().stream().map(Places::whole).toList();
  }

  /** A field as one stretch, from its key to the end of its value. */
  private static Written whole(Field field) {
    Written value = field.value();
    return new Words(
        field.key().value(),
        Written.Style.PLAIN,
        field.key().start(),
        value.end(),
        field.key().line(),
        Math.max(field.key().line(), value.lastLine()));
  }

  /** How far the dashes or keys of a block are set in. */
  int column(Written place) {
    if (place instanceof Listing list) {
      return page.lines().get(list.line()).indexOf('-');
    }
    Words key = ((Fields) place).fields().get(0).key();
    return key.start() - page.start(key.line());
  }

  /** The line after an entry and the comments that belong to it. */
  int after(Written entry, int column) {
    int after = entry.lastLine() + 1;
    for (int line = after; line < page.lines().size(); line++) {
      String words = page.lines().get(line);
      boolean comment = words.strip().startsWith("#") && words.indexOf('#') > column;
      if (!comment && !words.isBlank()) {
        break;
      }
      after = comment ? line + 1 : after;
    }
    return after;
  }

  /** Whether an empty line stands between the entries where another is to go. */
  boolean isSpaced(List<Written> entries, int index) {
    if (entries.size() < 2) {
      return false;
    }
    int above = Math.min(Math.max(index - 1, 1), entries.size() - 1);
    return page.lines().get(entries.get(above).line() - 1).isBlank();
  }
}
