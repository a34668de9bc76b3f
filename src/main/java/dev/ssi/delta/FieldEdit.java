package dev.ssi.delta;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one field of an item; at least one side is there.
 *
 * @param before as it was, or null when it comes
 * @param after as it is, or null when it goes
 * @param script from the passages before to those after; a passage is amended cell by cell, and a
 *     cell word by word
 */
public record FieldEdit(
    Field before, Field after, Script<Passage, Script<String, List<Word>>> script) {

  static FieldEdit between(Field before, Field after) {
    List<Passage> from = before == null ? List.of() : before.passages();
    List<Passage> to = after == null ? List.of() : after.passages();
    return new FieldEdit(before, after, PassageDiff.between(from, to));
  }

  /** The field as it is; as it was, when it went. */
  public Field shown() {
    return after == null ? before : after;
  }

  public Optional<Field> wasBefore() {
    return Optional.ofNullable(before);
  }

  /** Whether the two sides say the same, and are only set differently. */
  public boolean isEditorial() {
    return before != null
        && after != null
        && before.passages().size() == after.passages().size()
        && Typography.meaning(before.key()).equals(Typography.meaning(after.key()))
        && sameMeaning(before.passages(), after.passages());
  }

  private static boolean sameMeaning(List<Passage> before, List<Passage> after) {
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))
          && !meaning(before.get(i)).equals(meaning(after.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** What a passage says; a heading says the same at any level, and so does a quotation. */
  private static Passage meaning(Passage passage) {
    if (passage.type() == Passage.Type.VERBATIM) {
      return passage;
    }
    boolean nested =
        passage.type() == Passage.Type.LIST_ITEM || passage.type() == Passage.Type.NUMBERED_ITEM;
    return new Passage(
        passage.type(),
        nested ? passage.level() : 0,
        passage.cells().stream().map(Typography::meaning).toList());
  }

  FieldEdit mirror() {
    return new FieldEdit(/* before= */ after, /* after= */ before, PassageDiff.mirror(script));
  }

  /** The field that results, made from what it was and the script alone. */
  Optional<Field> apply(Optional<Field> current) {
    List<Passage> passages =
        script.apply(current.map(Field::passages).orElse(List.of()), FieldEdit::amend);
    return Optional.ofNullable(after)
        .map(head -> new Field(head.key(), head.name(), head.binding(), passages));
  }

  private static Passage amend(
      Passage before, Script.Amend<Passage, Script<String, List<Word>>> amend) {
    Passage shape = amend.after();
    List<String> cells =
        amend.detail().apply(before.cells(), (cell, change) -> Word.after(change.detail()));
    return new Passage(shape.type(), shape.level(), cells);
  }
}
