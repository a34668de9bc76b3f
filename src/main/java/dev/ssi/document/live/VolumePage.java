package dev.ssi.document.live;

import java.util.List;

/** What one of the two documents says of itself, and its contents. */
public record VolumePage(Shell shell, SiteFacts.DocumentFacts document, List<Entry> contents) {
  public VolumePage {
    contents = List.copyOf(contents);
  }

  /**
   * A section.
   *
   * @param item the id of the item that it tells of, or null
   * @param address null for a section that stands on the page of the one above
   */
  public record Entry(
      String number, String item, String title, String address, List<Entry> entries) {
    public Entry {
      entries = List.copyOf(entries);
    }
  }
}
