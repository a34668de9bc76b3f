package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import java.util.Map;
import java.util.TreeMap;

/** What {@code ssi build} writes: the site and the other forms of the live document. */
public final class LivePublication {
  /** The page to begin with. */
  public static final String HTML = "index.html";

  private static final String PREDICATE = "https://example.org/ssi/live/v1";

  private LivePublication() {}

  /**
   * The publication without any face yet.
   *
   * @param tool the version of ssi
   */
  public static Publication of(Book book, String tool) {
    Edition edition = book.edition();
    Map<String, String> predicate = new TreeMap<>();
    predicate.put("revision", edition.revision());
    predicate.put("commit", edition.commit());
    predicate.put("tool", "ssi " + tool);
    return edition.isRecorded()
        ? new Publication(PREDICATE, predicate)
        : Publication.draft(PREDICATE, predicate);
  }
}
