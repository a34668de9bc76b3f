package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.ItemText;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ItemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which changes a proposal names. */
final class Targets {
  private Targets() {}

  /** The changes of the items that a proposal names, in the order of the delta. */
  static List<Change> by(ChangeProposal proposal, List<Change> changes) {
    return changes.stream()
        .filter(
            change ->
                proposal.items().stream().anyMatch(target -> isOf(change, target.id().value())))
        .toList();
  }

  /** Whether a change is one of an item, under its id now or before. */
  static boolean isOf(Change change, String id) {
    int dot = id.lastIndexOf('.');
    return ItemKind.REQUIREMENT.accepts(id)
        ? isItem(change, id.substring(0, dot)) && isField(change, id.substring(dot + 1))
        : isItem(change, id);
  }

  private static boolean isItem(Change change, String id) {
    return Stream.of(change.facts().isAfter(), change.facts().wasBefore())
        .flatMap(Optional::stream)
        .map(ItemText::key)
        .anyMatch(key -> key.id().equals(id));
  }

  private static boolean isField(Change change, String number) {
    String key = ItemKind.REQUIREMENT.label() + " " + number;
    return change.facts().edits().stream().anyMatch(edit -> edit.shown().key().equals(key));
  }
}
