package dev.ssi.format;

import dev.ssi.format.Written.Fields;
import dev.ssi.format.Written.Listing;
import dev.ssi.format.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands where in the YAML of an authored file, so that more can be put in. What is there
 * stays byte for byte: comments, quotes, line ends and all.
 */
public final class Outline {
  private static final String MARK = "\uFEFF";

  private final String path;
  private final Lines lines;
  private final YamlText.Page page;
  private final Places places;

  private Outline(String path, Lines lines, YamlText.Page page) {
    this.path = path;
    this.lines = lines;
    this.page = page;
    this.places = new Places(page);
  }

  /**
   * Reads a file.
   *
   * @param path from the documents' root, which says what kind it is of
   * @param text as it was decoded, with its line ends and byte order mark
   * @throws NoPlace if it is malformed, or of a kind that has no canonical form
   */
  public static Outline of(String path, String text) {
    String mark = text.startsWith(MARK) ? MARK : "";
    Lines lines = new Lines(mark, text.substring(mark.length()), path.endsWith(".md"));
    try {
      return new Outline(path, lines, YamlText.read(lines.yaml()));
    } catch (Unusual unusual) {
      throw new NoPlace("it holds " + unusual.getMessage());
    }
  }

  /**
   * What the entries at a place are called, in order.
   *
   * @param keys that lead to the place, from the root; none for the root itself
   * @param name the field that names an entry of a list; entries without it are called nothing
   */
  public List<String> names(List<String> keys, String name) {
    Written found = places.find(keys).orElse(null);
    if (found instanceof Fields fields) {
      return fields.fields().stream().map(field -> field.key().value()).toList();
    }
    if (!(found instanceof Listing list)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Written value : list.values()) {
      Optional<Written> named =
          value instanceof Fields fields ? Places.value(fields, name) : Optional.of(value);
      names.add(named.map(each -> each instanceof Words words ? words.value() : "").orElse(""));
    }
    return names;
  }

  /**
   * The text with one more entry, in lines of its own.
   *
   * @param keys that lead to the list or mapping, from the root
   * @param index of the entry that it is to stand before; their number, for the end
   * @param block the entry in canonical form, not set in
   * @throws NoPlace if the list or mapping stands in brackets
   */
  public String withEntry(List<String> keys, int index, String block) {
    Written place = places.find(keys).orElse(null);
    if (place == null || place instanceof Words) {
      return withFirst(keys, place, block);
    }
    List<Written> entries = Places.entries(place);
    if (place.isFlow()) {
      if (!entries.isEmpty()) {
        throw new NoPlace("its list stands in brackets");
      }
      return keys.isEmpty()
          ? lines.instead(place.line(), place.end() - page.start(place.line()), setIn(block, 0))
          : emptied(place).withEntry(keys, 0, block);
    }
    int column = places.column(place);
    List<String> added = setIn(block, column);
    boolean spaced = places.isSpaced(entries, index);
    if (index == 0) {
      return lines.with(entries.get(0).line(), added, spaced, false);
    }
    return lines.with(places.after(entries.get(index - 1), column), added, false, spaced);
  }

  /**
   * The text with one more word at the end of a list of words, or with a list of that word alone.
   *
   * @param keys that lead to the list, from the root; the last may not be there yet
   * @throws NoPlace if something else stands there
   */
  public String withWord(List<String> keys, String word) {
    Written place = places.find(keys).orElse(null);
    if (place == null) {
      return withField(keys, "[" + word + "]");
    }
    if (Places.isNothing(place)) {
      Words key = places.key(keys);
      int colon = page.lines().get(key.line()).indexOf(':', key.end() - page.start(key.line()));
      return lines.with(key.line(), colon + 1, " [" + word + "]");
    }
    if (!(place instanceof Listing list)) {
      throw new NoPlace("`" + String.join("/", keys) + "` is no list");
    }
    if (!list.flow()) {
      return withEntry(keys, list.values().size(), "- " + word);
    }
    return within(list, list.values(), word);
  }

  /**
   * The text with one more short field at the end of a mapping.
   *
   * @param keys that lead to the mapping, from the root
   */
  public String withPair(List<String> keys, String key, String value) {
    if (!(places.find(keys).orElse(null) instanceof Fields fields)) {
      throw new NoPlace("`" + String.join("/", keys) + "` is no mapping");
    }
    String pair = key + ": " + value;
    return fields.flow()
        ? within(fields, Places.entries(fields), pair)
        : withEntry(keys, fields.fields().size(), pair);
  }

  private String within(Written place, List<Written> entries, String added) {
    int at = entries.isEmpty() ? place.end() - 1 : entries.get(entries.size() - 1).end();
    return insertAt(at, entries.isEmpty() ? added : ", " + added);
  }

  private String insertAt(int offset, String added) {
    int line = page.lineOf(offset);
    return lines.with(line, offset - page.start(line), added);
  }

  /** A field that is not there yet, where the order of fields has it. */
  private String withField(List<String> keys, String value) {
    int last = keys.size() - 1;
    List<String> above = keys.subList(0, last);
    if (!(places.find(above).orElse(null) instanceof Fields fields) || fields.flow()) {
      throw new NoPlace("it has no `" + String.join("/", keys) + "`");
    }
    KeyOrder order = KeyOrder.of(path);
    String at = "";
    for (String key : above) {
      at = order.below(at, key);
    }
    List<String> names =
        new ArrayList<>(fields.fields().stream().map(f -> f.key().value()).toList());
    names.add(keys.get(last));
    int index = order.sorted(at, names, name -> name).indexOf(keys.get(last));
    return withEntry(above, index, keys.get(last) + ": " + value);
  }

  /** The first entry of a place that has none yet. */
  private String withFirst(List<String> keys, Written place, String block) {
    if (place instanceof Words && !Places.isNothing(place)) {
      throw new NoPlace("a word stands where its list should");
    }
    if (keys.isEmpty()) {
      return lines.with(lines.last(), setIn(block, 0), false, false);
    }
    if (place != null) {
      return lines.with(place.line() + 1, setIn(block, indent(keys) + 2), false, false);
    }
    List<String> above = keys.subList(0, keys.size() - 1);
    String key = keys.get(keys.size() - 1);
    Written mapping = places.find(above).orElse(null);
    if (mapping == null && !above.isEmpty()) {
      throw new NoPlace("it has no `" + String.join("/", above) + "`");
    }
    int end = mapping == null ? 0 : Places.entries(mapping).size();
    return withEntry(above, end, key + ":\n" + String.join("\n", setIn(block, 2)));
  }

  /** The column of the key that leads to a place. */
  private int indent(List<String> keys) {
    return places.column(places.find(keys.subList(0, keys.size() - 1)).orElseThrow());
  }

  /** The same without the brackets of an empty list. */
  private Outline emptied(Written place) {
    if (place.line() != place.lastLine()) {
      throw new NoPlace("its list stands in brackets");
    }
    int from = place.start() - page.start(place.line());
    int end = place.end() - page.start(place.line());
    return of(path, lines.without(place.line(), from - 1, end));
  }

  private static List<String> setIn(String block, int column) {
    return block.lines().map(line -> line.isEmpty() ? line : " ".repeat(column) + line).toList();
  }
}
