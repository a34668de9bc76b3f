package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.query.Table.Fit;
import dev.ssi.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The chain of one item for people: its place, then up, then down, then who cites it. */
final class ItemTraceText {
  private static final Set<ItemKind> IN_FULL =
      EnumSet.of(ItemKind.COMPONENT, ItemKind.REQUIREMENT, ItemKind.EPIC, ItemKind.PROCESS_MAP);

  private ItemTraceText() {}

  static String of(ItemTrace trace) {
    Page page = new Page();
    head(page, trace.item().id() + " " + trace.item().title(), trace.item().kind(), trace.places());
    TreeText.Detail detail =
        IN_FULL.contains(trace.item().kind()) ? TreeText.Detail.FULL : TreeText.Detail.ROLES;
    tree(page, "Up", trace.up(), TreeText.Detail.FULL, trace);
    tree(page, "Down", trace.down(), detail, trace);
    citations(page, trace.citedBy());
    return page.toString();
  }

  /** The first lines of a page about an item. */
  static void head(Page page, String title, ItemKind kind, List<Span> places) {
    page.paragraph("", title);
    String lead = "  " + Words.one(kind) + " at ";
    for (Span place : places) {
      page.line(lead + Words.place(place));
      lead = " ".repeat(lead.length() - 4) + "and ";
    }
  }

  private static void tree(
      Page page, String heading, List<Node> nodes, TreeText.Detail detail, ItemTrace trace) {
    if (!nodes.isEmpty()) {
      page.gap().line(heading);
      int roles = trace.reading().trace().roles().size();
      new TreeText(page, detail, roles, trace.item().id()).print(nodes);
    }
  }

  /** Who cites it and where; the names of the files say what the items are about. */
  private static void citations(Page page, List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    page.gap().line("Cited by");
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED);
    for (Citation citation : citations) {
      table.row(citation.item() == null ? "—" : citation.item().id(), place(citation));
    }
    table.print(page);
  }

  /** {@code path:line, line}. */
  static String place(Citation citation) {
    return citation.path()
        + ":"
        + citation.spans().stream()
            .map(span -> Integer.toString(span.line()))
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
