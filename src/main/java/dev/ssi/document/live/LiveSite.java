package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import java.util.Set;

/** The live document as a site: its pages and what they need. */
public final class LiveSite {
  private LiveSite() {}

  /** Adds every file of the site to what is published. */
  public static void addTo(Publication site, Book book, SiteFacts facts) {
    SiteAssets.addTo(site);
    new BookPages(book, facts, Pictures.NONE).addTo(site, Set.of());
  }
}
