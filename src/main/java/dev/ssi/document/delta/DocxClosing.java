package dev.ssi.document.delta;

import dev.ssi.delta.Broken;
import dev.ssi.delta.Delta;
import dev.ssi.document.delta.DeltaPage.ChangeLink;
import dev.ssi.document.delta.DeltaPage.RecordRow;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.ArrayList;
import java.util.List;

/** What ends the Word document: traces, and the proposals behind the changes. */
final class DocxClosing {
  private final Delta delta;
  private final DeltaPage page;
  private final Flow flow;

  DocxClosing(Delta delta, DeltaPage page, Flow flow) {
    this.delta = delta;
    this.page = page;
    this.flow = flow;
  }

  void traces() {
    if (delta.broken().isEmpty() && delta.mended().isEmpty()) {
      flow.paragraph("Normal", "The changes break no trace and mend none.");
    }
    traces("Broken by the changes", delta.broken());
    traces("Mended by the changes: until now,", delta.mended());
  }

  private void traces(String title, List<Broken> traces) {
    if (!traces.isEmpty()) {
      flow.paragraph("Part", title);
      page.traces(traces)
          .forEach(
              (item, what) ->
                  flow.point(
                      List.of(Piece.strong(item), Piece.of(" " + String.join("; ", what) + "."))));
    }
  }

  void record() {
    List<RecordRow> proposals = page.proposals();
    if (proposals.isEmpty()) {
      flow.paragraph("Normal", "None of the changes names a proposal that it was made under.");
      return;
    }
    TableFlow table =
        flow.table("Register", 4538, 1700, 1700, 1700)
            .head("Proposal", "SEC modification", "Effective", "Changes");
    for (RecordRow row : proposals) {
      table.row(
          proposal(row),
          Cell.of(row.modification() == null ? "–" : row.modification()),
          Cell.of(row.effective() == null ? "–" : row.effective()),
          new Cell(links(row.changes()), null));
    }
    table.end();
    flow.gap();
    if (!page.unattributed().isEmpty()) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(Piece.of("Changes that name no proposal: "));
      pieces.addAll(links(page.unattributed()));
      pieces.add(Piece.of("."));
      flow.paragraph("Normal", pieces);
    }
  }

  private static Cell proposal(RecordRow row) {
    Piece name = Piece.strong(row.proposal() + " " + row.title());
    return row.reason() == null ? Cell.of(name) : Cell.of(name, Piece.of("\n" + row.reason()));
  }

  private static List<Piece> links(List<ChangeLink> changes) {
    List<Piece> pieces = new ArrayList<>();
    for (ChangeLink change : changes) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.of(", "));
      }
      pieces.add(DocxChange.link(change));
    }
    return pieces;
  }
}
