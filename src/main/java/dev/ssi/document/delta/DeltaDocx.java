package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Side;
import dev.ssi.document.docx.Docx;
import dev.ssi.document.docx.Docx.About;
import dev.ssi.document.docx.Docx.Chapter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The delta document for Word, in which every change of the text is a tracked change: with all of
 * them accepted the text reads as the edition after, with all rejected as the edition before.
 */
public final class DeltaDocx {
  private static final String FOOT =
      "A documentation aid. The Baseline Requirements Document is not SEC text.";

  private DeltaDocx() {}

  /** Writes the document, and leaves the stream open. The same delta gives the same bytes. */
  public static void write(Delta delta, OutputStream out) throws IOException {
    String author = delta.to().isDraft() ? "ssi delta" : delta.to().revision();
    String date = date(delta.to());
    String editions = delta.from().revision() + " → " + delta.to().revision();
    About about =
        new About(
            "Delta document " + editions,
            "What changed in the documents of the Self-Service Interface, from "
                + SummaryWords.edition(delta.from())
                + " to "
                + SummaryWords.edition(delta.to()),
            author,
            date);
    Chapter chapter =
        new Chapter(
            List.of("Delta document", editions + (delta.to().isDraft() ? " (draft)" : "")),
            flow -> new DocxPages(delta, flow, new Tracking(flow, author, date)).write());
    new Docx(about, FOOT, List.of(chapter)).write(out);
  }

  /** In the form that Word asks for; null for a draft, or when the date cannot be read. */
  static String date(Side side) {
    if (side.committed() == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(side.committed()).toInstant().toString();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
