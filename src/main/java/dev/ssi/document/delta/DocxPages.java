package dev.ssi.document.delta;

import dev.ssi.delta.Broken;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Route;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.Piece;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The sections of the Word document, in order. */
final class DocxPages {
  /** The strictest first. */
  private static final List<Route> ROUTES =
      List.of(Route.SECTION_D, Route.SSI_CHANGE_PROCESS, Route.EDITORIAL);

  private final Delta delta;
  private final Flow flow;
  private final DocxRegister register;
  private final DocxAccess access;
  private final DocxChange change;

  DocxPages(Delta delta, Flow flow, Tracking tracking) {
    this.delta = delta;
    this.flow = flow;
    this.register = new DocxRegister(delta, flow);
    this.access = new DocxAccess(delta, flow);
    this.change = new DocxChange(flow, tracking);
  }

  private record Section(int level, String anchor, String title, Runnable content) {}

  void write() {
    List<Section> sections = sections();
    new DocxCover(delta, flow).write();
    flow.paragraph("Part", "Contents");
    flow.contents(
        sections.stream()
            .map(each -> new Flow.Entry(each.level(), each.anchor(), each.title()))
            .toList());
    for (Section section : sections) {
      flow.heading(section.level(), section.anchor(), section.title());
      section.content().run();
    }
    flow.paragraph("Small", "End of the delta document.");
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(1, "summary", "1. Summary", this::summary));
    sections.add(new Section(1, "routes", "2. Routes, and why", this::routes));
    for (Route route : ROUTES) {
      List<Change> changes = by(route);
      if (!changes.isEmpty()) {
        sections.add(
            new Section(
                2,
                "route_" + route.label().replace('-', '_'),
                route.title() + ": " + Phrase.count(changes.size(), "change", "changes"),
                () -> register.table(changes)));
      }
    }
    sections.add(new Section(1, "access", "3. Access, before and after", access::write));
    sections.add(new Section(1, "changes", "4. The changes", this::changes));
    for (Route route : ROUTES) {
      List<Change> changes = by(route);
      if (!changes.isEmpty()) {
        sections.add(
            new Section(
                2,
                "changes_" + route.label().replace('-', '_'),
                "Changes by route: " + route.title(),
                () -> changes.forEach(change::write)));
      }
    }
    sections.add(new Section(1, "traces", "5. Traces broken off and mended", this::traces));
    sections.add(new Section(1, "record", "6. Amendment record", register::record));
    return sections;
  }

  private List<Change> by(Route route) {
    return delta.changes().stream().filter(each -> each.route() == route).toList();
  }

  private void summary() {
    SummaryWords.of(delta).forEach(each -> flow.paragraph("Normal", each));
  }

  private void routes() {
    flow.paragraph(
        "Normal",
        delta.isEmpty()
            ? "Nothing changed, and so no route is needed."
            : "Appendix AH is part of the Code: what touches it needs a Section D Modification. The"
                + " rest of substance goes through the SSI change process. Numbers lead to the"
                + " changes themselves.");
  }

  private void changes() {
    flow.paragraph(
        "Normal",
        delta.isEmpty()
            ? "Nothing changed: the two editions say the same, word for word."
            : "Each field that changed is shown whole, in tracked changes, beside a grey line."
                + " Fields that did not change are left out.");
  }

  private void traces() {
    if (delta.broken().isEmpty() && delta.mended().isEmpty()) {
      flow.paragraph("Normal", "The changes break off no trace, and mend none.");
    }
    traces("Broken off by the changes", delta.broken());
    traces("Mended by the changes", delta.mended());
    unread(delta.from().revision(), delta.unreadBefore());
    unread(delta.to().revision(), delta.unreadAfter());
  }

  private void traces(String title, List<Broken> traces) {
    if (!traces.isEmpty()) {
      flow.paragraph("Part", title);
      traces.forEach(
          each ->
              flow.point(
                  List.of(Piece.strong(each.item().id()), Piece.of(" " + each.what() + "."))));
    }
  }

  private void unread(String revision, List<String> paths) {
    if (!paths.isEmpty()) {
      flow.paragraph("Part", "Files of " + revision + " that could not be read whole");
      flow.paragraph(
          "Normal",
          "What stands in them is missing from the comparison; it does not count as removed.");
      paths.forEach(path -> flow.point(List.of(Piece.code(path))));
    }
  }
}
