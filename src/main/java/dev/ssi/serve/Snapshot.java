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
import java.util.SortedMap;

/** The site of the documents as they were at one moment. A page is drawn when it is asked for. */
final class Snapshot {
  /** What to say where this program failed. */
  static final String BUG =
      "This is a bug in ssi, not in your documents. What it was stands in the terminal in which ssi"
          + " serve runs.";

  private final String mark;
  private final String summary;
  private final String trouble;
  private final SiteFacts facts;
  private final Map<String, Face> faces;

  /** What browsers ask for on every page, and costs more to draw than to keep. */
  private final Map<String, byte[]> kept = new HashMap<>();

  private Snapshot(
      String mark, String summary, String trouble, SiteFacts facts, Map<String, Face> faces) {
    this.mark = mark;
    this.summary = summary;
    this.trouble = trouble;
    this.facts = facts;
    this.faces = faces;
  }

  /** The site of documents that could be read, whatever is wrong with them. */
  static Snapshot of(SiteFacts facts, SortedMap<String, Face> pages) {
    Map<String, Face> faces = new HashMap<>(pages);
    faces.put(Preview.FINDINGS, new PageFace("live/findings.jte", new FindingsPage(facts)));
    Preview preview = facts.preview();
    return new Snapshot(preview.edition(), preview.summary(), null, facts, faces);
  }

  /**
   * Nothing could be made of the documents.
   *
   * @param message why, and what to do
   */
  static Snapshot trouble(String message) {
    String mark = "trouble-" + Integer.toHexString(message.hashCode());
    return new Snapshot(mark, message, message, null, Map.of());
  }

  /** What tells these documents from others. */
  String mark() {
    return mark;
  }

  /** How many findings there are, or why there is nothing to show. */
  String summary() {
    return summary;
  }

  boolean isTrouble() {
    return trouble != null;
  }

  /**
   * A file of the site, or nothing if it has none of that name. Drawn one at a time, because the
   * pages share what they are drawn from.
   */
  synchronized Optional<byte[]> file(String name) throws IOException {
    Face face = faces.get(name);
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
    return trouble == null
        ? draw(new PageFace("live/missing.jte", new MissingPage(facts, name)))
        : trouble(mark, trouble);
  }

  /** A page that says why there is no other. */
  static byte[] trouble(String mark, String message) throws IOException {
    return draw(new PageFace("live/trouble.jte", new TroublePage(mark, message)));
  }

  private static byte[] draw(Face face) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    face.write(out);
    return out.toByteArray();
  }
}
