package dev.ssi.document.print;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every word of a book, in reading order: what a face that drops nothing holds. */
public final class BookWords {
  private final List<String> words = new ArrayList<>();

  private final boolean figures;

  private BookWords(boolean figures) {
    this.figures = figures;
  }

  /** The words of both volumes, without the title page and the contents. */
  public static List<String> of(Book book) {
    return of(book, false);
  }

  /** The same, with the captions of the figures. */
  public static List<String> withFigures(Book book) {
    return of(book, true);
  }

  private static List<String> of(Book book, boolean figures) {
    BookWords all = new BookWords(figures);
    for (Volume volume : book.volumes()) {
      all.add(volume.info() == null ? volume.name() : volume.info().title().value());
      volume.sections().forEach(all::add);
    }
    return all.words;
  }

  /** Text as words. */
  public static Stream<String> split(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty());
  }

  private void add(String text) {
    split(text).forEach(words::add);
  }

  private void add(List<Inline> content) {
    add(Plain.of(content));
  }

  private void add(Section section) {
    add(section.number());
    if (section.item() != null) {
      add(section.item());
    }
    add(section.title());
    section.blocks().forEach(this::add);
    section.sections().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      add(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      for (Entry entry : listing.entries()) {
        add(entry.id() == null ? "" : entry.id());
        entry.blocks().forEach(this::add);
      }
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(this::add);
    } else if (block instanceof Block.Literal literal) {
      add(literal.text());
    } else if (block instanceof Block.Grid grid) {
      add(grid.caption() == null ? "" : grid.caption());
      grid.head().forEach(this::add);
      grid.rows().forEach(row -> row.forEach(this::add));
    } else if (block instanceof Block.Pairs pairs) {
      pairs
          .pairs()
          .forEach(
              pair -> {
                add(pair.name());
                add(pair.content());
              });
    } else if (block instanceof Block.Figure figure && figures) {
      add(figure.caption());
    }
  }
}
