package dev.ssi.document.consult;

import java.util.List;

/**
 * A part of a document under a heading.
 *
 * @param anchor that links lead to
 */
public record Part(String anchor, String title, List<Entry> entries) {
  public Part {
    entries = List.copyOf(entries);
  }
}
