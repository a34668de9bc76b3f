package dev.ssi.serve;

import dev.ssi.document.Publication.Face;
import dev.ssi.document.live.FindingsPage;
import dev.ssi.document.live.MissingPage;
import dev.ssi.document.live.PageFace;
import dev.ssi.document.live.Preview;
import dev.ssi.document.live.SiteFacts;
import dev.ssi.document.live.TroublePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The site of the documents as they were at one moment. It is made when the first page is asked
 * for, and a page when it is.
 */
final class Snapshot {
  /** What to say where this program failed. */
  static final String BUG =
      "This is a bug in ssi, not in your documents. What it was stands in the terminal in which ssi"
          + " serve runs.";

  private final String mark;
  private final String summary;
  private final Supplier<Site> maker;
  private Site site;

  /** What browsers ask for on every page, and costs more to draw than to keep. */
  private final Map<String, byte[]> kept = new HashMap<>();

  /**
   * @param mark what tells these documents from others
   * @param summary how many findings there are, or why there is nothing to show
   * @param maker makes the site, and does not throw
   */
  Snapshot(String mark, String summary, Supplier<Site> maker) {
    this.mark = mark;
    this.summary = summary;
    this.maker = maker;
  }

  /**
   * What there is to draw.
   *
   * @param facts null where there is trouble
   * @param trouble why nothing could be made of the documents, or null
   */
  record Site(SiteFacts facts, Map<String, Face> faces, String trouble) {
    /** All that was made of documents that could be read, whatever is wrong with them. */
    static Site of(SiteFacts facts, Map<String, Face> pages) {
      Map<String, Face> faces = new HashMap<>(pages);
      faces.put(Preview.FINDINGS, new PageFace("live/findings.jte", () -> new FindingsPage(facts)));
      return new Site(facts, faces, null);
    }

    /** Nothing but a page that says why, and asks again after each save. */
    static Site trouble(String message) {
      return new Site(null, Assets.faces(), message);
    }
  }

  /**
   * Nothing could be made of the documents.
   *
   * @param message why, and what to do
   */
  static Snapshot trouble(String message) {
    String mark = "trouble-" + Integer.toHexString(message.hashCode());
    return new Snapshot(mark, message, () -> Site.trouble(message));
  }

  String mark() {
    return mark;
  }

  String summary() {
    return summary;
  }

  boolean isTrouble() {
    return site().trouble() != null;
  }

  /** Makes the site, unless it is made. */
  synchronized Site site() {
    if (site == null) {
      site = maker.get();
    }
    return site;
  }

  /**
   * A file of the site, or nothing if it has none of that name. Drawn one at a time, because the
   * pages share what they are drawn from.
   */
  synchronized Optional<byte[]> file(String name) throws IOException {
    Face face = site().faces().get(name);
    if (face == null) {
      return Optional.empty();
    }
    if (kept.containsKey(name)) {
      return Optional.of(kept.get(name));
    }
    byte[] bytes = draw(face);
    if (!MediaType.isPage(name)) {
      kept.put(name, bytes);
    }
    return Optional.of(bytes);
  }

  /** What to show where the site has nothing. */
  synchronized byte[] missing(String name) throws IOException {
    return isTrouble()
        ? trouble(mark, site.trouble())
        : draw(new PageFace("live/missing.jte", () -> new MissingPage(site.facts(), name)));
  }

  /** A page that says why there is no other. */
  static byte[] trouble(String mark, String message) throws IOException {
    return draw(new PageFace("live/trouble.jte", () -> new TroublePage(mark, message)));
  }

  private static byte[] draw(Face face) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    face.write(out);
    return out.toByteArray();
  }
}
