package dev.ssi.document.live;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Tombstone;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Items as they are listed. */
final class Items {
  private Items() {}

  /** All of them, by kind as the trace runs, and then as people count. */
  static List<Item> inOrder(Trace trace) {
    List<Item> items = new ArrayList<>();
    trace.links().items().forEach(items::add);
    items.sort(Items::compare);
    return items;
  }

  /**
   * The SEC counts in letters and roman figures, so its provisions keep the order of their file.
   */
  private static int compare(Item a, Item b) {
    int byKind = a.kind().compareTo(b.kind());
    if (byKind != 0) {
      return byKind;
    }
    boolean asWritten = a.kind() == ItemKind.CLAUSE || a.kind() == ItemKind.PROVISION;
    int byPlace = asWritten ? a.span().compareTo(b.span()) : 0;
    return byPlace != 0 ? byPlace : NaturalOrder.INSTANCE.compare(a.id(), b.id());
  }

  /** Whether what is called the title is only the first words of a paragraph. */
  static boolean isParagraph(ItemKind kind) {
    return switch (kind) {
      case REQUIREMENT, OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> true;
      default -> false;
    };
  }

  /** What became of a retired item. */
  static String fate(Tombstone grave) {
    return "retired in version "
        + grave.retired().value()
        + grave.replacements().map(ids -> "; see " + ids).orElse("");
  }
}
