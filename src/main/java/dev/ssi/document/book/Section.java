package dev.ssi.document.book;

import java.util.List;

/**
 * A numbered section.
 *
 * @param number as the volume counts, such as {@code 3.2.1}
 * @param item the id of the item that it tells of, or null
 * @param anchor unique within the volume, made of the id or of the title
 * @param blocks what it says itself, before its sections
 */
public record Section(
    String number,
    String title,
    String item,
    String anchor,
    List<Block> blocks,
    List<Section> sections) {
  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
