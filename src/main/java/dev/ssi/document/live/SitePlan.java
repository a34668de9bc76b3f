package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.model.Documents;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages the two volumes make, in reading order: one for each volume, for each chapter and for
 * each item, in which all is gathered that either volume says of it.
 */
final class SitePlan {
  private final Book book;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final List<Page> order;

  /**
   * A page.
   *
   * @param item the one that it tells of, or null
   * @param spots the sections that stand on it, at least one; of a volume's own page, none
   */
  record Page(String address, String title, Item item, Volume volume, List<Spot> spots) {
    PageLink link() {
      return new PageLink(item == null ? title : item.id() + " " + title, address);
    }
  }

  /**
   * A section in its place.
   *
   * @param above the sections that it is in, the chapter first
   */
  record Spot(Volume volume, List<Section> above, Section section) {}

  SitePlan(Book book) {
    this.book = book;
    for (Volume volume : book.volumes()) {
      String address = volumePage(volume);
      pages.put(address, new Page(address, volume.name(), null, volume, new ArrayList<>()));
      volume.sections().forEach(section -> add(volume, List.of(), section));
    }
    this.order = List.copyOf(pages.values());
  }

  private static String volumePage(Volume volume) {
    return volume.folder() + ".html";
  }

  private void add(Volume volume, List<Section> above, Section section) {
    Item item =
        section.item() == null ? null : book.trace().links().item(section.item()).orElse(null);
    if (item != null || above.isEmpty()) {
      String address = item == null ? section.anchor() + ".html" : Addresses.page(item);
      pages
          .computeIfAbsent(
              address, key -> new Page(key, section.title(), item, volume, new ArrayList<>()))
          .spots()
          .add(new Spot(volume, above, section));
    }
    List<Section> path = new ArrayList<>(above);
    path.add(section);
    section.sections().forEach(each -> add(volume, path, each));
  }

  /** Every page, in reading order. */
  Collection<Page> pages() {
    return order;
  }

  /** The page of a chapter or of an item's section. */
  Page page(Section section) {
    String address =
        section.item() == null
            ? section.anchor() + ".html"
            : Addresses.of(book.trace(), section.item());
    return pages.get(address);
  }

  /** The pages above a page, the volume's first. */
  List<PageLink> trail(Page page) {
    List<PageLink> trail = new ArrayList<>();
    if (!page.spots().isEmpty()) {
      trail.add(pages.get(volumePage(page.volume())).link());
      List<Section> above = page.spots().get(0).above();
      for (int i = 0; i < above.size(); i++) {
        if (i == 0 || above.get(i).item() != null) {
          trail.add(page(above.get(i)).link());
        }
      }
    }
    return trail;
  }

  /** The number of the chapter that stands at an address, or null for none. */
  String number(String address) {
    Page page = pages.get(address);
    return page == null || page.spots().isEmpty() ? null : page.spots().get(0).section().number();
  }

  /** The shell of the page at an address, if the volumes make one there. */
  Optional<Shell> shell(SiteFacts site, String address) {
    Page page = pages.get(address);
    return page == null ? Optional.empty() : Optional.of(shell(site, order.indexOf(page)));
  }

  /** The shell of a page, with the pages before and after it in reading order. */
  Shell shell(SiteFacts site, int index) {
    Page page = order.get(index);
    boolean appendix = page.volume().folder().equals(Documents.APPENDIX_FOLDER);
    return Shell.of(
            site, appendix ? Place.APPENDIX : Place.BASELINE, page.link().title(), page.address())
        .below(trail(page))
        .between(
            index == 0 ? null : order.get(index - 1).link(),
            index == order.size() - 1 ? null : order.get(index + 1).link());
  }
}
