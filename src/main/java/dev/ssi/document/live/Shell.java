package dev.ssi.document.live;

import java.util.List;

/**
 * What stands around the words of a page.
 *
 * @param place the entry of the navigation that the page belongs to, or null
 * @param title without the name of the site
 * @param address the file's name
 * @param trail the pages above this one, highest first, without {@code Home} and without the page
 * @param previous the page before in reading order, or null
 * @param next the page after, or null
 * @param contents what is on the page; empty where it is short
 */
public record Shell(
    SiteFacts site,
    Place place,
    String title,
    String address,
    List<PageLink> trail,
    PageLink previous,
    PageLink next,
    List<Entry> contents) {
  public Shell {
    trail = List.copyOf(trail);
    contents = List.copyOf(contents);
  }

  /**
   * A part of the page, in its contents.
   *
   * @param level 1 for the highest, 2 for what is below
   */
  public record Entry(int level, String title, String anchor) {}

  /** A page that stands alone. */
  public static Shell of(SiteFacts site, Place place, String title, String address) {
    return new Shell(site, place, title, address, List.of(), null, null, List.of());
  }

  /** The page at which an entry of the navigation leads. */
  public static Shell of(SiteFacts site, Place place, String title) {
    return of(site, place, title, place.address());
  }

  /** The same page, as one that an entry of the navigation leads to. */
  public Shell at(Place entry) {
    return new Shell(site, entry, entry.title(), address, trail, previous, next, contents);
  }

  public Shell below(List<PageLink> pages) {
    return new Shell(site, place, title, address, pages, previous, next, contents);
  }

  public Shell between(PageLink before, PageLink after) {
    return new Shell(site, place, title, address, trail, before, after, contents);
  }

  public Shell with(List<Entry> entries) {
    return new Shell(site, place, title, address, trail, previous, next, entries);
  }

  /** The title of the window. */
  public String windowTitle() {
    return place == Place.HOME ? SiteFacts.NAME : title + " – " + SiteFacts.NAME;
  }

  /** Whether this is the very page that an entry of the navigation leads to. */
  public boolean isAt(Place entry) {
    return address.equals(entry.address());
  }

  /** What a preview adds, where this is one. */
  public Preview preview() {
    return site.preview();
  }

  public List<Place> places() {
    return Place.in(site.hasBoard());
  }
}
