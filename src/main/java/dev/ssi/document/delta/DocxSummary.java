package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Operation;
import dev.ssi.document.delta.Outline.Part;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The summary in the Word document: in words, in figures, and each change with its route. */
final class DocxSummary {
  private final Delta delta;
  private final DeltaPage page;
  private final Outline outline;
  private final Flow flow;

  DocxSummary(Delta delta, DeltaPage page, Outline outline, Flow flow) {
    this.delta = delta;
    this.page = page;
    this.outline = outline;
    this.flow = flow;
  }

  void write() {
    page.summary().forEach(each -> flow.paragraph("Normal", each));
    if (delta.isEmpty()) {
      return;
    }
    flow.paragraph("Part", "Changes by kind of item. A change may count more than once.");
    kinds();
    for (Part part : outline.parts()) {
      if (!part.changes().isEmpty()) {
        flow.heading(2, "summary_" + part.number(), part.title());
        routes(part.changes());
      }
    }
  }

  private void kinds() {
    TableFlow table = flow.table("Register", 2838, 6800).head("Kind", "What happened");
    delta
        .summary()
        .byKind()
        .forEach(
            (kind, counts) ->
                table.row(
                    Cell.of(Piece.strong(DeltaPage.capital(KindNames.several(kind)))),
                    Cell.of(words(counts))));
    table.end();
    flow.gap();
  }

  private static String words(Map<Operation, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().label())
        .collect(Collectors.joining(", "));
  }

  private void routes(List<Change> changes) {
    TableFlow table =
        flow.table("Register", 600, 2838, 2200, 4000)
            .head("", "Item", "What happens", "Why by this route");
    for (Change change : changes) {
      table.row(
          Cell.of(DocxChange.link(page.link(change))),
          Cell.of(Outline.heading(change)),
          Cell.of(Operations.words(change)),
          Cell.of(change.ruling().reason()));
    }
    table.end();
    flow.gap();
  }
}
