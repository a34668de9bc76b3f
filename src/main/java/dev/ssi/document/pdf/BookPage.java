package dev.ssi.document.pdf;

import dev.ssi.document.book.Book;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.document.print.Contents;
import dev.ssi.document.print.Contents.Line;
import dev.ssi.document.print.Cover;
import dev.ssi.document.print.Cover.Fact;
import dev.ssi.document.print.Cover.Row;
import dev.ssi.document.print.Places;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole book as one page: title, contents, both volumes, and bookmarks for all headings. */
final class BookPage {
  private final Page page = new Page();
  private final Book book;
  private final Cover cover;
  private final Places places;
  private final List<Line> lines;
  private final Figures figures;

  BookPage(Book book, Cover cover) {
    this.book = book;
    this.cover = cover;
    this.places = Places.of(book);
    this.lines = Contents.of(book, places);
    this.figures = new Figures(page, book.trace());
  }

  /** The figures of the page, to be drawn when it is set. */
  Figures figures() {
    return figures;
  }

  Document document(String style) {
    Element head = page.head();
    page.text(page.add(head, "title"), Cover.TITLE + ", " + book.edition().revision());
    meta("author", Cover.AUTHOR);
    meta("subject", Cover.SUBTITLE);
    page.text(page.add(head, "style"), style);
    bookmarks(page.add(head, "bookmarks"));
    running(List.of(Cover.TITLE, ""));
    page.text(page.add(page.body(), "div", "class", "foot"), cover.foot());
    title();
    contents();
    book.volumes().forEach(this::volume);
    return page.document();
  }

  private void meta(String name, String content) {
    page.add(page.head(), "meta", "name", name, "content", content);
  }

  private void bookmarks(Element top) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(top);
    for (Line line : lines) {
      while (open.size() > line.level()) {
        open.pop();
      }
      String name = line.number().isEmpty() ? line.title() : line.number() + " " + line.title();
      open.push(page.add(open.peek(), "bookmark", "name", name, "href", "#" + line.place()));
    }
  }

  /** The head of the pages from here on. */
  private void running(List<String> words) {
    Element head = page.add(page.body(), "div", "class", "head");
    page.text(page.add(head, "span", "class", "right"), words.get(1));
    page.text(head, words.get(0));
  }

  private void title() {
    page.text(page.add(page.body(), "p", "class", "title"), Cover.TITLE);
    page.text(page.add(page.body(), "p", "class", "subtitle"), Cover.SUBTITLE);
    if (cover.draft() != null) {
      labelled("draft", "Draft", cover.draft());
    }
    documents();
    edition();
    cover.notices().forEach(notice -> labelled("notice", notice.label(), notice.value()));
  }

  private void labelled(String style, String label, String words) {
    Element paragraph = page.add(page.body(), "p", "class", style);
    page.text(page.add(paragraph, "b"), label + ".");
    page.text(paragraph, " " + words);
  }

  private void documents() {
    Element table = page.add(page.body(), "table", "class", "facts");
    Element head = page.add(page.add(table, "thead"), "tr");
    page.text(page.add(head, "th", "scope", "col"), "Document");
    for (Volume volume : book.volumes()) {
      page.text(page.add(head, "th", "scope", "col"), volume.name());
    }
    Element rows = page.add(table, "tbody");
    for (Row row : cover.documents()) {
      Element line = page.add(rows, "tr");
      page.text(page.add(line, "th", "scope", "row"), row.label());
      row.values().forEach(value -> page.text(page.add(line, "td"), value));
    }
  }

  private void edition() {
    Element table = page.add(page.body(), "table", "class", "facts");
    Element rows = page.add(table, "tbody");
    for (Fact fact : cover.edition()) {
      Element line = page.add(rows, "tr");
      page.text(page.add(line, "th", "scope", "row", "style", "width:25%"), fact.label());
      page.text(page.add(line, "td"), fact.value());
    }
  }

  private void contents() {
    page.text(page.add(page.body(), "p", "class", "contents"), "Contents");
    for (Line line : lines) {
      if (line.level() <= Contents.DEEPEST) {
        Element entry = page.add(page.body(), "p", "class", "toc toc" + line.level());
        Element link = page.add(entry, "a", "href", "#" + line.place(), "title", line.title());
        number(link, line.number());
        page.text(link, line.title());
      }
    }
  }

  private void number(Element parent, String number) {
    if (!number.isEmpty()) {
      page.text(page.add(parent, "span", "class", "n"), number + " ");
    }
  }

  private void volume(Volume volume) {
    PageBlocks blocks = new PageBlocks(page, places, volume, figures);
    Element heading = blocks.heading(1, "id", Places.of(volume), "class", "volume");
    page.text(heading, Cover.title(volume));
    running(cover.head(volume));
    volume.sections().forEach(section -> section(blocks, volume, section, 2));
  }

  private void section(PageBlocks blocks, Volume volume, Section section, int level) {
    Element heading = blocks.heading(level, "id", places.of(volume, section));
    number(heading, section.number());
    page.text(heading, Contents.title(section));
    blocks.write(section.blocks(), level);
    section.sections().forEach(each -> section(blocks, volume, each, level + 1));
  }
}
