package dev.ssi.document.book;

import java.util.ArrayList;
import java.util.List;

/** A section in the making: its number is known only when it takes its place. */
final class Chapter {
  private final String title;
  private final String item;
  private final String anchor;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();

  private Chapter(String title, String item, String anchor) {
    this.title = title;
    this.item = item;
    this.anchor = anchor;
  }

  /**
   * A chapter of a volume.
   *
   * @param anchor unique in the volume
   */
  static Chapter of(String title, String anchor) {
    return new Chapter(title, null, anchor);
  }

  /** The part of a volume that tells of an item. */
  static Chapter about(String id, String title) {
    return new Chapter(title, id, Addresses.anchor(id));
  }

  Chapter add(Block block) {
    blocks.add(block);
    return this;
  }

  Chapter addAll(List<Block> more) {
    blocks.addAll(more);
    return this;
  }

  Chapter add(Chapter chapter) {
    chapters.add(chapter);
    return this;
  }

  boolean isEmpty() {
    return blocks.isEmpty() && chapters.isEmpty();
  }

  /** The section with its number, and those in it with theirs. */
  Section numbered(String number) {
    List<Section> sections = new ArrayList<>();
    for (Chapter chapter : chapters) {
      sections.add(chapter.numbered(number + "." + (sections.size() + 1)));
    }
    return new Section(number, title, item, anchor, blocks, sections);
  }
}
