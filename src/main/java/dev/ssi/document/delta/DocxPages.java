package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.document.delta.Outline.Part;
import dev.ssi.document.docx.ContentsField;
import dev.ssi.document.docx.ContentsField.Entry;
import dev.ssi.document.docx.Flow;
import java.util.ArrayList;
import java.util.List;

/** The sections of the Word document, in order. */
final class DocxPages {
  private final Delta delta;
  private final DeltaPage page;
  private final Outline outline;
  private final Flow flow;
  private final Tracking tracking;

  DocxPages(Delta delta, Flow flow, Tracking tracking) {
    this.delta = delta;
    this.page = new DeltaPage(delta);
    this.outline = new Outline(delta);
    this.flow = flow;
    this.tracking = tracking;
  }

  private record Section(String anchor, String title, Runnable content) {}

  void write() {
    List<Section> sections = sections();
    new DocxCover(delta, page, flow).write();
    flow.paragraph("Part", "Contents");
    ContentsField.write(
        flow, sections.stream().map(each -> new Entry(1, each.anchor(), each.title(), 0)).toList());
    for (Section section : sections) {
      flow.heading(1, section.anchor(), section.title());
      section.content().run();
    }
    flow.paragraph("Small", "End of the delta document.");
  }

  private List<Section> sections() {
    DocxSummary summary = new DocxSummary(delta, page, outline, flow);
    DocxClosing closing = new DocxClosing(delta, page, flow);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("summary", Outline.SUMMARY + " Summary", summary::write));
    sections.add(
        new Section(
            "access",
            Outline.ACCESS + " Who may access what",
            () -> new DocxAccess(page, flow).write()));
    for (Part part : outline.parts()) {
      sections.add(
          new Section(
              "route_" + part.number(), part.number() + " " + part.title(), () -> changes(part)));
    }
    sections.add(
        new Section("traces", Outline.TRACES + " Traces broken and mended", closing::traces));
    sections.add(new Section("record", Outline.RECORD + " Amendment record", closing::record));
    return sections;
  }

  private void changes(Part part) {
    flow.paragraph("Normal", part.about());
    if (part.changes().isEmpty()) {
      flow.paragraph("Normal", "There are none.");
    }
    DocxChange writer = new DocxChange(page, flow, tracking);
    for (Change change : part.changes()) {
      writer.write(change);
    }
  }
}
