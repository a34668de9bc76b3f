package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.List;

/**
 * A passage that people read: the body of a Markdown file, or a sentence in a YAML field.
 *
 * @param item the id of the item it belongs to, or null
 * @param references ids in square brackets, without the brackets
 * @param links destinations of ordinary links and images
 * @param html raw HTML: tags, comments and the like
 * @param hidden what is not read as words: code, link destinations and HTML
 * @param blocks paragraphs, headings, list items and table rows, in order
 */
public record Prose(
    String item,
    Span span,
    List<Text> references,
    List<Text> links,
    List<Span> html,
    List<Span> hidden,
    List<Block> blocks) {

  /**
   * A heading, paragraph, list item or table row.
   *
   * @param level of a heading, 1 to 6; of a list item, the columns it is indented by; else 0
   * @param span without marker and indentation
   */
  public record Block(Type type, int level, Span span) {
    /** What the block is. */
    public enum Type {
      HEADING,
      PARAGRAPH,
      LIST_ITEM,
      TABLE_ROW
    }
  }

  public Prose {
    references = List.copyOf(references);
    links = List.copyOf(links);
    html = List.copyOf(html);
    hidden = List.copyOf(hidden);
    blocks = List.copyOf(blocks);
  }

  /** Stands for a passage that nobody looked into. */
  public static Prose unread(String item, Span place) {
    return new Prose(item, place, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The words alone: as long as {@link #span}, with everything hidden blanked out. */
  public Words words() {
    return new Words(this);
  }

  /** The place of a stretch of {@link #words}. */
  public Span at(int start, int end) {
    return span.file().span(span.start() + start, span.start() + end);
  }
}
