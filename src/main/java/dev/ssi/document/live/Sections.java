package dev.ssi.document.live;

import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.model.Documents;

/** Where the sections stand that tell of no item. */
final class Sections {
  private Sections() {}

  /** The page of a volume. */
  static Place place(Volume volume) {
    return volume.folder().equals(Documents.APPENDIX_FOLDER) ? Place.APPENDIX : Place.BASELINE;
  }

  /** The page of a chapter. */
  static String page(Section chapter) {
    return chapter.anchor() + ".html";
  }

  /** The address of a section, which is its chapter or stands below it. */
  static String address(Section chapter, Section section) {
    return section.anchor().equals(chapter.anchor())
        ? page(chapter)
        : page(chapter) + "#" + ProseHtml.anchor(section.anchor());
  }
}
