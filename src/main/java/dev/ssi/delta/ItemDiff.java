package dev.ssi.delta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two texts of an item field by field. */
final class ItemDiff {
  private static final String SECTION = "section ";

  private ItemDiff() {}

  /** The fields that differ, in the order of the text; either side may be null. */
  static List<FieldEdit> edits(ItemText before, ItemText after) {
    if (before != null && after != null && order(before, after) > 0) {
      List<FieldEdit> mirrored = edits(after, before).stream().map(FieldEdit::mirror).toList();
      return inOrder(mirrored, before, after);
    }
    Map<String, Field> old = byKey(before);
    Map<String, Field> now = byKey(after);
    List<FieldEdit> edits = new ArrayList<>();
    for (Field[] pair : renamed(old, now)) {
      old.remove(pair[0].key());
      now.remove(pair[1].key());
      edits.add(FieldEdit.between(pair[0], pair[1]));
    }
    for (Field field : now.values()) {
      Field was = old.remove(field.key());
      if (was == null || !was.equals(field)) {
        edits.add(FieldEdit.between(was, field));
      }
    }
    old.values().forEach(field -> edits.add(FieldEdit.between(field, null)));
    return inOrder(edits, before, after);
  }

  private static int order(ItemText before, ItemText after) {
    List<String> from = words(before);
    List<String> to = words(after);
    return Alignment.compare(from, to);
  }

  private static List<String> words(ItemText item) {
    List<String> words = new ArrayList<>();
    for (Field field : item.fields()) {
      words.add(field.key());
      field.passages().forEach(passage -> words.add(passage.text()));
    }
    return words;
  }

  private static Map<String, Field> byKey(ItemText item) {
    Map<String, Field> fields = new LinkedHashMap<>();
    if (item != null) {
      item.fields().forEach(field -> fields.put(field.key(), field));
    }
    return fields;
  }

  /** Sections that have another heading and much the same text. */
  private static List<Field[]> renamed(Map<String, Field> old, Map<String, Field> now) {
    List<Field> from = sectionsWithout(old, now.keySet());
    List<Field> to = sectionsWithout(now, old.keySet());
    List<Bag> bagsFrom = from.stream().map(field -> new Bag(text(field))).toList();
    List<Bag> bagsTo = to.stream().map(field -> new Bag(text(field))).toList();
    List<Field[]> pairs = new ArrayList<>();
    Pairing.of(
            0,
            from.size(),
            0,
            to.size(),
            (i, j) ->
                from.get(i).binding() == to.get(j).binding()
                    ? bagsFrom.get(i).likeness(bagsTo.get(j))
                    : 0)
        .forEach(pair -> pairs.add(new Field[] {from.get(pair.from()), to.get(pair.to())}));
    return pairs;
  }

  private static List<Field> sectionsWithout(Map<String, Field> fields, Set<String> keys) {
    return fields.values().stream()
        .filter(field -> field.key().startsWith(SECTION) && !keys.contains(field.key()))
        .toList();
  }

  private static String text(Field field) {
    StringBuilder text = new StringBuilder();
    field.passages().forEach(passage -> text.append(passage.text()).append('\n'));
    return text.toString();
  }

  /** Edits in the order of the text after; what went stands where it was. */
  static List<FieldEdit> inOrder(List<FieldEdit> edits, ItemText before, ItemText after) {
    Map<String, Integer> old = places(before);
    Map<String, Integer> now = places(after);
    Comparator<FieldEdit> byPlace =
        Comparator.comparingDouble((FieldEdit edit) -> place(edit, old, now))
            .thenComparing(edit -> edit.after() == null ? 0 : 1)
            .thenComparing(edit -> edit.shown().key());
    return edits.stream().sorted(byPlace).toList();
  }

  private static double place(FieldEdit edit, Map<String, Integer> old, Map<String, Integer> now) {
    if (edit.after() != null) {
      return now.get(edit.after().key());
    }
    // Just after the nearest field before it that is still there.
    int at = old.get(edit.before().key());
    Set<String> earlier = new HashSet<>();
    old.forEach(
        (key, place) -> {
          if (place < at) {
            earlier.add(key);
          }
        });
    return now.entrySet().stream()
            .filter(entry -> earlier.contains(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(-1)
        + 0.5
        + at / 1e6;
  }

  private static Map<String, Integer> places(ItemText item) {
    Map<String, Integer> places = new HashMap<>();
    if (item != null) {
      item.fields().forEach(field -> places.put(field.key(), places.size()));
    }
    return places;
  }
}
