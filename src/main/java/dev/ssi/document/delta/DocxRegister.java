package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the Word document that list changes: by route, and by proposal. */
final class DocxRegister {
  private final Delta delta;
  private final Flow flow;
  private final Map<String, Integer> numbers = new HashMap<>();

  DocxRegister(Delta delta, Flow flow) {
    this.delta = delta;
    this.flow = flow;
    delta.changes().forEach(change -> numbers.put(change.fingerprint(), numbers.size() + 1));
  }

  /** Changes of one route, each with its reason. */
  void table(List<Change> changes) {
    TableFlow table =
        flow.table("Register", 560, 2778, 2300, 4000)
            .head("No.", "Item", "What happens", "Why this route");
    for (Change change : changes) {
      table.row(
          Cell.of(link(change)),
          Cell.of(Piece.strong(change.key().id()), Piece.of(title(change))),
          Cell.of(Operations.words(change)),
          Cell.of(change.ruling().reason()));
    }
    table.end();
    flow.gap();
  }

  private static String title(Change change) {
    String title = change.facts().item().title();
    return title == null || title.equals(change.key().id()) ? "" : "  " + title;
  }

  private Piece link(Change change) {
    return Piece.link(
        Integer.toString(numbers.get(change.fingerprint())), DocxChange.anchor(change));
  }

  /** The proposals that the changes were made under. */
  void record() {
    Map<Attribution, List<Change>> byProposal = new LinkedHashMap<>();
    List<Change> others = new ArrayList<>();
    for (Change change : delta.changes()) {
      if (change.attribution() == null) {
        others.add(change);
      } else {
        byProposal.computeIfAbsent(change.attribution(), key -> new ArrayList<>()).add(change);
      }
    }
    if (byProposal.isEmpty()) {
      flow.paragraph("Normal", "No change was made under a proposal of these documents.");
    } else {
      flow.paragraph("Normal", "The proposals under which the changes were made.");
      proposals(byProposal);
    }
    if (!others.isEmpty()) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(Piece.of("No proposal names these changes: "));
      links(others, pieces);
      pieces.add(Piece.of("."));
      flow.paragraph("Normal", pieces);
    }
  }

  private void proposals(Map<Attribution, List<Change>> byProposal) {
    TableFlow table =
        flow.table("Register", 1100, 4238, 1500, 1200, 1600)
            .head("Proposal", "Why", "SEC modification", "Effective", "Changes");
    List<Map.Entry<Attribution, List<Change>>> sorted = new ArrayList<>(byProposal.entrySet());
    sorted.sort(Comparator.comparing(entry -> entry.getKey().proposal()));
    for (Map.Entry<Attribution, List<Change>> entry : sorted) {
      Attribution proposal = entry.getKey();
      List<Piece> changes = new ArrayList<>();
      links(entry.getValue(), changes);
      table.row(
          Cell.of(Piece.strong(proposal.proposal())),
          Cell.of(Piece.strong(proposal.title()), Piece.of("\n" + proposal.reason())),
          Cell.of(proposal.modification() == null ? "–" : proposal.modification()),
          Cell.of(proposal.effective() == null ? "–" : proposal.effective()),
          new Cell(changes, null));
    }
    table.end();
    flow.gap();
  }

  private void links(List<Change> changes, List<Piece> pieces) {
    for (int i = 0; i < changes.size(); i++) {
      if (i > 0) {
        pieces.add(Piece.of(", "));
      }
      pieces.add(link(changes.get(i)));
    }
  }
}
