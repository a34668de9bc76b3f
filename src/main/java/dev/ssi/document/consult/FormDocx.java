package dev.ssi.document.consult;

import dev.ssi.document.docx.Docx;
import dev.ssi.document.docx.Docx.Chapter;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The response form for Word, with fields to fill in. */
public final class FormDocx {
  private static final int ASKS = 4200;
  private static final int POSITION = 1700;
  private static final String WRITE = "Write here";

  private FormDocx() {}

  /** Writes the form, and leaves the stream open. The same pack gives the same bytes. */
  public static void write(Pack pack, OutputStream out) throws IOException {
    Chapter chapter =
        new Chapter(List.of("Response to " + pack.id(), ""), flow -> body(pack, flow));
    new Docx(
            PackDocx.about(pack, "Response to consultation " + pack.id()),
            "Response to consultation " + pack.id(),
            List.of(chapter))
        .write(out);
  }

  private static void body(Pack pack, Flow flow) {
    List<FormLine> lines = FormLine.of(pack);
    flow.paragraph("Series", "SSI Baseline Requirements Document and Appendix AH");
    flow.paragraph("Title", "Response to a consultation");
    flow.paragraph("Subtitle", PackParts.title(pack));
    flow.paragraph(
        "Notice",
        Piece.strong("There is time " + ClosingWords.until(pack.timing()) + ". "),
        Piece.of("Send this form to " + SenderWords.recipient(pack) + "."));
    flow.heading(2, "who", "Who responds");
    TableFlow who = flow.table("Grid", ASKS, PartsDocx.WIDTH - ASKS).head("Asked", "Answer");
    lines.stream()
        .filter(line -> List.of(FormLine.PARTY, FormLine.CATEGORY).contains(line.key()))
        .forEach(line -> who.row(asks(line), Cell.of(answer(line))));
    who.end();
    flow.heading(2, "positions", "Your positions");
    TableFlow positions =
        flow.table("Grid", ASKS, POSITION, PartsDocx.WIDTH - ASKS - POSITION)
            .head("On", "Position", "Why");
    lines.stream()
        .filter(line -> line.isProposal() || line.key().equals(FormLine.POSITION))
        .forEach(line -> positions.row(asks(line), Cell.of(answer(line)), Cell.of(why(line))));
    positions.end();
    flow.heading(2, "questions", "Questions");
    TableFlow questions = flow.table("Grid", ASKS, PartsDocx.WIDTH - ASKS).head("Asked", "Answer");
    lines.stream()
        .filter(line -> line.isQuestion() || line.key().equals(FormLine.COMMENT))
        .forEach(line -> questions.row(asks(line), Cell.of(answer(line))));
    questions.end();
    flow.gap();
    flow.paragraph("Small", "The same form for a spreadsheet: " + ConsultPublication.FORM_CSV);
  }

  private static Cell asks(FormLine line) {
    return Cell.of(Piece.strong(line.title()));
  }

  private static Piece answer(FormLine line) {
    String prompt = line.choices().isEmpty() ? WRITE : "Choose";
    return Piece.field(line.key(), prompt, line.choices());
  }

  private static Piece why(FormLine line) {
    return Piece.field(line.key() + "-comment", WRITE, List.of());
  }
}
