package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Side;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.List;
import java.util.function.Function;

/** The first page of the Word document. */
final class DocxCover {
  private static final String NONE = "–";

  private final Delta delta;
  private final Flow flow;

  DocxCover(Delta delta, Flow flow) {
    this.delta = delta;
    this.flow = flow;
  }

  void write() {
    flow.paragraph("Title", "Delta document");
    flow.paragraph(
        "Subtitle",
        "Self-Service Interface: what changed from "
            + SummaryWords.edition(delta.from())
            + " to "
            + SummaryWords.edition(delta.to()));
    if (delta.from().isDraft() || delta.to().isDraft()) {
      flow.paragraph(
          "Draft",
          "Draft: "
              + (delta.to().isDraft() ? "the later" : "the earlier")
              + " edition is not committed, and can change without a trace. Do not decide on it.");
    }
    flow.paragraph("Notice", SummaryWords.AID);
    if (delta.legend().notice() != null) {
      flow.paragraph("Notice", "What the documents say of themselves: " + delta.legend().notice());
    }
    sides();
    flow.paragraph("Part", "How to read it");
    flow.point(
        List.of(
            Piece.of(
                "Text beside a grey line is that of the documents. What goes and what comes is"
                    + " tracked: in Word, Review › Accept or Reject.")));
    flow.point(
        List.of(
            Piece.of(
                "With all changes accepted it reads as "
                    + delta.to().revision()
                    + ", with all rejected as "
                    + delta.from().revision()
                    + ". Everything else is explanation and is not tracked.")));
  }

  private void sides() {
    TableFlow table = flow.table("Register", 2038, 3800, 3800).head("", "From", "To");
    row(table, "Revision", Side::revision);
    row(table, "Baseline Requirements Document", side -> version(side.version()));
    row(table, "Appendix AH", side -> version(side.appendixVersion()));
    row(table, "Date", Side::date);
    row(table, "Status", Side::status);
    row(table, "Committed", side -> side.isDraft() ? "not committed" : side.committed());
    code(table, "Commit", Side::commit);
    code(table, "Tree", Side::tree);
    table.end();
    flow.gap();
  }

  private static String version(String version) {
    return version == null ? null : "version " + version;
  }

  private void row(TableFlow table, String name, Function<Side, String> value) {
    table.row(
        Cell.of(Piece.strong(name)),
        Cell.of(text(value.apply(delta.from()))),
        Cell.of(text(value.apply(delta.to()))));
  }

  private void code(TableFlow table, String name, Function<Side, String> value) {
    table.row(
        Cell.of(Piece.strong(name)),
        Cell.of(fine(text(value.apply(delta.from())))),
        Cell.of(fine(text(value.apply(delta.to())))));
  }

  /** A long id on one line. */
  private static Piece fine(String id) {
    return new Piece(id, "Fine", null);
  }

  private static String text(String value) {
    return value == null ? NONE : value;
  }
}
