package dev.ssi.document.word;

import dev.ssi.document.book.Book;
import dev.ssi.document.book.Volume;
import dev.ssi.document.docx.ContentsField;
import dev.ssi.document.docx.ContentsField.Entry;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import dev.ssi.document.print.Contents;
import dev.ssi.document.print.Cover;
import dev.ssi.document.print.Cover.Fact;
import dev.ssi.document.print.Cover.Row;
import dev.ssi.document.print.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The title page and the table of contents. */
final class WordFront {
  private final Book book;
  private final Cover cover;
  private final Places places;
  private final Flow flow;

  WordFront(Book book, Cover cover, Places places, Flow flow) {
    this.book = book;
    this.cover = cover;
    this.places = places;
    this.flow = flow;
  }

  void write() {
    flow.paragraph("Title", Cover.TITLE);
    flow.paragraph("Subtitle", Cover.SUBTITLE);
    if (cover.draft() != null) {
      flow.paragraph("Draft", Piece.strong("Draft. "), Piece.of(cover.draft()));
    }
    documents();
    edition();
    for (Fact notice : cover.notices()) {
      flow.paragraph("Notice", Piece.strong(notice.label() + ". "), Piece.of(notice.value()));
    }
    contents();
  }

  private void documents() {
    int[] widths = new int[book.volumes().size() + 1];
    Arrays.fill(widths, (WordBlocks.WIDTH - WordBlocks.LABEL) / Math.max(1, widths.length - 1));
    widths[0] = WordBlocks.LABEL;
    TableFlow table = flow.table("Register", widths);
    List<Cell> head = new ArrayList<>(List.of(Cell.of("")));
    for (Volume volume : book.volumes()) {
      head.add(Cell.of(volume.name()));
    }
    table.head(head);
    for (Row row : cover.documents()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(Piece.strong(row.label()))));
      row.values().forEach(value -> cells.add(Cell.of(value)));
      table.row(cells);
    }
    table.end();
    flow.gap();
  }

  private void edition() {
    TableFlow table = flow.table("Facts", WordBlocks.LABEL, WordBlocks.WIDTH - WordBlocks.LABEL);
    for (Fact fact : cover.edition()) {
      table.row(Cell.of(Piece.strong(fact.label())), Cell.of(fact.value()));
    }
    table.end();
    flow.gap();
  }

  private void contents() {
    Map<String, Integer> pages = PageNumbers.of(book, places);
    List<Entry> entries =
        Contents.of(book, places).stream()
            .filter(line -> line.level() <= Contents.DEEPEST)
            .map(
                line ->
                    new Entry(
                        line.level(),
                        line.place(),
                        WordSections.title(line),
                        pages.get(line.place())))
            .toList();
    flow.paragraph("ContentsTitle", "Contents");
    ContentsField.write(flow, Contents.DEEPEST, entries);
  }
}
