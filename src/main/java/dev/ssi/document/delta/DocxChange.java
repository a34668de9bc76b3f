package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.LinkChanges;
import dev.ssi.delta.Reach;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One change in the Word document: what it is, its text in tracked changes, what it reaches. */
final class DocxChange {
  private static final int NAMES = 2000;
  private static final int VALUES = 7638;

  private final Flow flow;
  private final DocxRedline redline;
  private int number;

  DocxChange(Flow flow, Tracking tracking) {
    this.flow = flow;
    this.redline = new DocxRedline(flow, tracking);
  }

  /** The bookmark at the heading of a change. */
  static String anchor(Change change) {
    return "c_" + change.fingerprint();
  }

  /** Writes the next change. */
  void write(Change change) {
    number++;
    flow.heading(3, anchor(change), number + ". " + heading(change));
    facts(change);
    text(change);
    reach(change);
  }

  private static String heading(Change change) {
    String id = change.key().id();
    String title = change.facts().item().title();
    return title == null || title.equals(id) ? id : id + "  " + title;
  }

  private void facts(Change change) {
    TableFlow table = flow.table("Facts", NAMES, VALUES);
    row(table, "What happens", Piece.of(Operations.words(change) + "."));
    row(table, "Item", Piece.of(item(change)));
    row(
        table,
        "Route",
        Piece.strong(change.route().title() + "."),
        Piece.of(" " + change.ruling().reason()));
    row(table, "Proposal", proposal(change));
    if (!change.access().isEmpty()) {
      row(table, "Rights", Piece.of(rights(change)));
    }
    links(table, "Traces added", change.facts().links().added());
    links(table, "Traces removed", change.facts().links().removed());
    if (!change.facts().movedFields().isEmpty()) {
      String fields = String.join(", ", change.facts().movedFields());
      row(table, "Order", Piece.of("Stands elsewhere in the item: " + fields + "."));
    }
    if (change.suggestion() != null) {
      row(table, "Note", Piece.of(change.suggestion()));
    }
    row(table, "Reference", Piece.code(change.fingerprint()));
    table.end();
  }

  private static void row(TableFlow table, String name, Piece... values) {
    table.row(Cell.of(Piece.strong(name)), Cell.of(values));
  }

  private static String item(Change change) {
    String kind = KindNames.one(change.key().kind());
    String document =
        change.isBinding() ? "touches Appendix AH" : "Baseline Requirements Document only";
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "; " + document + ".";
  }

  private static Piece[] proposal(Change change) {
    Attribution proposal = change.attribution();
    if (proposal == null) {
      return new Piece[] {Piece.of("No proposal names this item.")};
    }
    StringBuilder rest = new StringBuilder("  " + proposal.title() + ". " + proposal.reason());
    if (proposal.modification() != null) {
      rest.append("\nSEC modification: ").append(proposal.modification()).append('.');
    }
    if (proposal.effective() != null) {
      rest.append("\nEffective from ").append(proposal.effective()).append('.');
    }
    return new Piece[] {Piece.strong(proposal.proposal()), Piece.of(rest.toString())};
  }

  private static String rights(Change change) {
    return Rights.of(change.access()).stream()
        .map(
            each ->
                each.component()
                    + ": "
                    + each.levels()
                    + " ("
                    + each.effect().label()
                    + ") for "
                    + String.join(", ", each.roles()))
        .collect(Collectors.joining("\n"));
  }

  private static void links(TableFlow table, String name, List<LinkChanges.Target> targets) {
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (LinkChanges.Target target : targets) {
      byType.computeIfAbsent(target.type().label(), key -> new ArrayList<>()).add(target.to());
    }
    if (!byType.isEmpty()) {
      String text =
          byType.entrySet().stream()
              .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
              .collect(Collectors.joining("; "));
      row(table, name, Piece.of(text));
    }
  }

  private void text(Change change) {
    Boolean binding = null;
    redline.start();
    for (FieldEdit edit : change.facts().edits()) {
      Redline marked = Redline.of(edit);
      if (binding == null || binding != marked.binding()) {
        binding = marked.binding();
        flow.paragraph(
            "Part", "Text of " + (binding ? "Appendix AH" : "the Baseline Requirements Document"));
      }
      redline.field(marked);
    }
    if (binding == null) {
      flow.paragraph("Part", "No word of the item changes.");
    }
  }

  private void reach(Change change) {
    if (change.impact().isEmpty()) {
      flow.paragraph("Part", "It reaches no other item.");
      return;
    }
    flow.paragraph("Part", "What it reaches");
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (Reach reach : change.impact()) {
      byKind.computeIfAbsent(reach.item().kind(), kind -> new ArrayList<>()).add(item(reach));
    }
    if (!change.roles().isEmpty()) {
      byKind.put("user-role", change.roles());
    }
    TableFlow table = flow.table("Facts", NAMES, VALUES);
    byKind.forEach(
        (kind, items) -> {
          String several = KindNames.several(kind);
          row(
              table,
              Character.toUpperCase(several.charAt(0)) + several.substring(1),
              Piece.of(String.join(", ", items)));
        });
    table.end();
    flow.gap();
  }

  /** The item, with the way there where it leads through others. */
  private static String item(Reach reach) {
    List<String> path = reach.path();
    return path.size() <= 2
        ? reach.item().id()
        : reach.item().id()
            + " (through "
            + String.join(", ", path.subList(1, path.size() - 1))
            + ")";
  }
}
