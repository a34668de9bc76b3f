package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.governance.Evidence;
import dev.ssi.history.Provenance;
import dev.ssi.history.audit.AuditTrail;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** The live document as a site: its pages and what they need. */
public final class LiveSite {
  private LiveSite() {}

  /** Adds every file of the site to what is published, without where the items come from. */
  public static void addTo(Publication site, Book book, SiteFacts facts) {
    addTo(site, book, facts, Provenance.NONE);
  }

  /**
   * Adds every file of the site to what is published.
   *
   * @param provenance where the items come from, as far as that is known
   */
  public static void addTo(Publication site, Book book, SiteFacts facts, Provenance provenance) {
    addTo(
        site,
        book,
        facts,
        provenance,
        AuditTrail.of(book.trace(), provenance, Evidence.NONE, List.of()));
  }

  /**
   * Adds every file of the site to what is published.
   *
   * @param provenance where the items come from, as far as that is known
   * @param trail by whose agreement they changed
   */
  public static void addTo(
      Publication site, Book book, SiteFacts facts, Provenance provenance, AuditTrail trail) {
    DrawnPictures pictures = new DrawnPictures(book.trace());
    BpmnFiles.addTo(site, book.trace(), pictures);
    SiteAssets.addTo(site, book);
    SortedMap<String, PageFace> guide = GuidePages.of(book, facts, pictures);
    guide.forEach(site::add);
    Set<String> taken = new TreeSet<>(guide.keySet());
    taken.addAll(new AnswerPages(book, facts, new SitePlan(book), trail).addTo(site));
    new BookPages(book, facts, provenance, pictures).addTo(site, taken);
  }
}
