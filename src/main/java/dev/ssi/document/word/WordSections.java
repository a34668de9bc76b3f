package dev.ssi.document.word;

import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.print.Contents;
import dev.ssi.document.print.Cover;
import dev.ssi.document.print.Places;

/** The sections of a volume: headings with outline levels, and their numbers as written text. */
final class WordSections {
  /** Word knows headings of nine levels. */
  static final int DEEPEST = 9;

  private final Volume volume;
  private final Places places;
  private final Flow flow;
  private final WordBlocks blocks;

  WordSections(Volume volume, Places places, Flow flow) {
    this.volume = volume;
    this.places = places;
    this.flow = flow;
    this.blocks = new WordBlocks(volume, places, flow);
  }

  void write() {
    flow.heading(1, Places.of(volume), Cover.title(volume));
    volume.sections().forEach(section -> write(2, section));
  }

  private void write(int level, Section section) {
    flow.heading(
        Math.min(level, DEEPEST),
        places.of(volume, section),
        title(section.number(), Contents.title(section)));
    blocks.write(section.blocks(), level);
    section.sections().forEach(each -> write(level + 1, each));
  }

  static String title(Contents.Line line) {
    return title(line.number(), line.title());
  }

  private static String title(String number, String title) {
    return number.isEmpty() ? title : number + "\t" + title;
  }
}
