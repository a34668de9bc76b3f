package dev.ssi.merge;

import dev.ssi.delta.Edition;
import dev.ssi.delta.Field;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.ItemText;
import dev.ssi.merge.Territory.Plot;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.source.SourceTree.Origin;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Items that both sides edited since they parted, each in its own way. */
final class EditedTwice {
  /** What no delta compares, since it is no part of the documents: of these, files are. */
  private static final Set<String> RECORDS =
      Set.of(
          ItemKind.CHANGE_PROPOSAL.label(),
          ItemKind.PACKAGE.label(),
          ItemKind.DECISION.label(),
          ItemKind.DEPLOYMENT.label(),
          ItemKind.RELEASE.label(),
          Territory.BODY);

  private final Three<Territory> territories;
  private final Set<String> takenTwice;
  private final SortedMap<ItemKey, Edits> edits = new TreeMap<>();

  /**
   * What the sides did to an item.
   *
   * @param ours names of the parts that this side changed; none where the item is a record
   * @param theirs names of those that the other changed
   */
  record Edits(List<String> ours, List<String> theirs) {}

  /**
   * @param documents of each side, with their sheets
   * @param takenTwice ids that both sides gave to different things, which is told of them
   */
  EditedTwice(
      Three<Territory> territories,
      Three<TreeFiles> trees,
      Three<Documents> documents,
      Set<String> takenTwice) {
    this.territories = territories;
    this.takenTwice = takenTwice;
    Three<Edition> editions =
        new Three<>(
            edition(documents.base()), edition(documents.ours()), edition(documents.theirs()));
    for (ItemKey key : editions.base().keys()) {
      if (isThroughout(key)) {
        compare(key, editions);
      }
    }
    for (ItemKey key : territories.base().keys()) {
      if (RECORDS.contains(key.kind()) && isThroughout(key)) {
        compareFiles(key, trees);
      }
    }
  }

  private static Edition edition(Documents documents) {
    return Edition.of(Origin.WORK_TREE, new Trace(documents));
  }

  private boolean isThroughout(ItemKey key) {
    return !territories.base().of(key).isEmpty()
        && !territories.ours().of(key).isEmpty()
        && !territories.theirs().of(key).isEmpty();
  }

  private void compare(ItemKey key, Three<Edition> editions) {
    Optional<ItemText> base = editions.base().item(key);
    Optional<ItemText> ours = editions.ours().item(key);
    Optional<ItemText> theirs = editions.theirs().item(key);
    boolean readable = base.isPresent() && ours.isPresent() && theirs.isPresent();
    if (readable && !ours.equals(base) && !theirs.equals(base) && !ours.equals(theirs)) {
      Edits both = new Edits(changed(base.get(), ours.get()), changed(base.get(), theirs.get()));
      Edits left = new Edits(withoutTaken(both.ours()), withoutTaken(both.theirs()));
      boolean explained = !left.equals(both) && (left.ours().isEmpty() || left.theirs().isEmpty());
      if (!explained) {
        edits.put(key, left);
      }
    }
  }

  private List<String> withoutTaken(List<String> names) {
    return names.stream()
        .filter(name -> !takenTwice.contains(name.substring(name.lastIndexOf(' ') + 1)))
        .toList();
  }

  private static List<String> changed(ItemText before, ItemText after) {
    List<String> changed = new ArrayList<>();
    for (Field field : after.fields()) {
      if (!before.field(field.key()).equals(Optional.of(field))) {
        changed.add(field.name());
      }
    }
    for (Field field : before.fields()) {
      if (after.field(field.key()).isEmpty()) {
        changed.add(field.name());
      }
    }
    return changed;
  }

  private void compareFiles(ItemKey key, Three<TreeFiles> trees) {
    String base = id(trees.base(), territories.base().of(key));
    String ours = id(trees.ours(), territories.ours().of(key));
    String theirs = id(trees.theirs(), territories.theirs().of(key));
    if (!ours.equals(base) && !theirs.equals(base) && !ours.equals(theirs)) {
      edits.put(key, new Edits(List.of(), List.of()));
    }
  }

  private static String id(TreeFiles tree, List<Plot> plots) {
    return tree.id(plots.get(0).id().path());
  }

  /** By item, in order. */
  SortedMap<ItemKey, Edits> edits() {
    return edits;
  }
}
