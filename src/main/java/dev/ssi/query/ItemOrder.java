package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The order in which items are listed: by kind as the trace runs, then as people count, so that
 * AH-10 follows AH-9. What the SEC numbers in letters and roman figures keeps the order of its
 * file.
 */
final class ItemOrder implements Comparator<Item> {
  static final ItemOrder INSTANCE = new ItemOrder();

  /** Ids, without regard to kind. */
  static final Comparator<String> IDS = NaturalOrder.INSTANCE;

  private static final Set<ItemKind> AS_WRITTEN = EnumSet.of(ItemKind.CLAUSE, ItemKind.PROVISION);

  private ItemOrder() {}

  @Override
  public int compare(Item a, Item b) {
    int byKind = a.kind().compareTo(b.kind());
    if (byKind != 0) {
      return byKind;
    }
    int byPlace = AS_WRITTEN.contains(a.kind()) ? a.span().compareTo(b.span()) : 0;
    return byPlace != 0 ? byPlace : IDS.compare(a.id(), b.id());
  }
}
