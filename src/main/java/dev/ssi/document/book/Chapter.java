package dev.ssi.document.book;

import dev.ssi.model.Text;
import dev.ssi.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

  /** Adds a chapter for each of these, as people count their ids. */
  <T> Chapter addEach(Collection<T> subjects, Function<T, Text> id, Function<T, Chapter> maker) {
    return addEach(
        subjects.stream()
            .sorted(Comparator.comparing(each -> id.apply(each).value(), NaturalOrder.INSTANCE))
            .toList(),
        maker);
  }

  /**
   * Adds a chapter for each of these, in their order. They are made at the same time: to read their
   * Markdown is most of the work.
   */
  <T> Chapter addEach(Collection<T> subjects, Function<T, Chapter> maker) {
    chapters.addAll(subjects.parallelStream().map(maker).toList());
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
