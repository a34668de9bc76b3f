package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;

/**
 * How the text of one item differs from the one that was agreed; at least one of the two is there.
 *
 * @param agreed as it was agreed, or null where the item was not to be
 * @param present as it is, or null where the item is not there
 * @param edits what differs, field by field, in the order of the text
 */
public record Departure(ItemKey key, ItemText agreed, ItemText present, List<FieldEdit> edits) {
  public Departure {
    edits = List.copyOf(edits);
  }

  static Departure between(ItemKey key, ItemText agreed, ItemText present) {
    return new Departure(key, agreed, present, ItemDiff.edits(agreed, present));
  }

  /** Whether the same parts stand in another order. */
  boolean isOfOrder() {
    return agreed != null && present != null && !keys(agreed).equals(keys(present));
  }

  private static List<String> keys(ItemText item) {
    return item.fields().stream().map(Field::key).toList();
  }

  /** Whether nothing that anyone must do, or may do, is another than was agreed. */
  public boolean isEditorial() {
    return agreed != null
        && present != null
        && edits.stream().allMatch(Normative::isEditorial)
        && (!isOfOrder() || Normative.isOrderFree(key.kind()));
  }

  /** A place where words differ, such as {@code requirement FC-SMI-07.2}. */
  public record Place(String field, List<Word> words) {
    public Place {
      words = List.copyOf(words);
    }
  }

  /** Where words differ, and how, word by word. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (FieldEdit edit : edits) {
      for (Script.Step<Passage, Script<String, List<Word>>> step : edit.script().steps()) {
        List<Word> words = words(step);
        if (words.stream().anyMatch(word -> word.op() != Word.Op.KEPT)) {
          places.add(new Place(edit.shown().name(), words));
        }
      }
    }
    return places;
  }

  private static List<Word> words(Script.Step<Passage, Script<String, List<Word>>> step) {
    if (step instanceof Script.Remove<Passage, Script<String, List<Word>>> remove) {
      return List.of(new Word(Word.Op.REMOVED, remove.value().text()));
    }
    if (step instanceof Script.Add<Passage, Script<String, List<Word>>> add) {
      return List.of(new Word(Word.Op.ADDED, add.value().text()));
    }
    if (step instanceof Script.Amend<Passage, Script<String, List<Word>>> amend) {
      return WordDiff.between(amend.before().text(), amend.after().text());
    }
    return List.of();
  }
}
