package dev.ssi.document.print;

import dev.ssi.document.book.Book;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import java.util.ArrayList;
import java.util.List;

/** The headings of the whole live document, in order. */
public final class Contents {
  /** The deepest level that a table of contents lists. */
  public static final int DEEPEST = 4;

  private Contents() {}

  /**
   * A heading.
   *
   * @param level 1 for a volume
   * @param place that links lead to
   * @param number as the volume counts; empty for the volume itself
   */
  public record Line(int level, String place, String number, String title) {}

  public static List<Line> of(Book book, Places places) {
    List<Line> lines = new ArrayList<>();
    for (Volume volume : book.volumes()) {
      lines.add(new Line(1, Places.of(volume), "", Cover.title(volume)));
      add(lines, 2, volume, volume.sections(), places);
    }
    return lines;
  }

  private static void add(
      List<Line> lines, int level, Volume volume, List<Section> sections, Places places) {
    for (Section section : sections) {
      lines.add(new Line(level, places.of(volume, section), section.number(), title(section)));
      add(lines, level + 1, volume, section.sections(), places);
    }
  }

  /** The title of a section, after the id of the item that it tells of. */
  public static String title(Section section) {
    return section.item() == null ? section.title() : section.item() + " " + section.title();
  }
}
