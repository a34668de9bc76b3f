package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that the two documents say of an item.
 *
 * @param chain null for an item that is not in the chain
 * @param children items that have sections in the item's own
 * @param citing the items that mention it, by kind
 * @param board where it stands among all changes, or null where it stands nowhere
 * @param history null where it is not known
 */
public record ItemPage(
    Shell shell,
    Item item,
    ChainView chain,
    List<Part> parts,
    List<Child> children,
    List<Citing> citing,
    String board,
    HistoryView history,
    TermList terms) {
  public ItemPage {
    parts = List.copyOf(parts);
    children = List.copyOf(children);
    citing = List.copyOf(citing);
  }

  /**
   * The items of one kind that mention this one.
   *
   * @param idsOnly whether they have no titles to be called by
   */
  public record Citing(String kind, boolean idsOnly, List<PageLink> items) {
    public Citing {
      items = List.copyOf(items);
    }
  }

  static List<Citing> citing(Trace trace, List<Item> items) {
    Map<ItemKind, List<PageLink>> byKind = new EnumMap<>(ItemKind.class);
    for (Item item : items) {
      byKind
          .computeIfAbsent(item.kind(), kind -> new ArrayList<>())
          .add(new PageLink(name(item), Addresses.of(item)));
    }
    List<Citing> citing = new ArrayList<>();
    byKind.forEach(
        (kind, links) -> citing.add(new Citing(ChainView.capital(kind), isUntitled(kind), links)));
    return citing;
  }

  private static String name(Item item) {
    return isUntitled(item.kind()) ? item.id() : item.id() + " " + item.title();
  }

  /** What is called the title of a numbered paragraph is only its first words. */
  private static boolean isUntitled(ItemKind kind) {
    return switch (kind) {
      case REQUIREMENT, OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> true;
      default -> false;
    };
  }

  /** What kind of item it is. */
  public String kind() {
    String noun = item.kind().noun();
    return switch (item.kind()) {
      case CLAUSE -> "Provision of the SEC";
      case DOMAIN -> "Business Functional Domain";
      case COMPONENT -> "Functional Component";
      default -> noun.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + noun.substring(1);
    };
  }
}
