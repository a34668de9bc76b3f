package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.ItemKey;
import dev.ssi.document.delta.DeltaPage.CoverRow;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.List;

/** The first page of the Word document. */
final class DocxCover {
  private final Delta delta;
  private final DeltaPage page;
  private final Flow flow;

  DocxCover(Delta delta, DeltaPage page, Flow flow) {
    this.delta = delta;
    this.page = page;
    this.flow = flow;
  }

  void write() {
    flow.paragraph("Series", "SSI Baseline Requirements Document and Appendix AH");
    flow.paragraph("Title", "Delta document");
    flow.paragraph("Subtitle", "What changed from " + page.from() + " to " + page.to());
    if (page.isDraft()) {
      flow.paragraph(
          "Draft",
          Piece.strong("Draft. "),
          Piece.of(
              "One of the two editions is not recorded in the repository: it can change without a"
                  + " trace, and this document with it."));
    }
    editions();
    flow.paragraph("Notice", Piece.strong("A documentation aid. "), Piece.of(page.aid()));
    if (delta.legend().notice() != null) {
      flow.paragraph("Notice", delta.legend().notice());
    }
    unread();
    flow.paragraph("Part", "How to read it");
    flow.point(
        List.of(
            Piece.of(
                "The text of the documents stands beside a grey line. What changed in it is a"
                    + " tracked change, to be accepted or rejected in Word (Review).")));
    flow.point(
        List.of(
            Piece.of(
                "With every change accepted that text reads as "
                    + page.to()
                    + "; with every change rejected, as "
                    + page.from()
                    + ". All else explains it, and is not tracked.")));
  }

  private void editions() {
    TableFlow table = flow.table("Register", 2438, 3600, 3600).head("", "From", "To");
    for (CoverRow row : page.cover()) {
      table.row(
          Cell.of(Piece.strong(row.label())),
          Cell.of(side(row.from(), row.code())),
          Cell.of(side(row.to(), row.code())));
    }
    table.end();
    flow.gap();
  }

  private static Piece side(String value, boolean code) {
    return value == null ? Piece.of("–") : new Piece(value, code ? "Fine" : null);
  }

  private void unread() {
    if (delta.unreadBefore().isEmpty() && delta.unreadAfter().isEmpty()) {
      return;
    }
    flow.paragraph(
        "Draft",
        Piece.strong("Not all could be read. "),
        Piece.of(
            "What stands in these files is left out of this document. Nothing is called removed"
                + " because of it, and nothing added."));
    files(delta.unreadBefore(), page.from());
    files(delta.unreadAfter(), page.to());
    List<String> hidden = delta.facts().hidden().stream().map(ItemKey::id).toList();
    if (!hidden.isEmpty()) {
      flow.paragraph(
          "Normal", "So it cannot be said what became of " + String.join(", ", hidden) + ".");
    }
  }

  private void files(List<String> files, String edition) {
    files.forEach(file -> flow.point(List.of(Piece.code(file), Piece.of(" of " + edition))));
  }
}
