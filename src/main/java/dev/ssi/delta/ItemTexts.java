package dev.ssi.delta;

import dev.ssi.delta.BodyReader.Part;
import dev.ssi.model.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the text of an item of what was read for it. */
final class ItemTexts {
  static final String ID = "id";
  static final String TERM = "term";

  private static final int TITLE_WORDS = 12;

  /** What Appendix AH and the Baseline Requirements Document each say of a component. */
  private static final Set<String> BOTH = Set.of("title", "source", "formerly");

  private ItemTexts() {}

  /**
   * The fields of a mapping, but for the one that identifies it.
   *
   * @param more names of fields that are told elsewhere
   */
  static List<Field> fields(YamlNode.Mapping mapping, Set<String> more, boolean binding) {
    Set<String> leftOut = new HashSet<>(more);
    leftOut.add(ID);
    leftOut.add(TERM);
    return YamlFields.of(mapping, leftOut, binding);
  }

  static ItemText item(
      ItemKey key, String container, YamlNode.Mapping mapping, List<Field> fields) {
    String title = YamlFields.value(mapping, "title");
    return new ItemText(
        key,
        title.isEmpty() ? key.id() : title,
        container,
        YamlFields.values(mapping, "formerly"),
        distinct(fields));
  }

  /** Every field under a key of its own, the second bearer of a number too. */
  private static List<Field> distinct(List<Field> fields) {
    Map<String, Integer> taken = new HashMap<>();
    List<Field> distinct = new ArrayList<>();
    for (Field field : fields) {
      int count = taken.merge(field.key(), 1, Integer::sum);
      distinct.add(
          count == 1
              ? field
              : new Field(
                  field.key() + " (" + count + ")",
                  field.name() + " (" + count + ")",
                  field.binding(),
                  field.passages()));
    }
    return distinct;
  }

  static Field field(Part part, boolean binding) {
    if (part.paragraph() == null) {
      return new Field("section " + part.name(), part.name(), binding, part.passages());
    }
    String kind = part.paragraph().kind().label();
    String id = part.paragraph().id().value();
    // Within its component a requirement is known by its number, should the component be renamed.
    String key = kind + " " + id.substring(id.lastIndexOf('.') + 1);
    return new Field(key, kind + " " + id, binding, part.passages());
  }

  /** A field that both documents have is told apart in the Baseline Requirements Document. */
  static Field asDetail(Field field) {
    return BOTH.contains(field.key())
        ? new Field(
            "baseline " + field.key(),
            field.name() + " in the Baseline Requirements Document",
            false,
            field.passages())
        : field;
  }

  static String firstWords(Passage passage) {
    String[] words = passage.text().split(" ", TITLE_WORDS + 1);
    boolean cut = words.length > TITLE_WORDS;
    return String.join(" ", List.of(words).subList(0, cut ? TITLE_WORDS : words.length))
        + (cut ? " …" : "");
  }
}
