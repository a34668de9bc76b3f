package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.FieldEdit;
import dev.ssi.document.delta.ChangeView.ReachGroup;
import dev.ssi.document.delta.ChangeView.ReachRow;
import dev.ssi.document.delta.ChangeView.RightsRow;
import dev.ssi.document.delta.DeltaPage.ChangeLink;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.TableFlow;
import dev.ssi.document.docx.TableFlow.Cell;
import java.util.stream.Collectors;

/** One change in the Word document: what it is, its text in tracked changes, what it reaches. */
final class DocxChange {
  private static final int NAMES = 2000;
  private static final int VALUES = 7638;

  private final DeltaPage page;
  private final Flow flow;
  private final DocxRedline redline;

  DocxChange(DeltaPage page, Flow flow, Tracking tracking) {
    this.page = page;
    this.flow = flow;
    this.redline = new DocxRedline(flow, tracking);
  }

  static Piece link(ChangeLink change) {
    return Piece.link(change.number(), anchor(change.anchor()));
  }

  private static String anchor(String fingerprint) {
    return "c_" + fingerprint;
  }

  void write(Change change) {
    ChangeView view = new ChangeView(page, change);
    String heading = view.number() + " " + Outline.heading(change);
    flow.heading(2, anchor(change.fingerprint()), heading);
    flow.paragraph("Normal", Piece.of(view.kind() + ". "), Piece.strong(view.operations() + "."));
    facts(view);
    body(change, view);
    flow.paragraph("Small", "Permanent link: #c-" + change.fingerprint());
  }

  /** The change itself, without what is said of it: the rights, the text, what it reaches. */
  void body(Change change, ChangeView view) {
    rights(view);
    text(change);
    reach(view);
  }

  private void facts(ChangeView view) {
    TableFlow table = flow.table("Facts", NAMES, VALUES);
    row(table, "Route", Piece.strong(view.route() + "."), Piece.of(" " + view.reason()));
    Attribution proposal = view.proposal();
    if (proposal != null) {
      row(table, "Proposal", Piece.of(proposal.proposal() + " " + proposal.title()));
      row(table, "Reason", proposal.reason());
      row(table, "SEC modification", proposal.modification());
      row(table, "Effective", view.effective());
    }
    row(table, "Concerns", view.roles());
    row(table, "To check", view.suggestion());
    row(table, "Now", String.join("; ", view.linksAdded()));
    row(table, "No longer", String.join("; ", view.linksRemoved()));
    row(table, "Stands elsewhere", String.join("; ", view.moved()));
    table.end();
  }

  /** A row, where there is something to say. */
  private static void row(TableFlow table, String name, String value) {
    if (value != null && !value.isEmpty()) {
      row(table, name, Piece.of(value));
    }
  }

  private static void row(TableFlow table, String name, Piece... values) {
    table.row(Cell.of(Piece.strong(name)), Cell.of(values));
  }

  private void rights(ChangeView view) {
    if (!view.hasRights()) {
      return;
    }
    flow.paragraph("Part", "Access");
    TableFlow table =
        flow.table("Register", 3638, 2300, 2300, 1400)
            .head(view.isRightsOfRole() ? "Component" : "User Role", "Before", "After", "Effect");
    for (RightsRow row : view.rights()) {
      table.row(
          Cell.of(Piece.strong(String.join(", ", row.who()))),
          Cell.of(row.before()),
          Cell.of(row.after()),
          Cell.of(row.effect()));
    }
    table.end();
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
      if (edit.before() != null && !edit.before().name().equals(marked.name())) {
        flow.paragraph("FieldLabel", "Formerly called " + edit.before().name());
      }
      redline.field(marked);
    }
    if (binding == null) {
      flow.paragraph("Part", "No word of the item changes.");
    }
  }

  private void reach(ChangeView view) {
    if (view.reach().isEmpty()) {
      return;
    }
    flow.paragraph("Part", "Reaches " + view.reachInWords());
    TableFlow table = flow.table("Facts", NAMES, VALUES);
    for (ReachGroup group : view.reach()) {
      String items =
          group.items().stream().map(DocxChange::words).collect(Collectors.joining("\n"));
      row(table, group.kind(), Piece.of(items));
    }
    table.end();
    flow.gap();
  }

  private static String words(ReachRow row) {
    return row.path() == null ? row.item() : row.item() + ", by " + row.path();
  }
}
