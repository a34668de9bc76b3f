package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The trace through an item, from the law down. */
public record ChainView(List<Link> links) {
  /** So many items are shown at once; the rest is folded. */
  private static final int FEW = 5;

  public ChainView {
    links = List.copyOf(links);
  }

  /**
   * One link of the chain.
   *
   * @param here whether the item itself is of this kind
   * @param items those shown at once
   * @param more those that are folded
   */
  public record Link(String kind, boolean here, List<End> items, List<End> more) {
    public Link {
      items = List.copyOf(items);
      more = List.copyOf(more);
    }

    public int count() {
      return items.size() + more.size();
    }
  }

  /**
   * An item in the chain.
   *
   * @param address null for the item that the page is about
   */
  public record End(String id, String title, String address) {}

  static ChainView of(Connections connections, Item item) {
    List<Link> links = new ArrayList<>();
    Map<ItemKind, Collection<Item>> chain = connections.chain(item);
    for (ItemKind kind : Connections.CHAIN) {
      List<End> ends = new ArrayList<>();
      for (Item each : chain.get(kind)) {
        boolean self = each.id().equals(item.id());
        End end = new End(each.id(), each.title(), self ? null : Addresses.of(each));
        ends.add(self ? 0 : ends.size(), end);
      }
      int shown = ends.size() <= FEW + 1 ? ends.size() : FEW;
      links.add(
          new Link(
              name(kind, ends.size()),
              kind == item.kind(),
              ends.subList(0, shown),
              ends.subList(shown, ends.size())));
    }
    return new ChainView(links);
  }

  private static String name(ItemKind kind, int count) {
    boolean one = count == 1;
    return switch (kind) {
      case CLAUSE -> one ? "SEC clause" : "SEC clauses";
      case DOMAIN -> one ? "Domain" : "Domains";
      case COMPONENT -> one ? "Component" : "Components";
      case EPIC -> one ? "Epic" : "Epics";
      default -> one ? "Process Map" : "Process Maps";
    };
  }

  /** The plural of a kind as a heading. */
  static String capital(ItemKind kind) {
    String plural = kind.plural();
    return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
  }
}
