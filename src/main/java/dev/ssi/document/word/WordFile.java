package dev.ssi.document.word;

import dev.ssi.document.book.Book;
import dev.ssi.document.book.Volume;
import dev.ssi.document.docx.Docx;
import dev.ssi.document.docx.Docx.About;
import dev.ssi.document.docx.Docx.Chapter;
import dev.ssi.document.print.Cover;
import dev.ssi.document.print.Places;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The live document as a Word file, for those who must file it. */
public final class WordFile {
  private WordFile() {}

  /**
   * Writes the file, and leaves the stream open. The same book gives the same bytes.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Book book, OutputStream out) throws IOException {
    Cover cover = new Cover(book);
    Places places = Places.of(book);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        new Chapter(
            List.of(Cover.TITLE, ""), flow -> new WordFront(book, cover, places, flow).write()));
    for (Volume volume : book.volumes()) {
      chapters.add(
          new Chapter(cover.head(volume), flow -> new WordSections(volume, places, flow).write()));
    }
    About about =
        new About(
            Cover.TITLE + ", " + book.edition().revision(),
            Cover.SUBTITLE,
            Cover.AUTHOR,
            cover.date());
    new Docx(about, cover.foot(), chapters).write(out);
  }
}
