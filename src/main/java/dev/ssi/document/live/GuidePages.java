package dev.ssi.document.live;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Book;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages that tell of the site as a whole. */
final class GuidePages {
  private GuidePages() {}

  /** The pages by their addresses. */
  static SortedMap<String, PageFace> of(Book book, SiteFacts facts, Pictures pictures) {
    String picture =
        pictures.figure(new Block.Figure(Block.Figure.DOCUMENTS, "How the documents relate"));
    return new TreeMap<>(
        Map.of(
            Place.HOME.address(),
            new PageFace("live/home.jte", () -> new HomePage(book, facts, picture)),
            Place.INDEX.address(),
            new PageFace("live/index.jte", () -> new IndexPage(book, facts)),
            Place.DEFINITIONS.address(),
            new PageFace("live/definitions.jte", () -> new DefinitionsPage(book, facts)),
            Place.ABOUT.address(),
            new PageFace("live/about.jte", () -> new AboutPage(facts)),
            SearchPage.ADDRESS,
            new PageFace("live/search.jte", () -> new SearchPage(facts))));
  }
}
